import sharp, { type Channels, type Metadata, type Sharp } from 'sharp';
import type { MediaPolicy } from './media-policy.js';

// The decoder itself knows only these three; a slip in `sniff` cannot reach the SVG, TIFF or PDF loaders.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// Uploads are decoded once each: a cache would only hold strangers' pictures in memory.
sharp.cache(false);
sharp.concurrency(1);

/** Reads the header only; nothing is decoded, so a picture of any size is cheap. @throws on a broken header */
export function readPictureHeader(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata();
}

/** Whether the header promises more pixels than the policy takes. */
export function hasTooManyPixels({ width, height }: Metadata, policy: MediaPolicy): boolean {
  return width * height > policy.maxPixels;
}

/** The first frame, upright; metadata is dropped because sharp writes none unless asked to. */
export function openPicture(bytes: Uint8Array, policy: MediaPolicy): Sharp {
  return sharp(bytes, { limitInputPixels: policy.maxPixels, failOn: 'error', autoOrient: true }).timeout({
    seconds: policy.decodeSeconds,
  });
}

/** A picture this server has just decoded, for making a smaller one of it. */
export function openPixels(pixels: Uint8Array, shape: { width: number; height: number; channels: Channels }): Sharp {
  return sharp(pixels, { raw: shape });
}
