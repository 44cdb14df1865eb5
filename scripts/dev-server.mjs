import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildServer } from './build-server.mjs';
import { command } from './lib/command.mjs';
import { inRoot, ROOT } from './lib/project.mjs';

/** `npm run dev:server`: builds, runs, and does both again whenever a source of server or shared is saved. */
const SETTLE_MS = 100;

await command(() => buildServer());
// node restarts when a compiled file that it loaded changes.
const server = spawn(process.execPath, ['--watch', '--enable-source-maps', inRoot('server/dist/run/main.js')], {
  cwd: ROOT,
  env: { ...process.env, DEMO: process.env.DEMO ?? '1' },
  stdio: 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.removeAllListeners(signal);
  process.on(signal, () => server.kill(signal));
}

let timer;
for (const source of ['server/src', 'shared/src']) {
  watch(inRoot(source), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => buildServer().catch((error) => console.error(error.message)), SETTLE_MS);
  });
}
