/** Unit tests beside the code. */
module.exports = require('./jest.base.cjs')(['src/**/*.spec.ts']);
