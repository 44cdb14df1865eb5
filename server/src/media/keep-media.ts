import type { Instant } from '@youying/shared/domain/time';
import { nextId } from '../platform/database/ids.js';
import type { Storage } from '../platform/storage/storage.js';
import { newStorageStem, storageKey } from '../platform/storage/storage-key.js';
import type { MediaEntity } from './media.entity.js';
import type { MediaRefusalCode } from './media-outcome.js';
import type { MediaPurpose } from './media-policy.js';
import type { ProcessMedia } from './process-media.js';

export interface Upload {
  readonly bytes: Uint8Array;
  readonly purpose: MediaPurpose;
  /** Person id; null: nobody we know. */
  readonly uploaderId: number | null;
}

export type KeptMedia =
  | { readonly ok: true; readonly row: MediaEntity }
  | { readonly ok: false; readonly code: MediaRefusalCode };

/**
 * Makes media of uploaded bytes and stores the objects. The row is NOT saved: the caller inserts it in its own unit
 * of work, after this, so that a row never names an object that is not there (A5).
 */
export async function keepMedia(
  { process, storage }: { process: ProcessMedia; storage: Storage },
  { bytes, purpose, uploaderId }: Upload,
  now: Instant,
): Promise<KeptMedia> {
  const outcome = await process(bytes, purpose);
  if (!outcome.ok) return outcome;
  const { kind, full, thumb, width, height, durationMs } = outcome.media;
  const stem = newStorageStem();
  if (thumb) await storage.put(storageKey(stem, 'thumb', thumb.extension), thumb.bytes);
  await storage.put(storageKey(stem, 'full', full.extension), full.bytes);
  const row: MediaEntity = {
    id: nextId(),
    uploaderId,
    ticketId: null,
    daySignatureId: null,
    workOrderId: null,
    purpose,
    kind,
    stem,
    contentType: full.contentType,
    extension: full.extension,
    thumbExtension: thumb?.extension ?? null,
    size: full.bytes.byteLength,
    width,
    height,
    durationMs,
    createdAt: now,
  };
  return { ok: true, row };
}
