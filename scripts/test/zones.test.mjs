import assert from 'node:assert/strict';
import test from 'node:test';
import { inRoot } from '../lib/project.mjs';
import { run } from '../lib/run.mjs';

const ZONES = ['America/New_York', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati'];
/** What counts days and hours. */
const SPECS = ['domain/time', 'procedures/calendar', 'procedures/due', 'procedures/book', 'callback/policy'];

for (const zone of ZONES) {
  test(`a process in ${zone} counts days and hours as Shanghai does`, async () => {
    const jest = inRoot('server/node_modules/jest/bin/jest.js');
    const args = [jest, '--config', inRoot('shared/jest.config.cjs'), '--ci', '--runInBand', ...SPECS];
    const { code, output } = await run(process.execPath, args, {
      cwd: inRoot('shared'),
      env: { ...process.env, TZ: zone },
    });
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(`Test Suites: ${SPECS.length} passed`));
  });
}
