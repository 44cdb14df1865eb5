import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { OperationId } from '@youying/shared/api/operations.gen';
import { OPERATIONS } from '@youying/shared/api/operations.gen';
import type { operations } from '@youying/shared/api/schema.gen';
import type { LightMyRequestResponse } from 'fastify';
import { type RunningServer, startServer } from '../../src/app/start-server.js';
import { AdjustableClock } from '../../src/platform/clock/clock.js';
import { parseConfig } from '../../src/platform/config/config.js';
import { freshDatabase } from './database.js';
import { TEST_DAY } from './test-day.js';

const PRESS_ENTRY = pathToFileURL(require.resolve('./press-worker.cjs'));

export interface CallOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** Account of the demo company, or absent for nobody. */
  readonly as?: string;
  /** Absent: a fresh key for each command; null: none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

type JsonOf<R> = R extends { content: { 'application/json': infer T } } ? T : unknown;

/** What the operation answers when it succeeds, by the API document. */
export type Success<Op extends OperationId> = operations[Op]['responses'] extends infer R
  ? R extends { 200: infer Ok }
    ? JsonOf<Ok>
    : R extends { 201: infer Created }
      ? JsonOf<Created>
      : unknown
  : never;

export interface ProblemBody {
  readonly code: string;
  readonly requestId: string;
  readonly title: string;
  readonly errors: { readonly field: string; readonly code: string; readonly message: string }[];
}

/** A test asserts the status before it reads one half or the other. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly body: T & ProblemBody;
}

/** A whole server on a database of its own, with the demo company in it and a clock that the test moves. */
export interface TestApp extends RunningServer {
  call<Op extends OperationId>(operation: Op, options?: CallOptions): Promise<Answer<Success<Op>>>;
  tokenOf(account: string): Promise<string>;
  /** Everybody signs in anew with the next call: for tests in which more time goes by than a session lasts. */
  signInAnew(): void;
  /** Moves the clock; whatever is due until then has happened when it answers. */
  advance(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function startTestApp(
  env: Record<string, string> = {},
  clock: AdjustableClock = new AdjustableClock(TEST_DAY - Date.now()),
): Promise<TestApp> {
  const database = await freshDatabase();
  const config = parseConfig({
    DEMO: '1',
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DATA_DIR: database.dataDir,
    ...(database.url ? { DATABASE_URL: database.url } : {}),
    ...env,
  });
  const server = await startServer(config, { clock, h5Dir: '', pressEntry: PRESS_ENTRY });
  await server.app.init();
  await server.app.getHttpAdapter().getInstance().ready();
  const tokens = new Map<string, Promise<string>>();

  async function call<Op extends OperationId>(operation: Op, options: CallOptions = {}): Promise<Answer<Success<Op>>> {
    const route = OPERATIONS[operation];
    const key = options.key === undefined && route.command ? randomUUID() : options.key;
    const url = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(options.path?.[name] ?? ''));
    const response = await server.app.inject({
      method: route.method,
      url,
      query: Object.fromEntries(Object.entries(options.query ?? {}).map(([name, value]) => [name, String(value)])),
      headers: {
        ...(options.as ? { authorization: `Bearer ${await tokenOf(options.as)}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...options.headers,
      },
      ...(route.method === 'POST' && options.body !== undefined ? { payload: options.body as object } : {}),
      ...(route.method === 'POST' && options.body === undefined ? { payload: {} } : {}),
    });
    const json = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: json ? response.json() : response.body,
    } as Answer<Success<Op>>;
  }

  function tokenOf(account: string): Promise<string> {
    const known = tokens.get(account);
    if (known) return known;
    const token = call('demoLogin', { body: { account } }).then(({ status, body }) => {
      if (status !== 200) throw new Error(`demoLogin ${account}: ${status}`);
      return String(body.accessToken);
    });
    tokens.set(account, token);
    return token;
  }

  return {
    ...server,
    call,
    tokenOf,
    signInAnew: () => tokens.clear(),
    advance: async (seconds) => {
      const { status, body } = await call('advanceClock', { body: { seconds } });
      if (status !== 200) throw new Error(`advanceClock: ${status} ${JSON.stringify(body)}`);
    },
    close: async () => {
      await server.stop();
      await database.remove();
    },
  };
}
