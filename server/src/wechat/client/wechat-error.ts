import { redactText } from '../../platform/logging/redact.js';
import type { BackOff } from '../policy.js';
import { ERROR_TABLE, type WechatErrorKind } from './error-table.js';

interface WechatErrorFields {
  readonly kind: WechatErrorKind;
  /** WeChat's number; absent when no readable answer came. */
  readonly errcode?: number | undefined;
  /** The wording without rid and hint, secrets removed. */
  readonly errmsg: string;
  /** WeChat's request id: look it up within seven days with `/cgi-bin/openapi/rid/get`. */
  readonly rid?: string | undefined;
  readonly hint?: string | undefined;
  readonly backOff?: BackOff | undefined;
}

export class WechatError extends Error {
  readonly kind: WechatErrorKind;
  readonly errcode: number | undefined;
  readonly errmsg: string;
  readonly rid: string | undefined;
  readonly hint: string | undefined;
  readonly backOff: BackOff | undefined;

  constructor(fields: WechatErrorFields) {
    super(`WeChat: ${fields.errmsg}${fields.errcode === undefined ? '' : ` (${fields.errcode})`}`);
    this.name = 'WechatError';
    this.kind = fields.kind;
    this.errcode = fields.errcode;
    this.errmsg = fields.errmsg;
    this.rid = fields.rid;
    this.hint = fields.hint;
    this.backOff = fields.backOff;
  }
}

/** `invalid code hint: [8a2f-1] rid: 6a-0b-1c` and, on /sns/*, `invalid code, rid: 6a-0b-1c` (fact sheet §1). */
const RID = /,?\s*rid:\s*([0-9a-f]+-[0-9a-f]+-[0-9a-f]+)\s*$/i;
const HINT = /\s*hint:\s*\[([^\]]*)\]/i;

/** The error for an answer whose errcode is not 0. */
export function errorFromAnswer(errcode: number, wording: string): WechatError {
  const rid = RID.exec(wording)?.[1];
  const hint = HINT.exec(wording)?.[1];
  const known = ERROR_TABLE[errcode] ?? { kind: 'unexpected' as const };
  const errmsg = redactText(wording.replace(RID, '').replace(HINT, '').trim());
  return new WechatError({ errcode, errmsg, rid, hint, ...known });
}

export const isWechatError = (error: unknown, ...kinds: readonly WechatErrorKind[]): error is WechatError =>
  error instanceof WechatError && (kinds.length === 0 || kinds.includes(error.kind));
