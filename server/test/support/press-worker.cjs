/**
 * The press of a test server: the same module as in production, compiled from the sources when its thread starts,
 * because jest compiles for its own thread only (jest.base.cjs, jest.resolver.cjs say the same).
 */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const SOURCE = path.resolve(__dirname, '../../src');
const SHARED_IMPORT = '@youying/shared/';
const SHARED_SOURCE = path.resolve(__dirname, '../../../shared/src');
const OPTIONS = {
  swcrc: false,
  configFile: false,
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
};

Module._extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, OPTIONS).code, file);

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveSource(request, parent, ...rest) {
  if (request.startsWith(SHARED_IMPORT)) {
    return path.join(SHARED_SOURCE, `${request.slice(SHARED_IMPORT.length)}.ts`);
  }
  if (request.startsWith('.') && request.endsWith('.js') && parent?.filename?.startsWith(SOURCE)) {
    const source = path.resolve(path.dirname(parent.filename), request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return resolve.call(this, request, parent, ...rest);
};

require('../../src/paper/press/press-worker.ts');
