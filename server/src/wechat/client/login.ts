import type { WechatAccountSettings } from '../settings.js';
import type { Transport } from './transport.js';
import { WechatError } from './wechat-error.js';

export interface WechatIdentity {
  readonly openid: string;
  /** Only when the mini-program is bound to an open-platform account. */
  readonly unionid?: string;
}

export interface WechatPhone {
  /** Without country code. */
  readonly number: string;
  /** `86` for the mainland. */
  readonly countryCode: string;
}

/**
 * Exchanges the code of `wx.login`. The session_key is dropped on purpose: our sessions are our own.
 * A used or expired code rejects with kind `fresh_code`: phones send the same code twice when they retry.
 * Source: fact sheet §3.2.
 */
export async function codeToSession(
  read: Transport,
  { appid, secret }: WechatAccountSettings,
  code: string,
): Promise<WechatIdentity> {
  const answer = await read({
    method: 'GET',
    path: '/sns/jscode2session',
    query: { appid, secret, js_code: code, grant_type: 'authorization_code' },
  });
  const { openid, unionid } = answer;
  if (typeof openid !== 'string' || openid === '') {
    throw new WechatError({ kind: 'unreadable', errmsg: 'jscode2session answered without an openid' });
  }
  return typeof unionid === 'string' && unionid !== '' ? { openid, unionid } : { openid };
}

/**
 * Exchanges the code of the phone-number button (not a login code); with `openid` WeChat also checks the pair.
 * Source: fact sheet §3.4.
 */
export async function phoneNumber(call: Transport, code: string, openid?: string): Promise<WechatPhone> {
  const answer = await call({
    method: 'POST',
    path: '/wxa/business/getuserphonenumber',
    body: { code, ...(openid === undefined ? {} : { openid }) },
  });
  const info = answer.phone_info as { purePhoneNumber?: unknown; countryCode?: unknown } | undefined;
  if (typeof info?.purePhoneNumber !== 'string' || info.purePhoneNumber === '') {
    throw new WechatError({ kind: 'unreadable', errmsg: 'getuserphonenumber answered without a number' });
  }
  return { number: info.purePhoneNumber, countryCode: String(info.countryCode ?? '86') };
}
