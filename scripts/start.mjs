import { spawn } from 'node:child_process';
import { buildMiniapp } from './build-miniapp.mjs';
import { buildServer } from './build-server.mjs';
import { command } from './lib/command.mjs';
import { inRoot, ROOT } from './lib/project.mjs';
import { SERVER_ENVIRONMENT } from './lib/server-process.mjs';

/** A terminal and npm both pass Ctrl-C on, so that one press arrives twice; the server shall hear it once. */
const SAME_PRESS_MS = 1_000;
const PARENT_POLL_MS = 1_000;

/** Runs the server in a process group of its own, hands signals on, and ends as it ends. */
function serve() {
  const production = process.env.NODE_ENV === 'production';
  const watchParent = new URL('./lib/stop-with-parent.mjs', import.meta.url).href;
  const args = ['--import', watchParent, inRoot('server/dist/run/main.js')];
  const environment = { ...SERVER_ENVIRONMENT, ...process.env };
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env: production ? environment : { ...environment, DEMO: environment.DEMO ?? '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });

  let askedAt;
  const stop = (signal) => {
    if (askedAt === undefined) server.kill(signal);
    else if (Date.now() - askedAt > SAME_PRESS_MS) server.kill('SIGKILL');
    askedAt ??= Date.now();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.on(signal, () => stop(signal));
  }
  whenNpmIsGone(() => stop('SIGTERM'));
  server.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  server.on('exit', (code, signal) => {
    if (askedAt !== undefined && signal !== 'SIGKILL') process.exit(code ?? 0);
    if (code !== 0 && askedAt === undefined)
      console.error(`The server stopped by itself (${signal ?? `exit code ${code}`}).`);
    process.exit(code ?? 1);
  });
}

/** A signal to npm ends the shell between npm and us, and nobody tells us: our parent is then another one. */
function whenNpmIsGone(react) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    react();
  }, PARENT_POLL_MS);
  timer.unref();
}

await command(async () => {
  await buildServer();
  await buildMiniapp('h5');
  console.log('Starting the server …');
  serve();
});
