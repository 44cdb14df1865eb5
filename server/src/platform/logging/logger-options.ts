import type { Params } from 'nestjs-pino';
import type { Config } from '../config/config.js';

/** Never in a log: what opens a door, and who a person is (spec: reliability.md F1). */
const REDACTED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["idempotency-key"]',
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

/** One JSON line per request with its id; health checks and static files only when something is wrong. */
export function loggerOptions(config: Pick<Config, 'logLevel'>): Params {
  return {
    // nestjs-pino's own default path is of an older route syntax and warns at every start.
    forRoutes: ['{*path}'],
    pinoHttp: {
      level: config.logLevel,
      redact: { paths: REDACTED, censor: '[hidden]' },
      autoLogging: { ignore: (request) => !request.url?.startsWith('/api/') },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          // The query may hold names and numbers that people searched for, and the seal of a media link.
          url: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
    },
  };
}
