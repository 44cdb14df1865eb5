import type { ResizeOptions, Sharp } from 'sharp';
import { hasTooManyPixels, openPicture, openPixels, readPictureHeader } from './decoder.js';
import { type EncodedFile, type MediaOutcome, type MediaRefusalCode, refuseMedia } from './media-outcome.js';
import type { MediaPolicy, MediaPurpose, PicturePolicy } from './media-policy.js';
import { type SniffedType, sniff } from './sniff.js';

const DECODED: readonly SniffedType[] = ['jpeg', 'png', 'webp'];
/** Pictures, but not for us. `heif` is here because sharp's build has no HEVC decoder: phones send jpeg when asked. */
const PICTURES_WE_REFUSE: readonly SniffedType[] = ['heif', 'gif', 'tiff', 'bmp', 'svg'];

const PAPER = '#ffffff';

/**
 * Decodes a picture and writes it anew: upright, in sRGB, on white where it was transparent, without EXIF, GPS, XMP,
 * ICC, comments or anything that followed the picture in the file. Of an animation the first frame is kept.
 * @param bytes not empty, not above the cap of the purpose (`processMedia` sees to both)
 */
export async function processImage(
  bytes: Uint8Array,
  purpose: MediaPurpose,
  policy: MediaPolicy,
): Promise<MediaOutcome> {
  const refusal = await refusalBeforeDecoding(bytes, policy);
  if (refusal) return refuseMedia(refusal);
  const picture = purpose === 'signature' ? policy.signature : policy.photo;
  try {
    const { data, info } = await openPicture(bytes, policy)
      .flatten({ background: PAPER })
      .toColourspace('srgb')
      .resize(inside(picture.longestSide))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const upright = () => openPixels(data, { width, height, channels });
    const full = await encode(upright(), picture);
    const thumb = await encode(upright().resize(inside(picture.thumbSide)), picture);
    return { ok: true, media: { kind: 'image', full, thumb, width, height, durationMs: null } };
  } catch {
    return refuseMedia('broken_file');
  }
}

async function refusalBeforeDecoding(bytes: Uint8Array, policy: MediaPolicy): Promise<MediaRefusalCode | null> {
  const type = sniff(bytes);
  if (PICTURES_WE_REFUSE.includes(type)) return 'unsupported_type';
  if (!DECODED.includes(type)) return 'not_an_image';
  try {
    return hasTooManyPixels(await readPictureHeader(bytes), policy) ? 'too_many_pixels' : null;
  } catch {
    return 'broken_file';
  }
}

function inside(side: number): ResizeOptions {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true };
}

async function encode(pixels: Sharp, { format, quality }: PicturePolicy): Promise<EncodedFile> {
  return format === 'png'
    ? { bytes: await pixels.png().toBuffer(), contentType: 'image/png', extension: 'png' }
    : { bytes: await pixels.jpeg({ quality }).toBuffer(), contentType: 'image/jpeg', extension: 'jpg' };
}
