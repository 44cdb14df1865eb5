/** `npm run test:nightly`: the tests that a few tries prove little of, with many. A number given by hand counts. */
const MANY = {
  MODEL_STORIES: '5000',
  MODEL_BATCHES: '50',
  FAULT_KILLS: '200',
  FAULT_DATABASE_KILLS: '50',
  FAULT_TIMERS: '10000',
  MODEL_SEED: String(Date.now() % 1_000_000_000),
};
for (const [name, number] of Object.entries(MANY)) process.env[name] ??= number;

module.exports = {
  ...require('./jest.base.cjs')([
    'test/model/*.spec.ts',
    'test/faults/{kill,timers}.spec.ts',
    'test/mysql-only/database-killed*.spec.ts',
  ]),
  maxWorkers: 1,
};
