/**
 * What only a MySQL server can be asked is not part of the run on the embedded database: nothing there to skip. Two worlds
 * in which everything is done are compared on the embedded one alone: it does one thing after another, so that both worlds
 * do them in the same order; what is read is compared on both.
 */
const ofTheOther = process.env.TEST_DATABASE_URL
  ? ['complaint-two-worlds-commands\\.spec']
  : ['<rootDir>/test/mysql-only/', 'rows-read\\.spec', 'timers\\.spec'];

module.exports = {
  ...require('./jest.base.cjs')(['test/**/*.spec.ts']),
  testPathIgnorePatterns: ['/node_modules/', 'model/rules\\.spec', '<rootDir>/test/several/', ...ofTheOther],
  testTimeout: 60_000,
};
