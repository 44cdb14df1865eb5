module.exports = {
  ...require('./jest.base.cjs')(['test/**/*.spec.ts']),
  testTimeout: 60_000,
};
