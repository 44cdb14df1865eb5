import { ApiError } from '@/platform/api/problem';

/** Somebody was faster: what the server's 409 `version_conflict` tells of it. */
export interface Conflict {
  /** The version there is now. */
  version: number;
  /** Null: the system, or somebody who is not to be named. */
  by: string | null;
  /** Epoch milliseconds; null where nothing may be told. */
  at: number | null;
  /** What they did, in words. */
  change: string | null;
  /** It was oneself, in another window. */
  own: boolean;
}

/** Undefined: another error. */
export function conflictIn(error: unknown): Conflict | undefined {
  if (!(error instanceof ApiError) || error.code !== 'version_conflict') return undefined;
  const { version, changedBy, changedAt, change, own } = error.problem;
  if (typeof version !== 'number') return undefined;
  return {
    version,
    by: typeof changedBy === 'string' ? changedBy : null,
    at: typeof changedAt === 'string' ? Date.parse(changedAt) : null,
    change: typeof change === 'string' ? change : null,
    own: own === true,
  };
}
