const path = require('node:path');

const SHARED_SOURCE = path.resolve(__dirname, '../shared/src');
const SHARED_IMPORT = '@youying/shared/';

/**
 * Tests run from the sources: `./x.js` in our own files means `./x.ts`, and `@youying/shared/x` means its source.
 * Packages keep the resolution they were made for.
 */
module.exports = (request, options) => {
  if (request.startsWith(SHARED_IMPORT)) {
    return path.join(SHARED_SOURCE, `${request.slice(SHARED_IMPORT.length)}.ts`);
  }
  const ours = request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules');
  return options.defaultResolver(ours ? request.replace(/\.js$/, '') : request, options);
};
