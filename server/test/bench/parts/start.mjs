import { startServer } from '../lib/processes.mjs';
import { median } from '../lib/rounds.mjs';

const STARTS = 3;

/** Seconds from the command to the first answer, beside a database that is there and up to date. */
export async function measureStart({ env }) {
  const seconds = [];
  for (let index = 0; index < STARTS; index++) {
    const from = performance.now();
    const started = await startServer({ ...env, ROLE: 'web' });
    seconds.push((performance.now() - from) / 1000);
    await started.stop();
  }
  return { seconds: median(seconds) };
}
