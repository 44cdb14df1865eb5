/**
 * The suites of `npm test`, in order. `entry` is what the runner is started with; a suite whose entry is not there
 * is left out. `runner` says how counts are read (run-suite.mjs). `needs` are provided before it runs (needs.mjs).
 */
export const SUITES = [
  { name: 'unit: scripts', runner: 'node', entry: 'scripts/test', needs: [] },
  { name: 'unit: shared', runner: 'jest', entry: 'shared/jest.config.cjs', needs: [] },
  { name: 'unit: server', runner: 'jest', entry: 'server/jest.unit.config.cjs', needs: [] },
  { name: 'unit: miniapp', runner: 'jest', entry: 'miniapp/jest.config.cjs', needs: [] },
  { name: 'http: embedded database', runner: 'jest', entry: 'server/jest.http.config.cjs', needs: ['server'] },
  { name: 'http: MariaDB', runner: 'jest', entry: 'server/jest.http.config.cjs', needs: ['server', 'mariadb'] },
  {
    name: 'http: in the words of MySQL',
    runner: 'jest',
    entry: 'server/jest.mysql-words.config.cjs',
    needs: ['server', 'mariadb named mysql'],
  },
  {
    name: 'several servers: MariaDB and Redis',
    runner: 'jest',
    entry: 'server/jest.several.config.cjs',
    needs: ['server', 'mariadb', 'redis'],
  },
  { name: 'weapp bundle in a stub', runner: 'script', entry: 'miniapp/test/weapp/run.mjs', needs: ['server', 'weapp'] },
  {
    name: 'browser on H5',
    runner: 'script',
    entry: 'miniapp/test/h5/run.mjs',
    needs: ['server', 'h5', 'chromium'],
  },
];

const nightly = (what, only, needs) => ({
  name: `nightly: ${what}`,
  runner: 'jest',
  entry: 'server/jest.nightly.config.cjs',
  only,
  needs,
});

/**
 * The same tests as in `npm test`, with the numbers of server/jest.nightly.config.cjs: a piece each, so that one can be
 * run alone (`npm run test:nightly kills`, `npm run test:nightly "timers, MariaDB"`). `only`: part of the test file's path.
 */
export const NIGHTLY_SUITES = [
  nightly('stories, the rules alone', 'model/rules', []),
  nightly('kills, embedded database', 'faults/kill', ['server']),
  nightly('kills, MariaDB', 'faults/kill', ['server', 'mariadb']),
  nightly('kills of the database', 'mysql-only/database-killed', ['server', 'mariadb']),
  nightly('timers, embedded database', 'faults/timers', ['server']),
  nightly('timers, MariaDB', 'faults/timers', ['server', 'mariadb']),
  nightly('stories, embedded database', 'model/server', ['server']),
  nightly('stories, MariaDB', 'model/server', ['server', 'mariadb']),
];

export const isUnit = (suite) => suite.name.startsWith('unit:');
