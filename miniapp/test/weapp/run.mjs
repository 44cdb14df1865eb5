/** Drives the WeChat bundle (dist/weapp) without WeChat: `node miniapp/test/weapp/run.mjs`. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarios } from './scenarios/index.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = process.env.WEAPP_DIST ?? path.resolve(here, '../../dist/weapp');

if (!fs.existsSync(path.join(root, 'app.json'))) {
  console.error(`No bundle at ${root}: run "npm run build:weapp" first.`);
  console.log(`0 passed, 0 failed, ${scenarios.length} skipped`);
  process.exit(0);
}

let failed = 0;
for (const { title, run } of scenarios) {
  try {
    await run(root);
    console.log(`  ✓ ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`  ✗ ${title}\n${error.stack}`);
  }
}
console.log(`${scenarios.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
