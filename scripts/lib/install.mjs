import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { inRoot } from './project.mjs';
import { runStep } from './run.mjs';

const PNPM = 'pnpm@12.21.0';
const STAMP = inRoot('node_modules/.youying/install');
const INPUTS = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/** Environment for tools that build: development packages included, and no question asked of anybody. */
export function toolEnvironment(extra = {}) {
  const { NODE_ENV: _dropped, ...env } = process.env;
  return { ...env, CI: 'true', ...extra };
}

/** Installs the packages of the lockfile, unless they were installed from this very lockfile already. */
export async function install() {
  const print = fingerprint(INPUTS, { facts: [PNPM, process.versions.modules, process.platform, process.arch] });
  if (isStamped(STAMP, print)) return;
  await runStep('Installing packages', 'npx', ['-y', PNPM, 'install', '--frozen-lockfile'], { env: toolEnvironment() });
  await stamp(STAMP, print);
}
