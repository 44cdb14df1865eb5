import { Problem } from '../../platform/http/problem.js';
import { isWechatError } from '../../wechat/client/wechat-error.js';

/** A question to WeChat that a person waits for, with its refusals as answers of ours (fact sheet §3.2, §3.4). */
export async function askWechat<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    if (!isWechatError(error)) throw error;
    // `recipient`: the phone's code was given to another openid than this session's.
    if (isWechatError(error, 'fresh_code', 'recipient')) throw new Problem('wechat_code_used', { cause: error });
    if (isWechatError(error, 'blocked_user')) throw new Problem('forbidden', { cause: error });
    throw new Problem('wechat_unavailable', { cause: error });
  }
}
