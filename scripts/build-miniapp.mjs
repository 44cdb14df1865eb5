import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './lib/command.mjs';
import { fingerprint, isStamped, stamp } from './lib/fingerprint.mjs';
import { toolEnvironment } from './lib/install.mjs';
import { inRoot } from './lib/project.mjs';
import { runStep, StepError } from './lib/run.mjs';

/** What Taro makes of `miniapp/`: the file that proves a finished build, and the words for the step. */
const TARGETS = {
  h5: { title: 'Building the phone app for the browser', proof: 'index.html' },
  weapp: { title: 'Building the mini-program for WeChat', proof: 'app.json' },
};

const INPUTS = [
  'miniapp/src',
  'miniapp/config',
  'miniapp/babel.config.js',
  'miniapp/package.json',
  'miniapp/project.config.json',
  'miniapp/tsconfig.json',
  'shared/src',
  'pnpm-lock.yaml',
  'scripts/build-miniapp.mjs',
];

/** Builds one target into `miniapp/dist/<target>`; does nothing when it was built from these very sources. */
export async function buildMiniapp(target, { force = false } = {}) {
  const { title, proof } = TARGETS[target];
  const output = inRoot('miniapp/dist', target);
  const stampFile = inRoot('miniapp/dist', `.${target}-built-from`);
  const print = fingerprint(INPUTS, { facts: [target, process.env.API_ORIGIN ?? ''] });
  if (!force && isStamped(stampFile, print) && existsSync(path.join(output, proof))) return;

  await rm(stampFile, { force: true });
  await rm(output, { recursive: true, force: true });
  const taro = inRoot('miniapp/node_modules/@tarojs/cli/bin/taro');
  const { output: printed } = await runStep(title, process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: inRoot('miniapp'),
    env: toolEnvironment({ NODE_ENV: 'production' }),
  });
  // Taro can end with 0 after errors; only the file tells.
  if (!existsSync(path.join(output, proof))) throw new StepError(title, `no ${proof} came out`, printed);
  await stamp(stampFile, print);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2];
  if (!Object.hasOwn(TARGETS, target ?? '')) {
    console.error(`usage: node scripts/build-miniapp.mjs ${Object.keys(TARGETS).join('|')}`);
    process.exit(2);
  }
  await command(() => buildMiniapp(target, { force: true }));
}
