/**
 * The tests in which writes leave, cross and fail, against a server that calls itself MySQL: its statements travel
 * otherwise than MariaDB's block. Not a test of MySQL itself, which no machine of ours has.
 */
module.exports = {
  ...require('./jest.base.cjs')([
    'test/http/{main-job,idempotency,lifecycle}.spec.ts',
    'test/faults/{units-of-work,accept-race,kill}.spec.ts',
  ]),
  testTimeout: 60_000,
};
