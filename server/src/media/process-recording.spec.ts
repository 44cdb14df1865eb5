import { FILM_POSITION, mp3File, mp4File, wavFile } from '../../test/support/media-files/recordings.js';
import type { ProcessedMedia } from './media-outcome.js';
import { DEFAULT_MEDIA_POLICY, type MediaPurpose } from './media-policy.js';
import { createMediaProcessor } from './process-media.js';

const process = createMediaProcessor(DEFAULT_MEDIA_POLICY);
const NOTE = 'recorded at home';

async function taken(bytes: Uint8Array, purpose: MediaPurpose): Promise<ProcessedMedia> {
  const outcome = await process(bytes, purpose);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.media;
}

describe('video', () => {
  test('E3: keeps the film to the byte but not where it was shot', async () => {
    const original = mp4File({ tracks: ['vide', 'soun'], seconds: 3 });
    expect(original.includes(FILM_POSITION)).toBe(true);
    const { kind, full, thumb, width, height, durationMs } = await taken(original, 'video');
    expect({ kind, thumb, width, height, durationMs }).toEqual({
      kind: 'video',
      thumb: null,
      width: 1280,
      height: 720,
      durationMs: 3000,
    });
    expect(Buffer.from(full.bytes).includes('+31.2304')).toBe(false);
    expect(full.bytes.byteLength).toBe(original.byteLength);
    const samples = original.indexOf('mdat');
    expect(Buffer.from(full.bytes).subarray(samples).equals(original.subarray(samples))).toBe(true);
    expect(full).toMatchObject({ contentType: 'video/mp4', extension: 'mp4' });
  });

  test('a film that was shot upright is as high as it is seen', async () => {
    const { width, height } = await taken(mp4File({ tracks: ['vide'], turned: true }), 'video');
    expect({ width, height }).toEqual({ width: 720, height: 1280 });
  });

  test.each([
    ['sound alone', mp4File({ tracks: ['soun'] }), 'unsupported_type'],
    ['an mp3', mp3File(NOTE), 'unsupported_type'],
    ['a film cut off', mp4File({ tracks: ['vide'] }).subarray(0, -10), 'broken_file'],
    ['a file header alone', mp4File({ tracks: [] }).subarray(0, 32), 'broken_file'],
    ['HTML', Buffer.from('<html>'), 'unsupported_type'],
    ['nothing', Buffer.alloc(0), 'empty_file'],
  ])('E1: %s is refused', async (_name, bytes, code) => {
    expect(await process(bytes, 'video')).toEqual({ ok: false, code });
  });

  test('E1: a box that claims to be longer than the file is refused, wherever it lies', async () => {
    const bytes = mp4File({ tracks: ['vide'] });
    bytes.writeUInt32BE(0xffff_fff0, bytes.indexOf('trak') - 4);
    expect(await process(bytes, 'video')).toEqual({ ok: false, code: 'broken_file' });
  });
});

describe('voice', () => {
  const adts = Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x02, 0x1f, 0xfc, 0xde]);
  test.each([
    ['m4a', mp4File({ tracks: ['soun'] }), 'audio/mp4'],
    ['mp3', mp3File(NOTE), 'audio/mpeg'],
    ['mp3 without tags', mp3File(NOTE).subarray(110, -128), 'audio/mpeg'],
    ['aac', adts, 'audio/aac'],
    ['amr', Buffer.from('#!AMR\n\x3c\x91\x17', 'latin1'), 'audio/amr'],
    ['amr wide band', Buffer.from('#!AMR-WB\n\x3c\x91', 'latin1'), 'audio/amr'],
    ['wav', wavFile(NOTE), 'audio/wav'],
  ])('%s is taken', async (_name, bytes, contentType) => {
    const { kind, full } = await taken(bytes, 'voice');
    expect({ kind, contentType: full.contentType }).toEqual({ kind: 'voice', contentType });
  });

  test.each([
    ['mp3', mp3File(NOTE)],
    ['wav', wavFile(NOTE)],
    ['m4a', mp4File({ tracks: ['soun'] })],
  ])('E3: the notes beside the sound of an %s are not kept', async (_name, bytes) => {
    const { full } = await taken(bytes, 'voice');
    expect(Buffer.from(full.bytes).includes(NOTE)).toBe(false);
    expect(Buffer.from(full.bytes).includes(FILM_POSITION)).toBe(false);
  });

  test('a wav without its notes is still a whole wav', async () => {
    const { full } = await taken(wavFile(NOTE), 'voice');
    const bytes = Buffer.from(full.bytes);
    expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
    expect(bytes.readUInt32LE(bytes.indexOf('data') + 4)).toBe(800);
  });

  test.each([
    ['a film', mp4File({ tracks: ['vide', 'soun'] }), 'unsupported_type'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'unsupported_type'],
    ['a tag longer than its file', mp3File(NOTE).subarray(0, 60), 'broken_file'],
    ['a tag and no sound', mp3File(NOTE).subarray(0, 110), 'broken_file'],
    ['a wav cut off', wavFile(NOTE).subarray(0, -10), 'broken_file'],
    ['a wav without sound', wavFile(NOTE).subarray(0, 36), 'broken_file'],
  ])('E1: %s is refused', async (_name, bytes, code) => {
    expect(await process(bytes, 'voice')).toEqual({ ok: false, code });
  });
});
