import type { TokenHolder } from './access-token.js';
import type { ApiRequest, Transport } from './transport.js';
import { isWechatError, WechatError } from './wechat-error.js';

/** Without a token the call itself was never made: whatever became of the token request, nothing was sent. */
async function obtain(tokens: TokenHolder): Promise<string> {
  try {
    return await tokens.get();
  } catch (error) {
    if (!isWechatError(error, 'timeout', 'interrupted', 'unreadable')) throw error;
    throw new WechatError({ kind: 'unreachable', errmsg: `no token: ${error.errmsg}`, backOff: error.backOff });
  }
}

/** A transport that adds the account's token, and replays a call exactly once when WeChat refuses that token. */
export function withToken(transport: Transport, tokens: TokenHolder): Transport {
  const attempt = (request: ApiRequest, token: string) =>
    transport({ ...request, query: { ...request.query, access_token: token } });

  return async (request) => {
    const token = await obtain(tokens);
    try {
      return await attempt(request, token);
    } catch (error) {
      if (!isWechatError(error, 'token')) throw error;
      tokens.reject(token);
    }
    return attempt(request, await obtain(tokens));
  };
}
