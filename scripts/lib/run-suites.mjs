import { existsSync } from 'node:fs';
import { inWords, sum } from './counts.mjs';
import { install } from './install.mjs';
import { inRoot, requireNode } from './project.mjs';
import { stopChildrenOnSignals } from './run.mjs';
import { runSuite } from './run-suite.mjs';

/** Runs those of `suites` with `wanted` in their names, one after the other. The last line printed is the sum. Answers what each suite came to. */
export async function runSuites(suites, wanted) {
  requireNode();
  stopChildrenOnSignals();
  try {
    await install();
  } catch (error) {
    console.error(error.message);
    console.log(inWords({ passed: 0, failed: 1, skipped: 0 }));
    process.exit(1);
  }

  const results = [];
  for (const suite of suites.filter(({ name, entry }) => name.includes(wanted) && existsSync(inRoot(entry)))) {
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
  return results;
}
