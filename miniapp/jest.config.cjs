const path = require('node:path');

/** jest and its transform are the server's: one copy for the workspace. */
const fromServer = (name) => require.resolve(name, { paths: [path.join(__dirname, '../server')] });

/** Unit tests of the pure parts, CommonJS through swc (spec/toolchain.md §6). */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  // What config/index.ts defines at build time.
  globals: { API_ORIGIN: 'https://api.test' },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@youying/shared/(.*)$': '<rootDir>/../shared/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      fromServer('@swc/jest'),
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
