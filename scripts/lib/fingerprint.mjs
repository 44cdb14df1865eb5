import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './project.mjs';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist']);

/** Every file below `start` (absolute paths, sorted); a file gives itself, an absent path gives nothing. */
export function filesBelow(start) {
  if (!existsSync(start)) return [];
  if (!statSync(start).isDirectory()) return [start];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !SKIPPED_FOLDERS.has(entry.name))
    .flatMap((entry) => filesBelow(path.join(start, entry.name)))
    .sort();
}

/** Hash of the names and contents of the given files and folders (relative to the root), and of the extra facts. */
export function fingerprint(paths, { except = /\.spec\.tsx?$/, facts = [] } = {}) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of paths.flatMap((start) => filesBelow(path.join(ROOT, start)))) {
    if (except.test(file)) continue;
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True when `stampFile` was written for exactly this fingerprint. */
export function isStamped(stampFile, print) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print;
}

export async function stamp(stampFile, print) {
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, print);
}
