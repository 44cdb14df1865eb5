import { randomBytes } from 'node:crypto';

/** What an endpoint decides; the server turns it into bytes. */
export type Reply =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errcode: number; readonly detail?: string };

export const answer = (body: Readonly<Record<string, unknown>>): Reply => ({ ok: true, body });
export const fail = (errcode: number, detail?: string): Reply =>
  detail === undefined ? { ok: false, errcode } : { ok: false, errcode, detail };

const TOKEN_HINT = 'could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r';

/** errcode → errmsg before the rid. Source: fact sheet §1.1, §3, §4.3, §6 (field wording where it is known). */
const WORDING: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: `invalid credential, access_token is invalid or not latest, ${TOKEN_HINT}`,
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40164: 'invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist',
  40165: 'invalid weapp pagepath',
  40226: 'code blocked',
  40241: 'The message is duplicate in 60 seconds',
  40243: 'AppSecret is frozen',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43002: 'require POST method',
  43004: 'require subscribe',
  43101: 'user refuse to accept the msg',
  43107: 'the message ability is banned',
  43108: 'Cannot make concurrent calls to the same OpenID, please try again',
  43116: 'This template_id is banned',
  43117: 'Sending messages to this openid too frequently,please try later',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit mustslower retry next minute',
  45065: 'client msg id exist',
  45168: 'keyword in blacklist',
  47001: 'data format error',
  47003: 'argument invalid!',
  48001: 'api unauthorized',
};

export interface ErrorStyle {
  /** `/sns/*` separates the rid with a comma. */
  readonly commaBeforeRid: boolean;
  /** getuserphonenumber says ` hint: [..]` before the rid. */
  readonly hint: boolean;
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** `SECONDS-RANDOM-RANDOM`, all hexadecimal: the first group is the time of the call. */
const requestId = (now: number) => `${Math.floor(now / 1_000).toString(16)}-${hex(4)}-${hex(4)}`;

export function errorBody(errcode: number, detail: string | undefined, style: ErrorStyle, now: number) {
  const wording = [WORDING[errcode] ?? 'error', detail].filter(Boolean).join(' ');
  const hint = style.hint ? ` hint: [${hex(4)}-${hex(3)}]` : '';
  return { errcode, errmsg: `${wording}${hint}${style.commaBeforeRid ? ',' : ''} rid: ${requestId(now)}` };
}
