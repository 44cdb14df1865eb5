import { destination, type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';

/** Never in a log: what opens a door, and who a person is (spec: reliability.md F1). */
const REDACTED = [
  '*.accessToken',
  '*.refreshToken',
  '*.password',
  '*.secret',
  '*.code',
  '*.phone',
  '*.openid',
  '*.access_token',
  '*.session_key',
];

/**
 * Lines leave together: a system call for each was a sixth of the process's work under load (docs/benchmarks.md).
 * They are written at every orderly end; a killed process loses those of its last second.
 */
const TOGETHER = { sync: false, minLength: 4_096, periodicFlush: 1_000 } as const;

/** The one logger of the process: JSON lines on standard output. */
export const createLogger = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel, redact: { paths: REDACTED, censor: '[hidden]' } }, destination(TOGETHER));
