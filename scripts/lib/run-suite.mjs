import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { countsOfJest, countsOfLastLine, countsOfTap } from './counts.mjs';
import { NotToBeHad, withNeeds } from './needs.mjs';
import { inRoot } from './project.mjs';
import { run } from './run.mjs';

/** How each kind of suite is started and counted: (entry, env, only) → counts. */
const RUNNERS = {
  async jest(entry, env, only) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'youying-jest-'));
    const report = path.join(folder, 'report.json');
    try {
      const config = inRoot(entry);
      const jest = inRoot('server/node_modules/jest/bin/jest.js');
      const args = [jest, '--config', config, '--ci', '--json', '--outputFile', report, ...(only ? [only] : [])];
      // jest's JSON goes to the file; what it shows people goes to stderr.
      const { code } = await run(process.execPath, args, { cwd: path.dirname(config), env, output: 'show' });
      return countsOfJest(existsSync(report) ? await readFile(report, 'utf8') : undefined, code);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },

  async script(entry, env) {
    const { code, output } = await run(process.execPath, [inRoot(entry)], { env, output: 'show' });
    return countsOfLastLine(output, code);
  },

  async node(entry, env) {
    const args = ['--test', '--test-reporter=tap', inRoot(entry)];
    const { code, output } = await run(process.execPath, args, { env });
    if (code !== 0) console.error(output);
    return countsOfTap(output, code);
  },
};

/** Runs one suite with what it needs. Never throws: what cannot run counts as skipped, what breaks as failed. */
export async function runSuite({ name, runner, entry, only, needs }) {
  // A database of the person's own must not leak into the run on the embedded one.
  const { TEST_DATABASE_URL: _url, NODE_ENV: _mode, ...inherited } = process.env;
  try {
    return await withNeeds(needs, (env) => RUNNERS[runner](entry, { ...inherited, ...env }, only));
  } catch (error) {
    if (error instanceof NotToBeHad) {
      console.error(`\n!!!! SKIPPED: the suite "${name}" did not run: ${error.message}\n`);
      return { passed: 0, failed: 0, skipped: 1 };
    }
    console.error(`\nThe suite "${name}" could not run: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
