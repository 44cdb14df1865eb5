/**
 * The whole job in a real browser: `node miniapp/test/h5/run.mjs [--screenshots] [--only=word]`.
 * Needs the built server and H5 app; `CHROMIUM_PATH` names the browser. `--screenshots` also writes docs/images.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { journeys } from './scenarios/index.mjs';
import { runJourneys } from './support/journeys.mjs';
import { openStage } from './support/stage.mjs';

const BUILT = ['../../dist/h5/index.html', '../../../server/dist/run/main.js'];
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const chosen = journeys.filter(({ title }) => title.includes(only));
const missing = BUILT.map((file) => fileURLToPath(new URL(file, import.meta.url))).filter((file) => !existsSync(file));

if (missing.length > 0) {
  console.error(`Not built: ${missing.join(', ')}`);
  const steps = chosen.reduce((sum, journey) => sum + journey.steps.length, 0);
  console.log(`0 passed, 0 failed, ${steps} skipped`);
  process.exit(0);
}

const stage = await openStage({ screenshots: process.argv.includes('--screenshots') });
const { passed, failed } = await runJourneys(chosen, stage).finally(() => stage.close());
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
