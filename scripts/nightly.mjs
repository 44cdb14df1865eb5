import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { inWords } from './lib/counts.mjs';
import { runSuites } from './lib/run-suites.mjs';
import { NIGHTLY_SUITES } from './lib/suites.mjs';

/**
 * `npm run test:nightly [part of a name]`: what `npm test` tries a few times, many thousand times; all of it takes some
 * hours. Ends with a row per piece as docs/nightly.md keeps them.
 */
const results = await runSuites(NIGHTLY_SUITES, process.argv[2] ?? '');
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
for (const result of results) {
  console.log(
    `| ${date} | ${commit} | ${machine} | ${result.name} | ${inWords(result)} | ${result.seconds.toFixed(0)} s |`,
  );
}
