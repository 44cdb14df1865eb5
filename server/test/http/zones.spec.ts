import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const JEST = path.resolve(__dirname, '../../node_modules/jest/bin/jest.js');
const CONFIG = path.resolve(__dirname, '../../jest.http.config.cjs');

/** The other zones are those of the calendar's own tests (scripts/test/zones.test.mjs); this one also changes its clocks twice a year. */
test('the day of a repair that nobody touches is the same for a server in New York', async () => {
  const child = spawn(process.execPath, [JEST, '--config', CONFIG, '--ci', '--runInBand', 'http/untouched'], {
    env: { ...process.env, TZ: 'America/New_York' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = await once(child, 'exit');
  expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
}, 300_000);
