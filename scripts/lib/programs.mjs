import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { runStep, StepError } from './run.mjs';

/** Programs that suites need and npm does not bring: names to look for, and the Debian packages that hold them. */
const PROGRAMS = {
  mariadb: { names: ['mariadbd', 'mysqld'], packages: ['mariadb-server'] },
  redis: { names: ['redis-server'], packages: ['redis-server'] },
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium', 'fonts-noto-cjk'],
  },
};

const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** Absolute path of the first of `names` found in PATH or the usual system folders. */
export function findProgram(names) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...SYSTEM_FOLDERS];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a program of the table; installs it from Debian when this is root on Debian; undefined when not to be had. */
export async function provideProgram(key) {
  const { names, packages } = PROGRAMS[key];
  return findProgram(names) ?? ((await installFromDebian(packages)) ? findProgram(names) : undefined);
}

async function installFromDebian(packages) {
  const aptGet = findProgram(['apt-get']);
  if (process.getuid?.() !== 0 || aptGet === undefined) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runStep('Asking Debian for its package lists', aptGet, ['update', '-q'], { env });
    await runStep(
      `Installing ${packages.join(', ')} from Debian`,
      aptGet,
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
      { env },
    );
    return true;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(error.message);
    return false;
  }
}
