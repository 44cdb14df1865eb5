import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../platform/config/config.js';

const BYTES = 32;

/** The secret of media links: from the environment in production, made once beside the database in the demo. */
export function linkSecretOf({ linkSecret, dataDir }: Pick<Config, 'linkSecret' | 'dataDir'>): Uint8Array {
  if (linkSecret !== undefined) return createHash('sha256').update(linkSecret).digest();
  const file = path.join(dataDir, 'link-secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file);
}
