import type { BackOff } from '../policy.js';

/**
 * What an error means to us, whatever its number:
 * - `busy` nothing happened, later it may; `quota` the day's allowance is gone; `token` get another token;
 * - `account` the whole account is unusable until a person acts; `template` this template is (both alert);
 * - `bug` our request is malformed; `content` the values were refused;
 * - `fresh_code` ask the phone for a new code; `blocked_user` WeChat refuses this person;
 * - `refused` no right to write to this person; `recipient` no such person; `concurrent` another send is in flight;
 * - `duplicate` the same message was already taken;
 * - `unreachable` the request never arrived; `timeout`, `interrupted` (the connection broke) and `unreadable`: it may
 *   have had its effect;
 * - `unexpected` an error number we do not know.
 */
export type WechatErrorKind =
  | 'busy'
  | 'quota'
  | 'token'
  | 'account'
  | 'template'
  | 'bug'
  | 'content'
  | 'fresh_code'
  | 'blocked_user'
  | 'refused'
  | 'recipient'
  | 'concurrent'
  | 'duplicate'
  | 'unreachable'
  | 'timeout'
  | 'interrupted'
  | 'unreadable'
  | 'unexpected';

export interface ErrorRow {
  readonly kind: WechatErrorKind;
  readonly backOff?: BackOff;
}

const row = (kind: WechatErrorKind, backOff?: BackOff): ErrorRow => (backOff ? { kind, backOff } : { kind });

/** errcode → meaning. Source: fact sheet §1.1, §2, §3.2, §3.4, §4.3, §6. */
export const ERROR_TABLE: Readonly<Record<number, ErrorRow>> = {
  [-1]: row('busy', 'busy'),
  44990: row('busy', 'second'),
  44991: row('busy', 'minute'),
  45011: row('busy', 'minute'),
  43117: row('busy', 'minute'),
  45066: row('busy', 'minute'),
  44993: row('quota', 'day'),
  45009: row('quota', 'day'),
  40001: row('token', 'busy'),
  40014: row('token', 'busy'),
  42001: row('token', 'busy'),
  40013: row('account', 'minute'),
  40125: row('account', 'minute'),
  40164: row('account', 'minute'),
  40243: row('account', 'minute'),
  48001: row('account', 'minute'),
  48006: row('account', 'day'),
  50002: row('account', 'minute'),
  50004: row('account', 'minute'),
  50007: row('account', 'minute'),
  61007: row('account', 'minute'),
  89503: row('account', 'minute'),
  89506: row('account', 'day'),
  89507: row('account', 'minute'),
  40036: row('template'),
  40037: row('template'),
  40165: row('template'),
  41030: row('template'),
  43107: row('template'),
  43116: row('template'),
  40002: row('bug'),
  40066: row('bug'),
  40097: row('bug'),
  41001: row('bug'),
  41002: row('bug'),
  41004: row('bug'),
  41008: row('bug'),
  43002: row('bug'),
  44002: row('bug'),
  45067: row('bug'),
  47001: row('bug'),
  45168: row('content'),
  47003: row('content'),
  40029: row('fresh_code'),
  40163: row('fresh_code'),
  40226: row('blocked_user'),
  43004: row('refused'),
  43101: row('refused'),
  40003: row('recipient'),
  43108: row('concurrent', 'second'),
  40241: row('duplicate'),
  45065: row('duplicate'),
};

/** Kinds that a person has to look at: wrong settings, a banned template, a defect of ours. */
export const ALERT_KINDS: ReadonlySet<WechatErrorKind> = new Set(['account', 'template', 'bug', 'quota', 'unexpected']);
