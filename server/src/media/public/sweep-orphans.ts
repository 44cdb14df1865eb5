import type { Storage } from '../../platform/storage/storage.js';

const BATCH = 200;

/**
 * Removes objects that no row names: what a crash left between storing an upload and committing its row (A5).
 * @param before epoch milliseconds by the storage's own clock; give a day of grace, an upload may still be committing
 * @param knownStems answers which of these stems have a row
 * @returns keys removed
 */
export async function sweepOrphans(
  storage: Storage,
  before: number,
  knownStems: (stems: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const removed: string[] = [];
  let batch: string[] = [];
  const sweep = async () => {
    const known = await knownStems([...new Set(batch.map(stemOf))]);
    for (const key of batch.filter((candidate) => !known.has(stemOf(candidate)))) {
      await storage.remove(key);
      removed.push(key);
    }
    batch = [];
  };
  for await (const { key, modifiedAt } of storage.list()) {
    if (modifiedAt >= before) continue;
    batch.push(key);
    if (batch.length === BATCH) await sweep();
  }
  await sweep();
  return removed;
}

function stemOf(key: string): string {
  return key.slice(0, key.indexOf('-'));
}
