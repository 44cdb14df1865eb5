/** One box of an ISO base media file: where it begins, where its payload begins, and where it ends (exclusive). */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly payload: number;
  readonly end: number;
}

export interface Mp4Facts {
  readonly hasVideo: boolean;
  readonly hasAudio: boolean;
  /** Pixels of the largest video track as seen, i.e. after its rotation. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
}

/** Boxes that carry what a camera noted about place, device and owner (`©xyz`, `loci`, Apple keys, XMP). */
const NOTES = ['udta', 'meta', 'uuid'];
const MAX_BOXES = 10_000;

/** @returns null when the boxes do not fill the file exactly, or there is no film header: truncated or not an mp4 */
export function readMp4(bytes: Uint8Array): Mp4Facts | null {
  const view = viewOf(bytes);
  const movie = childrenOf(view, 0, view.byteLength)?.find((box) => box.type === 'moov');
  const parts = movie && childrenOf(view, movie.payload, movie.end);
  if (!parts) return null;
  const tracks = parts.filter((box) => box.type === 'trak').map((box) => readTrack(view, box));
  const film = tracks.find((track) => track.handler === 'vide');
  const header = parts.find((box) => box.type === 'mvhd');
  return {
    hasVideo: film !== undefined,
    hasAudio: tracks.some((track) => track.handler === 'soun'),
    width: film?.width ?? null,
    height: film?.height ?? null,
    durationMs: header ? readDuration(view, header) : null,
  };
}

/**
 * A copy in which the notes beside the film (at file, movie and track level) are overwritten by zeros inside a `free`
 * box of the same size, so that no sample offset moves. NOT removed: creation times in `mvhd`/`tkhd`, and whatever a
 * camera writes as a track or inside the stream (GoPro telemetry, Apple timed metadata, SEI messages).
 */
export function withoutMp4Notes(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = viewOf(copy);
  blankNotes(view, 0, view.byteLength);
  return copy;
}

function blankNotes(view: DataView, start: number, end: number): void {
  for (const box of childrenOf(view, start, end) ?? []) {
    if (box.type === 'moov' || box.type === 'trak') blankNotes(view, box.payload, box.end);
    if (!NOTES.includes(box.type)) continue;
    [...'free'].forEach((letter, index) => {
      view.setUint8(box.start + 4 + index, letter.charCodeAt(0));
    });
    new Uint8Array(view.buffer, view.byteOffset + box.payload, box.end - box.payload).fill(0);
  }
}

/** @returns null when a box reaches beyond its parent or is smaller than its own header */
function childrenOf(view: DataView, start: number, end: number): Box[] | null {
  const boxes: Box[] = [];
  let at = start;
  while (at < end) {
    if (end - at < 8 || boxes.length >= MAX_BOXES) return null;
    const short = view.getUint32(at);
    const long = short === 1 && end - at >= 16;
    const size = long ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const payload = at + (long ? 16 : 8);
    if (at + size > end || at + size < payload) return null;
    boxes.push({ type: textAt(view, at + 4), start: at, payload, end: at + size });
    at += size;
  }
  return boxes;
}

function readTrack(view: DataView, track: Box): { handler: string; width: number | null; height: number | null } {
  const parts = childrenOf(view, track.payload, track.end) ?? [];
  const media = parts.find((box) => box.type === 'mdia');
  const handler = media && childrenOf(view, media.payload, media.end)?.find((box) => box.type === 'hdlr');
  const header = parts.find((box) => box.type === 'tkhd');
  const name = handler && handler.end - handler.payload >= 12 ? textAt(view, handler.payload + 8) : '';
  return { handler: name, ...readSize(view, header) };
}

/** The last 44 bytes of `tkhd`: a 3×3 matrix, then width and height as 16.16 numbers. */
function readSize(view: DataView, header: Box | undefined): { width: number | null; height: number | null } {
  if (!header || header.end - header.payload < 84) return { width: null, height: null };
  const width = view.getUint16(header.end - 8);
  const height = view.getUint16(header.end - 4);
  const lyingOnItsSide = view.getInt32(header.end - 44) === 0 && view.getInt32(header.end - 40) !== 0;
  return lyingOnItsSide ? { width: height, height: width } : { width, height };
}

function readDuration(view: DataView, header: Box): number | null {
  const isLong = header.end > header.payload && view.getUint8(header.payload) === 1;
  const at = header.payload + (isLong ? 20 : 12);
  if (header.end - at < (isLong ? 12 : 8)) return null;
  const scale = view.getUint32(at);
  const length = isLong ? Number(view.getBigUint64(at + 4)) : view.getUint32(at + 4);
  return scale === 0 ? null : Math.round((length * 1000) / scale);
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
