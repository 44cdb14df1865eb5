import { type Instant, MINUTE, SECOND } from '@youying/shared/domain/time';
import type { WechatAccountSettings } from '../settings.js';
import { decryptPush, isSigned, type PushSecrets } from './push-cipher.js';
import { type Fields, readFields, textIn } from './read-fields.js';

/** The account that a push claims to come from, with what only WeChat and we know of it. */
export interface PushAccount extends Pick<WechatAccountSettings, 'appid'> {
  readonly push: PushSecrets;
}

export interface RawPush {
  readonly query: Fields;
  readonly body: string;
}

/** A push older than this, or from further ahead, is somebody's recording (reliability.md G5). */
const FRESH_MS = 5 * MINUTE;

/** The console asks once, when the address is entered. @returns what to answer; undefined: this is not WeChat */
export function answerToCheck({ push }: PushAccount, query: Fields): string | undefined {
  const { token } = push;
  const genuine = isSigned(textIn(query, 'signature'), token, textIn(query, 'timestamp'), textIn(query, 'nonce'));
  return genuine ? textIn(query, 'echostr') : undefined;
}

/**
 * Only the secure mode (安全模式) is taken: plain text is signed without its contents.
 * @returns what WeChat says; undefined: not WeChat, not now, or not to this account
 */
export async function openPush(
  { appid, push }: PushAccount,
  { query, body }: RawPush,
  now: Instant,
): Promise<Fields | undefined> {
  const timestamp = textIn(query, 'timestamp');
  const encrypted = textIn((await readFields(body)) ?? {}, 'Encrypt');
  if (!(Math.abs(now - Number(timestamp) * SECOND) <= FRESH_MS)) return undefined;
  const { token, aesKey } = push;
  if (!isSigned(textIn(query, 'msg_signature'), token, timestamp, textIn(query, 'nonce'), encrypted)) return undefined;
  const opened = decryptPush(encrypted, aesKey);
  return opened?.appid === appid ? readFields(opened.message) : undefined;
}
