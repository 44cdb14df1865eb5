/**
 * Jest in CommonJS mode (jest's ESM mode cannot load Nest 12 on Node 20): our TypeScript and the packages that ship
 * only ESM are compiled to CommonJS by swc, with the decorator settings of scripts/build-server.mjs.
 */
const ESM_ONLY = ['@nestjs\\+', 'cookie@'];

const swcOptions = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/** Configuration of one group of tests; `testMatch` is relative to `server/`. */
module.exports = (testMatch) => ({
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
  resolver: '<rootDir>/jest.resolver.cjs',
  transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: [`/node_modules/\\.pnpm/(?!(${ESM_ONLY.join('|')}))`],
  maxWorkers: 2,
  // Other work shares the cores; a test says nothing about time.
  testTimeout: 30_000,
});
