/** What only a MySQL server can be asked is not part of the run on the embedded database: nothing there to skip. */
const onlyOnMysql = process.env.TEST_DATABASE_URL
  ? []
  : ['<rootDir>/test/mysql-only/', 'rows-read\\.spec', 'timers\\.spec'];

module.exports = {
  ...require('./jest.base.cjs')(['test/**/*.spec.ts']),
  testPathIgnorePatterns: ['/node_modules/', 'model/rules\\.spec', '<rootDir>/test/several/', ...onlyOnMysql],
  testTimeout: 60_000,
};
