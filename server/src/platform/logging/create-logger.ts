import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';
import { safeError } from './safe-error.js';

/** Never in a log: what opens a door, and who a person is (spec: reliability.md F1). */
const SECRET_FIELDS = [
  'accessToken',
  'refreshToken',
  'token',
  'password',
  'secret',
  'code',
  'phone',
  'openid',
  'access_token',
  'session_key',
];
/** Of the line itself, of an object in it, and of one in that. */
const DEPTHS = ['', '*.', '*.*.'];
const REDACTED = DEPTHS.flatMap((depth) => SECRET_FIELDS.map((field) => depth + field));

/**
 * Lines leave together: a system call for each was a sixth of the process's work under load (docs/benchmarks.md).
 * They are written at every orderly end; a killed process loses those of its last second.
 */
const TOGETHER = { sync: false, minLength: 4_096, periodicFlush: 1_000 } as const;

/**
 * JSON lines on standard output, or to `out`. `requestLogger` is for the line of each request alone, whose five fields
 * are none of those: looking for them costs a copy of every line.
 */
export function createLoggers(
  { logLevel: level }: Pick<Config, 'logLevel'>,
  out: DestinationStream = destination(TOGETHER),
): { readonly logger: Logger; readonly requestLogger: Logger } {
  return {
    logger: pino({ level, redact: { paths: REDACTED, censor: '[hidden]' }, serializers: { err: safeError } }, out),
    requestLogger: pino({ level }, out),
  };
}
