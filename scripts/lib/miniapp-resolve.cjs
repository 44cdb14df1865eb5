const path = require('node:path');

/** The path aliases of miniapp/tsconfig.json in the form that dependency-cruiser reads (a webpack configuration). */
const { compilerOptions } = require('../../miniapp/tsconfig.json');
const bare = (pattern) => pattern.replace(/\/\*$/, '');

module.exports = {
  resolve: {
    alias: Object.fromEntries(
      Object.entries(compilerOptions.paths).map(([name, [target]]) => [
        bare(name),
        path.resolve(__dirname, '../../miniapp', bare(target)),
      ]),
    ),
    extensions: ['.ts', '.tsx', '.js', '.jsx', '.json', '.scss'],
  },
};
