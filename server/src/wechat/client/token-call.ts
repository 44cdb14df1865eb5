import type { TokenHolder } from './access-token.js';
import type { ApiRequest, Transport } from './transport.js';
import { isWechatError } from './wechat-error.js';

/** A transport that adds the account's token, and replays a call exactly once when WeChat refuses that token. */
export function withToken(transport: Transport, tokens: TokenHolder): Transport {
  const attempt = (request: ApiRequest, token: string) =>
    transport({ ...request, query: { ...request.query, access_token: token } });

  return async (request) => {
    const token = await tokens.get();
    try {
      return await attempt(request, token);
    } catch (error) {
      if (!isWechatError(error, 'token')) throw error;
      tokens.reject(token);
    }
    return attempt(request, await tokens.get());
  };
}
