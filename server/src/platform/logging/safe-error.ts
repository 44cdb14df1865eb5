import { redactText } from './redact.js';

/** A chain of causes ends somewhere; one that leads back to its start must as well. */
const DEEPEST_CAUSE = 5;
/** MySQL names the value that was there already: ER_DUP_ENTRY, "Duplicate entry 'value' for key". */
const VALUE_THAT_WAS_THERE = /(Duplicate entry ').*?(' for key)/gs;

/** What of an error is logged. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** The system's or the database's: `ECONNREFUSED`, `ER_LOCK_DEADLOCK`, `SQLITE_BUSY`. */
  readonly errorCode?: string;
  readonly cause?: LoggedError;
}

/**
 * An error without the data it was about. TypeORM and mysql2 hang the statement and every value of it on what they
 * throw, and pino would write all of an error's fields: a failed report would leave the resident's words and number in
 * the log (spec: reliability.md F1). The stack says which statement it was.
 */
export function safeError(error: unknown, depth = 0): LoggedError | string {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutValues(error) : typeof error;
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error && depth < DEEPEST_CAUSE ? safeError(error.cause, depth + 1) : undefined;
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(error.stack === undefined ? {} : { stack: withoutValues(error.stack) }),
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    ...(typeof cause === 'object' ? { cause } : {}),
  };
}

const withoutValues = (text: string): string => redactText(text.replace(VALUE_THAT_WAS_THERE, '$1…$2'));
