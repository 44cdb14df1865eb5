import { existsSync } from 'node:fs';
import { inWords, sum } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { inRoot, requireNode } from './lib/project.mjs';
import { stopChildrenOnSignals } from './lib/run.mjs';
import { runSuite } from './lib/run-suite.mjs';
import { SUITES } from './lib/suites.mjs';

/** `npm test` runs every suite; `npm test -- unit` those with "unit" in their names. The last line is the sum. */
requireNode();
stopChildrenOnSignals();
const wanted = process.argv[2] ?? '';
const suites = SUITES.filter(({ name, entry }) => name.includes(wanted) && existsSync(inRoot(entry)));

try {
  await install();
} catch (error) {
  console.error(error.message);
  console.log(inWords({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}

const results = [];
for (const suite of suites) {
  console.log(`\n── ${suite.name}`);
  const started = Date.now();
  const counts = await runSuite(suite);
  results.push({ ...counts, name: suite.name, seconds: (Date.now() - started) / 1000 });
}

console.log('');
for (const result of results) {
  console.log(`${result.name}: ${inWords(result)} (${result.seconds.toFixed(1)} s)`);
}
const total = sum(results);
const inCi = process.env.CI === 'true';
if (inCi && total.skipped > 0) console.error('Under CI=true a skipped test is a failure.');
if (results.length === 0) console.error(`No suite is named like "${wanted}".`);
process.exitCode = total.failed > 0 || (inCi && total.skipped > 0) || results.length === 0 ? 1 : 0;
console.log(inWords(total));
