import { DAY, shanghaiMidnight } from '@youying/shared/domain/time';
import type { WechatPolicy } from '../policy.js';
import type { WechatErrorKind } from './error-table.js';
import type { WechatAnswer } from './parse-body.js';
import type { WechatError } from './wechat-error.js';

/**
 * What became of a message:
 * - `sent` WeChat took it (`msgid` absent when it said that it already had it);
 * - `refused` final for this channel: use the next one;
 * - `deferred` nothing was sent: try again at `notBefore` (epoch ms);
 * - `unknown` it may have been delivered and a one-time right may be spent: count it, do not resend blindly.
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly msgid: string | undefined }
  | { readonly outcome: 'refused'; readonly error: WechatError }
  | { readonly outcome: 'deferred'; readonly error: WechatError; readonly notBefore: number }
  | { readonly outcome: 'unknown'; readonly error: WechatError };

/** Source: fact sheet §16.4, reliability G3. An unusable account defers: a person will mend it, messages can wait. */
const OUTCOME: Readonly<Record<WechatErrorKind, SendResult['outcome']>> = {
  busy: 'deferred',
  quota: 'deferred',
  token: 'deferred',
  account: 'deferred',
  concurrent: 'deferred',
  unreachable: 'deferred',
  template: 'refused',
  bug: 'refused',
  content: 'refused',
  refused: 'refused',
  recipient: 'refused',
  fresh_code: 'refused',
  blocked_user: 'refused',
  unexpected: 'refused',
  duplicate: 'sent',
  timeout: 'unknown',
  interrupted: 'unknown',
  unreadable: 'unknown',
};

export const sentResult = ({ msgid }: WechatAnswer): SendResult => ({
  outcome: 'sent',
  msgid: msgid === undefined ? undefined : String(msgid),
});

export function failedResult(error: WechatError, now: number, policy: WechatPolicy): SendResult {
  const outcome = OUTCOME[error.kind];
  if (outcome === 'sent') return { outcome, msgid: undefined };
  if (outcome !== 'deferred') return { outcome, error };
  const backOff = error.backOff ?? 'busy';
  const notBefore = backOff === 'day' ? shanghaiMidnight(now) + DAY : now + policy.backOffMs[backOff];
  return { outcome, error, notBefore };
}
