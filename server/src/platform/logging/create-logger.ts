import { type Logger, pino } from 'pino';
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

/** The one logger of the process: JSON lines on standard output. */
export const createLogger = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel, redact: { paths: REDACTED, censor: '[hidden]' } });
