import sharp from 'sharp';
import { HOSTILE_PHOTOS, SCRIPT } from '../../test/support/media-files/hostile.js';
import {
  CANARY,
  CORNERS,
  interlacedPng,
  ORIENTATIONS,
  photoWithPosition,
  plainPicture,
  signatureOnNothing,
  UPRIGHT,
} from '../../test/support/media-files/pictures.js';
import type { ProcessedMedia } from './media-outcome.js';
import { DEFAULT_MEDIA_POLICY, MEDIA_PURPOSES, type MediaPurpose } from './media-policy.js';
import { createMediaProcessor } from './process-media.js';

const process = createMediaProcessor(DEFAULT_MEDIA_POLICY);

async function taken(bytes: Uint8Array, purpose: MediaPurpose = 'ticket_photo'): Promise<ProcessedMedia> {
  const outcome = await process(bytes, purpose);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.media;
}

async function pixelOf(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const area = { left: x, top: y, width: 1, height: 1 };
  return [...(await sharp(bytes).extract(area).raw().toBuffer())];
}

describe('E1: what is sent as a photo and is none', () => {
  test.each(HOSTILE_PHOTOS)('$name is refused as $refusal', async ({ make, refusal }) => {
    expect(await process(await make(), 'ticket_photo')).toEqual({ ok: false, code: refusal });
  });

  const pictures = MEDIA_PURPOSES.filter((purpose) => DEFAULT_MEDIA_POLICY.purposes[purpose].kind === 'image');
  test.each(pictures)('%s takes no SVG', async (purpose) => {
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`);
    expect(await process(svg, purpose)).toEqual({ ok: false, code: 'unsupported_type' });
  });

  test.each(MEDIA_PURPOSES)('%s takes not one byte above its cap', async (purpose) => {
    const { maxBytes } = DEFAULT_MEDIA_POLICY.purposes[purpose];
    expect(await process(Buffer.alloc(maxBytes + 1), purpose)).toEqual({ ok: false, code: 'too_large' });
    expect(await process(Buffer.alloc(maxBytes), purpose)).not.toEqual({ ok: false, code: 'too_large' });
  });

  test('E1: a script behind and inside a jpeg does not survive', async () => {
    const jpeg = await plainPicture(40, 40).jpeg().toBuffer();
    const text = Buffer.from(SCRIPT);
    const comment = Buffer.from([0xff, 0xfe, 0, text.length + 2, ...text]);
    const polyglot = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), text]);
    const { full, thumb } = await taken(polyglot);
    expect(Buffer.from(full.bytes).includes('script')).toBe(false);
    expect(Buffer.from(thumb?.bytes ?? []).includes('script')).toBe(false);
  });
});

describe('E2: pixels', () => {
  test('the largest picture that the policy takes is decoded', async () => {
    const { width, height } = await taken(interlacedPng(10_000, 5_000));
    expect([width, height]).toEqual([2560, 1280]);
  });

  test('of an animation the first frame is kept, and its length is not counted', async () => {
    const red = await plainPicture(30, 20, '#ff0000').png().toBuffer();
    const blue = await plainPicture(30, 20, '#0000ff').png().toBuffer();
    const film = await sharp([red, blue], { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer();
    expect((await sharp(film).metadata()).pages).toBe(2);
    const { full, width, height } = await taken(film);
    expect([width, height]).toEqual([30, 20]);
    const [red255, , blue0] = await pixelOf(full.bytes, 15, 10);
    expect(red255).toBeGreaterThan(240);
    expect(blue0).toBeLessThan(15);
  });
});

describe('E3: position, serial number and orientation', () => {
  test.each(ORIENTATIONS)('orientation %i comes out upright and without a note', async (orientation) => {
    const original = await photoWithPosition(orientation);
    expect((await sharp(original).metadata()).orientation).toBe(orientation);
    expect(original.includes(CANARY)).toBe(true);

    const { full, thumb, width, height } = await taken(original);

    expect({ width, height }).toEqual(UPRIGHT);
    for (const bytes of [full.bytes, thumb?.bytes ?? Buffer.alloc(0)]) {
      const { exif, xmp, icc, iptc, orientation: left } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, iptc, left }).toEqual({});
      expect(Buffer.from(bytes).includes(CANARY)).toBe(false);
      expect(await distance(bytes, 8, 8, CORNERS.topLeft)).toBeLessThan(24);
      expect(await distance(bytes, 56, 8, CORNERS.topRight)).toBeLessThan(24);
      expect(await distance(bytes, 8, 24, CORNERS.bottomLeft)).toBeLessThan(24);
      expect(await distance(bytes, 56, 24, CORNERS.bottomRight)).toBeLessThan(24);
    }
  });
});

describe('what is stored', () => {
  test('a photo becomes jpeg within the longest side, with a small one', async () => {
    const { kind, full, thumb, width, height } = await taken(await plainPicture(4000, 3000).jpeg().toBuffer());
    expect({ kind, width, height }).toEqual({ kind: 'image', width: 2560, height: 1920 });
    expect(full).toMatchObject({ contentType: 'image/jpeg', extension: 'jpg' });
    expect(await sharp(thumb?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 300 });
  });

  test('a small picture is not enlarged, a grey one and a CMYK one are taken', async () => {
    const grey = await plainPicture(20, 10).toColourspace('b-w').png().toBuffer();
    const cmyk = await plainPicture(20, 10).toColourspace('cmyk').jpeg().toBuffer();
    for (const bytes of [grey, cmyk]) {
      const { full, width, height } = await taken(bytes);
      expect({ width, height }).toEqual({ width: 20, height: 10 });
      expect((await sharp(full.bytes).metadata()).space).toBe('srgb');
    }
  });

  test('WRK-8: a signature becomes black on white, without transparency', async () => {
    const { full, width, height } = await taken(await signatureOnNothing(), 'signature');
    expect(await sharp(full.bytes).metadata()).toMatchObject({ format: 'png', hasAlpha: false });
    expect({ width, height }).toEqual({ width: 300, height: 120 });
    expect(await pixelOf(full.bytes, 10, 10)).toEqual([255, 255, 255]);
    expect(await pixelOf(full.bytes, 150, 60)).toEqual([0, 0, 0]);
  });
});

/** How far the pixel at (x, y) is from a colour, in the channel that differs most; jpeg blurs a little. */
async function distance(bytes: Uint8Array, x: number, y: number, colour: readonly number[]): Promise<number> {
  const pixel = await pixelOf(bytes, x, y);
  return Math.max(...colour.map((value, channel) => Math.abs(value - (pixel[channel] ?? Number.NaN))));
}
