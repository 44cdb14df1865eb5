import { buffer } from 'node:stream/consumers';
import { type Storage, StorageObjectMissing } from '../../platform/storage/storage.js';
import type { MediaEntity } from '../media.entity.js';
import { mediaKey } from '../media-key.js';

/** The bytes of a medium's small picture (JPEG, of signatures PNG); null where there is none, or its file is gone. */
export async function readThumb(storage: Storage, media: MediaEntity): Promise<Uint8Array | null> {
  const key = mediaKey(media, 'thumb');
  if (key === null) return null;
  try {
    return await buffer(await storage.get(key));
  } catch (error) {
    if (error instanceof StorageObjectMissing) return null;
    throw error;
  }
}
