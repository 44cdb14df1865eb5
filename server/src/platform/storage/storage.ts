import type { Readable } from 'node:stream';

/** Inclusive byte positions, as in an HTTP `Range: bytes=start-end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface StoredObject {
  readonly key: string;
  /** Size in bytes. */
  readonly size: number;
  /** Epoch milliseconds of the machine that keeps the object, not of the injected clock. */
  readonly modifiedAt: number;
}

/**
 * Where media bytes live. Objects are written once under a key this server made (`newStorageKey`), never changed.
 *
 * The order that callers keep: put the bytes, then commit the row that names them. A crash in between leaves an
 * object without a row (found by `list`, swept later), never a row without an object (reliability A5).
 *
 * Seam for S3 / COS: an adapter implements these five functions with PutObject, GetObject (Range), HeadObject,
 * DeleteObject and ListObjectsV2 under one private bucket prefix; keys need no escaping there. Links stay ours
 * (`signed-link.ts`): a bucket link would outlive a withdrawn right.
 */
export interface Storage {
  /** Returns once the bytes would survive a power cut. A reader sees the whole object or none. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @throws StorageObjectMissing before the stream is handed out, so that a 404 can still be answered. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  head(key: string): Promise<StoredObject | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Every object, in no order: for the sweep of objects that no row names. */
  list(): AsyncIterable<StoredObject>;
}

export class StorageObjectMissing extends Error {
  constructor(readonly key: string) {
    super(`no object under the key ${key}`);
    this.name = 'StorageObjectMissing';
  }
}

/** Nest injection token of the port. */
export const STORAGE = Symbol('Storage');
