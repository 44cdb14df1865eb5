/** One invalid field: `field` is a path such as `lines.0.quantity`. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** The server's problem+json (RFC 9457), plus what a refusal may add (`from`, `action`, `missing`, totals …). */
export interface Problem {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  requestId?: string;
  errors?: FieldProblem[];
  [more: string]: unknown;
}

/** `network_unreachable` is ours: nothing came back, and nobody knows whether the command arrived. */
export const NETWORK_UNREACHABLE = 'network_unreachable';

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.name = 'ApiError';
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The message for one field of a form, if the server named it. */
  field(name: string): string | undefined {
    return this.problem.errors?.find((error) => error.field === name)?.message;
  }
}

export function unreachable(): ApiError {
  return new ApiError({ status: 0, code: NETWORK_UNREACHABLE });
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && error.code === NETWORK_UNREACHABLE;
}

/** Worth sending again with the same key: nothing was decided. */
export function isUndecided(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status === 0 || error.status >= 500 || error.code === 'idempotency_in_progress' || error.status === 429;
}

/** A rejected request that did get an answer. Without a network Taro adds `statusCode: undefined` to the error. */
export function isAnswered(failure: unknown): boolean {
  return (
    typeof failure === 'object' && failure !== null && 'statusCode' in failure && typeof failure.statusCode === 'number'
  );
}

/** Whatever a proxy or a dying server sends, the screens get a Problem. */
export function problemOf(status: number, body: unknown): Problem {
  const candidate = typeof body === 'string' ? parsed(body) : body;
  if (
    typeof candidate === 'object' &&
    candidate !== null &&
    'code' in candidate &&
    typeof candidate.code === 'string'
  ) {
    return { ...candidate, status, code: candidate.code };
  }
  return { status, code: status >= 500 ? 'internal_error' : 'unexpected_answer' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
