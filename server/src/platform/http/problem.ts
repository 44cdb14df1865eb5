import type { Language } from '@youying/shared/domain/language';

export interface FieldProblem {
  /** Path as the client wrote it: `lines.0.quantity`. */
  readonly field: string;
  readonly code: string;
  /** Values for the message's placeholders (`max`, `min`, …). */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Codes of whole answers; they never change (spec: api.md). */
export type ProblemCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'invalid_transition'
  | 'version_conflict'
  | 'idempotency_key_reused'
  | 'idempotency_in_progress'
  | 'payload_too_large'
  | 'rate_limited'
  | 'unavailable'
  | 'internal'
  | (string & {});

const STATUS: Readonly<Record<string, number>> = {
  invalid_input: 400,
  wechat_code_used: 400,
  unauthenticated: 401,
  wrong_credentials: 401,
  forbidden: 403,
  not_found: 404,
  payload_too_large: 413,
  idempotency_key_reused: 422,
  rate_limited: 429,
  house_asked_too_often: 429,
  sender_asks_too_often: 429,
  looked_too_often: 429,
  locked_out: 429,
  internal: 500,
  unavailable: 503,
  wechat_unavailable: 503,
};

/** RFC 9457 answer as an exception. A code without a status of its own is a refusal by the rules: 409. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly extra: {
      readonly errors?: readonly FieldProblem[];
      /** Further members of the problem document (`from`, `action`, `missing`, `retryAfterSeconds` …). */
      readonly members?: Readonly<Record<string, unknown>>;
      /** Further members that are sentences: said in the caller's language. */
      readonly spoken?: (language: Language) => Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(code, { cause: extra.cause });
    this.name = 'Problem';
    this.status = STATUS[code] ?? 409;
  }
}

export const notFound = () => new Problem('not_found');
export const forbidden = () => new Problem('forbidden');
export const invalidInput = (...errors: FieldProblem[]) => new Problem('invalid_input', { errors });
