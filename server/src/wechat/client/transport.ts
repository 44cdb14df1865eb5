import type { WechatLogger } from '../logger.js';
import type { WechatPolicy } from '../policy.js';
import { ALERT_KINDS } from './error-table.js';
import { parseBody, type WechatAnswer } from './parse-body.js';
import { errorFromAnswer, isWechatError, WechatError } from './wechat-error.js';

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Begins with `/`; no query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Resolves to the answer when errcode is absent or 0; rejects with WechatError otherwise. */
export type Transport = (request: ApiRequest) => Promise<WechatAnswer>;

interface TransportOptions {
  readonly baseUrl: string;
  readonly policy: Pick<WechatPolicy, 'timeoutMs'>;
  readonly logger: WechatLogger;
}

/** Causes of a failed fetch after which the request certainly never arrived. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

export function createTransport({ baseUrl, policy, logger }: TransportOptions): Transport {
  const root = baseUrl.replace(/\/+$/, '');

  return async (request) => {
    try {
      const answer = await exchange(root, request, policy.timeoutMs);
      logger.debug({ path: request.path }, 'WeChat answered');
      return answer;
    } catch (error) {
      if (isWechatError(error)) {
        const { kind, errcode, errmsg, rid, hint } = error;
        const level = ALERT_KINDS.has(kind) ? 'error' : 'warn';
        logger[level]({ path: request.path, kind, errcode, errmsg, rid, hint }, 'WeChat refused or failed');
      }
      throw error;
    }
  };
}

async function exchange(root: string, request: ApiRequest, timeoutMs: number): Promise<WechatAnswer> {
  const query = new URLSearchParams(request.query).toString();
  const { status, text } = await send(`${root}${request.path}${query && `?${query}`}`, request, timeoutMs);
  if (status === 429 || status >= 500) {
    throw new WechatError({ kind: 'busy', errmsg: `HTTP ${status}`, backOff: 'busy' });
  }
  if (status !== 200) throw new WechatError({ kind: 'bug', errmsg: `HTTP ${status}` });
  const answer = parseBody(text);
  if (!answer) throw new WechatError({ kind: 'unreadable', errmsg: 'the answer is not a JSON object' });
  // Old documentation shows errcode as a string; success may omit it.
  const errcode = Number(answer.errcode ?? 0);
  if (errcode !== 0) throw errorFromAnswer(errcode, String(answer.errmsg ?? ''));
  return answer;
}

async function send(url: string, { method, body }: ApiRequest, timeoutMs: number) {
  try {
    const response = await fetch(url, {
      method,
      // A string body is sent with Content-Length; WeChat answers a chunked one with an empty 412.
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json; charset=utf-8' } }),
      // Following a redirect would carry the token or the secret to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    throw transportFailure(error, timeoutMs);
  }
}

function transportFailure(error: unknown, timeoutMs: number): WechatError {
  if (textOf(error, 'name') === 'TimeoutError') {
    return new WechatError({ kind: 'timeout', errmsg: `no answer within ${timeoutMs} ms` });
  }
  // Only the system's code: the message of a network error may hold the address, and with it the token.
  const code = textOf(memberOf(error, 'cause'), 'code') ?? 'connection failed';
  if (NEVER_ARRIVED.has(code)) return new WechatError({ kind: 'unreachable', errmsg: code, backOff: 'busy' });
  return new WechatError({ kind: 'interrupted', errmsg: code });
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const textOf = (value: unknown, name: string): string | undefined => {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
};
