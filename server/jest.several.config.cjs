/** Several server processes on one database, with a Redis between them; apart, because a machine may have no Redis. */
module.exports = {
  ...require('./jest.base.cjs')(['test/several/*.spec.ts']),
  testTimeout: 120_000,
  maxWorkers: 1,
};
