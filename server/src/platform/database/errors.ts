interface DriverError {
  errno?: number;
  code?: string;
  message?: string;
}

const driverError = (error: unknown): DriverError =>
  (error as { driverError?: DriverError } | undefined)?.driverError ?? (error as DriverError) ?? {};

const UNIQUE = new Set([1062, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
/** Deadlock, lock wait timeout, snapshot conflict: the whole unit of work may simply run again. */
const TRANSIENT = new Set<number | string>([1213, 1205, 1020]);

export function isUniqueViolation(error: unknown): boolean {
  const { errno, code } = driverError(error);
  return UNIQUE.has(errno ?? '') || UNIQUE.has(code ?? '');
}

/** The name of the violated key as far as the database tells it ('' when it does not). */
export function violatedKey(error: unknown): string {
  return driverError(error).message ?? '';
}

/** Two processes made the same id in the same millisecond (ids.ts): new ids are made when the unit runs again. */
function isIdCollision(error: unknown): boolean {
  const { errno, code, message = '' } = driverError(error);
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || (errno === 1062 && /key '(?:\w+\.)?PRIMARY'/.test(message));
}

export const isTransient = (error: unknown): boolean =>
  TRANSIENT.has(driverError(error).errno ?? '') || isIdCollision(error);

export const isLockTimeout = (error: unknown): boolean => driverError(error).errno === 1205;

/** What `expectRows` of the dialects fails with: 1242, "subquery returns more than 1 row"; 1644, a signal. */
const UNEXPECTED_ROWS = new Set<number | undefined>([1242, 1644]);

export const isUnexpectedRows = (error: unknown): boolean => UNEXPECTED_ROWS.has(driverError(error).errno);

/** The table, column or index is there already; what was to be dropped, or renamed, is not there any more. */
const DEFINED = new Set<number | undefined>([1050, 1060, 1061, 1051, 1054, 1091]);

export const isAlreadyDefined = (error: unknown): boolean => DEFINED.has(driverError(error).errno);
