import os from 'node:os';
import { buildServer } from './build-server.mjs';
import { checks } from './lib/checks.mjs';
import { command } from './lib/command.mjs';
import { run } from './lib/run.mjs';

/** `npm run check`: everything that can be known without a database or a browser, as many at a time as there are cores. */
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function runOne({ title, args }) {
  const since = Date.now();
  const { code, output } = await run(process.execPath, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds(since)})`);
  return { title, code, output };
}

async function runAll(waiting) {
  const finished = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) finished.push(await runOne(next));
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return finished;
}

await command(async () => {
  await buildServer();
  const failed = (await runAll(checks())).filter(({ code }) => code !== 0);
  for (const { title, output } of failed) console.error(`\n── ${title}\n${output.trimEnd()}`);
  console.log(
    `\n${failed.length === 0 ? 'All checks passed' : `${failed.length} checks failed`} in ${seconds(started)}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
});
