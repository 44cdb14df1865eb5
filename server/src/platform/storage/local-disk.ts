import { randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteRange, type Storage, StorageObjectMissing, type StoredObject } from './storage.js';
import { assertStorageKey } from './storage-key.js';

/** On the same file system as the objects, so that the rename is atomic. */
const UNFINISHED = '.unfinished';

/**
 * The storage port on a folder of this machine.
 * @param root absolute folder, usually `<DATA_DIR>/media`; made when missing
 */
export async function openLocalDisk(root: string): Promise<Storage> {
  await mkdir(join(root, UNFINISHED), { recursive: true, mode: 0o700 });
  const pathOf = (key: string) => join(root, assertStorageKey(key));

  const head = async (key: string): Promise<StoredObject | null> => {
    const found = await stat(pathOf(key)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    return found && { key, size: found.size, modifiedAt: found.mtimeMs };
  };

  return {
    async put(key: string, bytes: Uint8Array): Promise<void> {
      const target = pathOf(key);
      const unfinished = join(root, UNFINISHED, randomBytes(16).toString('hex'));
      try {
        await writeDurably(unfinished, bytes);
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await rename(unfinished, target);
      } catch (error) {
        await removeIfThere(unfinished);
        throw error;
      }
      await syncFolder(dirname(target));
      await syncFolder(root);
    },

    async get(key: string, range?: ByteRange): Promise<Readable> {
      const handle = await open(pathOf(key), constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
        throw isMissing(error) ? new StorageObjectMissing(key) : error;
      });
      return createReadStream('', { fd: handle, start: range?.start, end: range?.end });
    },

    head,

    async remove(key: string): Promise<void> {
      await removeIfThere(pathOf(key));
    },

    async *list(): AsyncIterable<StoredObject> {
      for (const folder of await readdir(root)) {
        if (folder === UNFINISHED) continue;
        for (const name of await readdir(join(root, folder))) {
          const found = await head(`${folder}/${name}`);
          if (found) yield found;
        }
      }
    },
  };
}

/**
 * Removes what crashed uploads left half written. Meant for the start of the server.
 * @param before epoch milliseconds by the machine's own clock; newer files may belong to another running process
 * @returns how many files went
 */
export async function sweepUnfinished(root: string, before: number): Promise<number> {
  const folder = join(root, UNFINISHED);
  let swept = 0;
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs >= before) continue;
    await removeIfThere(join(folder, name));
    swept += 1;
  }
  return swept;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeIfThere(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
