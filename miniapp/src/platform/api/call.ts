import { accessToken, endSession, refreshAccessToken } from '../session';
import { type Answer, type Input, OPERATIONS, type OperationId } from './contract';
import { newIdempotencyKey } from './idempotency';
import { ApiError } from './problem';
import { exchange } from './transport';
import { addressOf } from './url';

export interface CallOptions {
  /** Give the same key again when the same command is sent again. A fresh one otherwise. */
  idempotencyKey?: string;
  /** Asked of another desk than the one where one sits. */
  community?: string;
}

/** The input may be left out where nothing of it is demanded. */
type Arguments<O extends OperationId> =
  Record<never, never> extends Input<O>
    ? [input?: Input<O>, options?: CallOptions]
    : [input: Input<O>, options?: CallOptions];

/** What one can send without a session; a 401 there is the answer, not a reason to refresh. */
const beforeLogin: ReadonlySet<string> = new Set([
  'wechatLogin',
  'passwordLogin',
  'qrLoginStart',
  'qrLoginClaim',
  'refreshSession',
  'demoLogin',
  'demoAccounts',
  'openSticker',
  'getPhotoRequest',
]);

/** Calls one operation of the API by its operationId. Throws ApiError. */
export async function call<O extends OperationId>(
  operation: O,
  ...[input, options = {}]: Arguments<O>
): Promise<Answer<O>> {
  const { method, path, command } = OPERATIONS[operation];
  const parts = (input ?? {}) as { path?: Record<string, string>; query?: Record<string, string>; body?: unknown };
  const request = {
    method,
    url: addressOf(path, parts.path, parts.query),
    body: method === 'GET' ? undefined : (parts.body ?? {}),
    idempotencyKey: command ? (options.idempotencyKey ?? newIdempotencyKey()) : undefined,
    community: options.community,
  };
  if (beforeLogin.has(operation)) return (await exchange(request)) as Answer<O>;
  return (await withSession((token) => exchange({ ...request, token }))) as Answer<O>;
}

/** Sends with the access token; once more after a silent refresh when the server no longer takes it. */
export async function withSession<Result>(send: (token: string | undefined) => Promise<Result>): Promise<Result> {
  const token = accessToken();
  try {
    return await send(token);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401 || token === undefined) throw error;
    const fresh = await refreshAccessToken(token);
    if (fresh === null) {
      endSession();
      throw error;
    }
    return send(fresh);
  }
}
