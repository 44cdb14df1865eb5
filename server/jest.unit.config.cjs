/** Unit tests beside the code, and the stories that need no server. */
module.exports = require('./jest.base.cjs')(['src/**/*.spec.ts', 'test/model/rules.spec.ts']);
