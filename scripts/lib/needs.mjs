import { statfsSync } from 'node:fs';
import { buildMiniapp } from '../build-miniapp.mjs';
import { buildServer } from '../build-server.mjs';
import { startMariadb } from './mariadb.mjs';
import { provideProgram } from './programs.mjs';
import { step } from './run.mjs';

/** Thrown when a suite cannot run on this machine: it is then skipped, loudly, and fails under CI. */
export class NotToBeHad extends Error {}

async function program(key) {
  const found = await provideProgram(key);
  if (found !== undefined) return found;
  throw new NotToBeHad(`${key} is not installed, and only root on Debian can install it from here`);
}

/** A server that calls itself MySQL is spoken to in MySQL's words (platform/database/dialect.ts), which MariaDB knows too. */
const NAMED_MYSQL = ['--version=8.4.0'];

const MEMORY = '/dev/shm';
/** What a hundred test databases, a few at a time, and the daemon's own files fit into. */
const MEMORY_NEEDED_BYTES = 4 * 1024 ** 3;

/**
 * A folder that lies in memory, where there is room: a test's eighty tables are made there in a tenth of the time that a disk
 * takes. What survives a lost disk write is not what these suites ask; those that kill the database keep it on the disk.
 */
function roomyMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= MEMORY_NEEDED_BYTES ? MEMORY : undefined;
  } catch {
    return undefined;
  }
}

async function privateMariadb(extra = []) {
  const daemon = await program('mariadb');
  const { url, stop } = await step('Starting a private MariaDB', () => startMariadb(daemon, extra, roomyMemory()));
  return { env: { TEST_DATABASE_URL: url }, release: stop };
}

/** What a suite can need → environment variables for it, and how to let go of it afterwards. */
const PROVIDERS = {
  server: async () => {
    await buildServer();
    return {};
  },
  h5: async () => {
    await buildMiniapp('h5');
    return {};
  },
  weapp: async () => {
    await buildMiniapp('weapp');
    return {};
  },
  chromium: async () => ({ env: { CHROMIUM_PATH: await program('chromium') } }),
  redis: async () => ({ env: { REDIS_PROGRAM: await program('redis') } }),
  mariadb: () => privateMariadb(),
  'mariadb named mysql': () => privateMariadb(NAMED_MYSQL),
};

/** Provides everything in `needs`, calls `work(env)`, and lets go of it, also on failure. */
export async function withNeeds(needs, work) {
  const provided = [];
  try {
    for (const need of needs) provided.push(await PROVIDERS[need]());
    return await work(Object.assign({}, ...provided.map(({ env }) => env)));
  } finally {
    for (const { release } of provided.reverse()) await release?.();
  }
}
