import { ConfigError, parseConfig } from './config.js';

const production = {
  NODE_ENV: 'production',
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 's',
  LINK_SECRET: 'x'.repeat(32),
  DATABASE_URL: 'mysql://u:p@db:3306/youying',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('the demo needs no setting at all', () => {
  expect(parseConfig({ DEMO: '1' })).toMatchObject({ port: 3000, demo: true, role: 'all', databaseUrl: undefined });
});

test('a production start says everything that is missing, not only the first', () => {
  expect(problemsOf({ NODE_ENV: 'production' }).map((problem) => problem.split(':')[0])).toEqual([
    'WECHAT_APPID',
    'WECHAT_SECRET',
    'LINK_SECRET',
  ]);
  expect(problemsOf(production)).toEqual([]);
});

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DEMO: 'yes' }, 'DEMO'],
  [{ ROLE: 'cook' }, 'ROLE'],
  [{ DATABASE_URL: 'postgres://x/y' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://host' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://host/db?socket=/run/x' }, 'DATABASE_URL: ?socket'],
  [{ DATABASE_URL: 'mysql://host/db?socketPath=' }, 'DATABASE_URL: ?socketPath is empty'],
  [{ REDIS_URL: 'localhost' }, 'REDIS_URL'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_ID'],
  [{ WECHAT_SERVICE_APPID: 'wx2' }, 'WECHAT_SERVICE_APPID'],
  [{ WECHAT_PUSH_TOKEN: 't' }, 'WECHAT_PUSH_AES_KEY'],
  [{ WECHAT_SERVICE_PUSH_AES_KEY: 'k'.repeat(43) }, 'WECHAT_SERVICE_PUSH_TOKEN'],
  [{ WECHAT_PUSH_TOKEN: 't', WECHAT_PUSH_AES_KEY: 'k'.repeat(42) }, 'WECHAT_PUSH_AES_KEY'],
  [{ LINK_SECRET: 'short' }, 'LINK_SECRET'],
])('%j is refused by name', (bad, name) => {
  expect(problemsOf({ ...production, ...bad }).join()).toContain(name);
});

test('the socket of a database on the same machine stands behind the address', () => {
  const DATABASE_URL = 'mysql://youying@localhost/youying?socketPath=/run/mysqld/mysqld.sock';
  expect(problemsOf({ ...production, DATABASE_URL })).toEqual([]);
});

test('no value of a secret is repeated in a complaint', () => {
  expect(problemsOf({ ...production, LINK_SECRET: 'hush', DATABASE_URL: 'pg://u:hush@x/y' }).join()).not.toContain(
    'hush',
  );
});
