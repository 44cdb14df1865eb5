import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { plainPicture } from '../../test/support/media-files/pictures.js';
import { mp4File } from '../../test/support/media-files/recordings.js';
import { openLocalDisk } from '../platform/storage/local-disk.js';
import type { Storage } from '../platform/storage/storage.js';
import { collectUpload } from './collect-upload.js';
import { keepMedia } from './keep-media.js';
import type { MediaEntity } from './media.entity.js';
import { mediaHeaders } from './media-headers.js';
import { mediaKey } from './media-key.js';
import { DEFAULT_MEDIA_POLICY, type MediaPurpose } from './media-policy.js';
import { createMediaProcessor } from './process-media.js';
import { sweepOrphans } from './public/sweep-orphans.js';

const process = createMediaProcessor(DEFAULT_MEDIA_POLICY);
const NOW = Date.UTC(2026, 10, 22, 8);
let root: string;
let storage: Storage;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'youying-media-'));
  storage = await openLocalDisk(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(bytes: Uint8Array, purpose: MediaPurpose): Promise<MediaEntity> {
  const kept = await keepMedia({ process, storage }, { bytes, purpose, uploaderId: 7 }, NOW);
  if (!kept.ok) throw new Error(`refused: ${kept.code}`);
  return kept.row;
}

async function keysAtRest(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys.sort();
}

test('A5: both variants lie under the keys that the row names', async () => {
  const row = await keep(await plainPicture(900, 600).png().toBuffer(), 'before_photo');
  expect(row).toMatchObject({ uploaderId: 7, ticketId: null, kind: 'image', width: 900, height: 600, createdAt: NOW });
  expect(await keysAtRest()).toEqual([mediaKey(row, 'full'), mediaKey(row, 'thumb')]);
  expect(await storage.head(mediaKey(row, 'full') ?? '')).toMatchObject({ size: row.size });
});

test('a video has no small picture', async () => {
  const row = await keep(mp4File({ tracks: ['vide'] }), 'video');
  expect(mediaKey(row, 'thumb')).toBeNull();
  expect(await keysAtRest()).toEqual([mediaKey(row, 'full')]);
});

test('E1: what is refused leaves nothing behind', async () => {
  const upload = { bytes: Buffer.from('<html>'), purpose: 'avatar', uploaderId: 7 } as const;
  expect(await keepMedia({ process, storage }, upload, NOW)).toEqual({ ok: false, code: 'not_an_image' });
  expect(await keysAtRest()).toEqual([]);
});

test('A5: objects that no row names are swept, young ones and named ones are not', async () => {
  const named = await keep(await plainPicture(20, 20).png().toBuffer(), 'avatar');
  const orphan = await keep(await plainPicture(20, 20).png().toBuffer(), 'avatar');
  const knownStems = async () => new Set([named.stem]);
  expect(await sweepOrphans(storage, 0, knownStems)).toEqual([]);
  const removed = await sweepOrphans(storage, Number.MAX_SAFE_INTEGER, knownStems);
  expect(removed.sort()).toEqual([mediaKey(orphan, 'full'), mediaKey(orphan, 'thumb')]);
  expect(await keysAtRest()).toEqual([mediaKey(named, 'full'), mediaKey(named, 'thumb')]);
});

test('E1: media are served as what they are, as an attachment, without guessing', async () => {
  const row = await keep(await plainPicture(20, 20).png().toBuffer(), 'signature');
  expect(mediaHeaders(row, 'full', 299_999)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `attachment; filename="${row.id}.png"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=299',
  });
});

describe('reading an upload', () => {
  const chunks = (...sizes: number[]) => Readable.from(sizes.map((size) => Buffer.alloc(size, 1)));

  test('takes exactly the cap', async () => {
    const collected = await collectUpload(chunks(600, 400), 1000);
    expect(collected.ok && collected.bytes.byteLength).toBe(1000);
  });

  test('E2: refuses one byte more, and reads the rest away', async () => {
    const source = chunks(600, 401, 5000);
    expect(await collectUpload(source, 1000)).toEqual({ ok: false, code: 'too_large' });
    expect(source.readableEnded).toBe(true);
  });
});
