import { existsSync } from 'node:fs';
import { buildServer } from './build-server.mjs';
import { GENERATORS } from './lib/generators.mjs';
import { install } from './lib/install.mjs';
import { inRoot, requireNode } from './lib/project.mjs';
import { runStep, stopChildrenOnSignals } from './lib/run.mjs';

/** `npm run generate` writes every generated file; `npm run generate openapi` one group; `--check` only compares. */
requireNode();
stopChildrenOnSignals();
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const names = words.filter((word) => !word.startsWith('--'));
const chosen = GENERATORS.filter(({ name, entry }) => {
  return (names.length === 0 || names.includes(name)) && existsSync(inRoot(entry));
});
if (chosen.length === 0) throw new Error(`No generator of that name: ${names.join(', ')}`);

try {
  await install();
  await buildServer();
  for (const { title, entry } of chosen) {
    await runStep(`${flags.includes('--check') ? 'Comparing' : 'Writing'} ${title}`, process.execPath, [
      inRoot(entry),
      ...flags,
    ]);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
