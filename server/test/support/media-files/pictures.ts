import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

type Rgb = readonly [number, number, number];

export const CORNERS = {
  topLeft: [220, 30, 30],
  topRight: [30, 180, 30],
  bottomLeft: [30, 30, 220],
  bottomRight: [230, 200, 20],
} as const satisfies Record<string, Rgb>;

export const UPRIGHT = { width: 64, height: 32 };

/** Words that a camera would have noted; none may be found in what is stored. */
export const CANARY = 'CANARY-SERIAL-4711';

const { width: W, height: H } = UPRIGHT;

/** EXIF orientation → which pixel of the upright picture lies at (x, y) of the file. */
const STORED: Record<number, (x: number, y: number) => readonly [number, number]> = {
  1: (x, y) => [x, y],
  2: (x, y) => [W - 1 - x, y],
  3: (x, y) => [W - 1 - x, H - 1 - y],
  4: (x, y) => [x, H - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [W - 1 - y, x],
  7: (x, y) => [W - 1 - y, H - 1 - x],
  8: (x, y) => [y, H - 1 - x],
};
export const ORIENTATIONS = Object.keys(STORED).map(Number);

function colourAt(x: number, y: number): Rgb {
  if (y < H / 2) return x < W / 2 ? CORNERS.topLeft : CORNERS.topRight;
  return x < W / 2 ? CORNERS.bottomLeft : CORNERS.bottomRight;
}

/** A jpeg of four coloured quarters whose pixels lie as the orientation says, with GPS position and serial number. */
export async function photoWithPosition(orientation: number): Promise<Buffer> {
  const source = STORED[orientation];
  if (!source) throw new Error(`no orientation ${orientation}`);
  const [width, height] = orientation > 4 ? [H, W] : [W, H];
  const pixels = Array.from({ length: width * height }, (_, index) =>
    colourAt(...source(index % width, Math.floor(index / width))),
  ).flat();
  return sharp(Buffer.from(pixels), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: CANARY, Software: CANARY },
      IFD2: { BodySerialNumber: CANARY },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${CANARY}</rdf></x:xmpmeta>`)
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}

export function plainPicture(width: number, height: number, background = '#336699'): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Black strokes on nothing, as a signature canvas exports it. */
export async function signatureOnNothing(): Promise<Buffer> {
  const width = 300;
  const height = 120;
  const pixels = Buffer.alloc(width * height * 4);
  for (let x = 50; x < 250; x += 1) pixels.writeUInt32BE(0x000000ff, (60 * width + x) * 4);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** An interlaced one-bit PNG, written by hand: a few kilobytes that ask for width × height pixels. */
export function interlacedPng(width: number, height: number): Buffer {
  const length = ADAM7.reduce((sum, [left, top, stepX, stepY]) => {
    const columns = Math.max(0, Math.ceil((width - left) / stepX));
    const rows = Math.max(0, Math.ceil((height - top) / stepY));
    return sum + (columns > 0 ? rows * (1 + Math.ceil(columns / 8)) : 0);
  }, 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 1], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(length))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
