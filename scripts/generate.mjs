import { existsSync } from 'node:fs';
import { buildServer } from './build-server.mjs';
import { command } from './lib/command.mjs';
import { GENERATORS } from './lib/generators.mjs';
import { inRoot } from './lib/project.mjs';
import { runStep } from './lib/run.mjs';

/** `npm run generate` writes every generated file; `npm run generate openapi` one group; `--check` only compares. */
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const names = words.filter((word) => !word.startsWith('--'));
const chosen = GENERATORS.filter(({ name, entry }) => {
  return (names.length === 0 || names.includes(name)) && existsSync(inRoot(entry));
});
if (chosen.length === 0) throw new Error(`No generator of that name: ${names.join(', ')}`);

await command(async () => {
  const verb = flags.includes('--check') ? 'Comparing' : 'Writing';
  await buildServer();
  for (const { title, entry } of chosen) {
    await runStep(`${verb} ${title}`, process.execPath, [inRoot(entry), ...flags]);
  }
});
