/** Where the sample film says it was shot (ISO 6709); must not be found in what is stored. */
export const FILM_POSITION = '+31.2304+121.4737/';

interface FilmOptions {
  readonly tracks: readonly ('vide' | 'soun')[];
  /** Seconds. */
  readonly seconds?: number;
  /** Turned by a quarter, as phones film upright. */
  readonly turned?: boolean;
}

/** A minimal mp4 with the boxes that matter here; its samples are noise. */
export function mp4File({ tracks, seconds = 3, turned = false }: FilmOptions): Buffer {
  const movieHeader = Buffer.alloc(100);
  movieHeader.writeUInt32BE(1000, 12);
  movieHeader.writeUInt32BE(seconds * 1000, 16);
  const position = box('udta', box('\xa9xyz', latin1(`\0\x12\x15\xc7${FILM_POSITION}`)));
  return Buffer.concat([
    box('ftyp', latin1('isom\0\0\x02\0isomiso2mp41')),
    box('moov', box('mvhd', movieHeader), ...tracks.map((kind) => track(kind, turned)), position),
    box('mdat', Buffer.alloc(64, 0x5a)),
  ]);
}

function track(kind: 'vide' | 'soun', turned: boolean): Buffer {
  const header = Buffer.alloc(84);
  const one = 0x00010000;
  const matrix = turned ? [0, one, 0, -one, 0, 0, 0, 0, 0x40000000] : [one, 0, 0, 0, one, 0, 0, 0, 0x40000000];
  matrix.forEach((value, index) => {
    header.writeInt32BE(value, 40 + index * 4);
  });
  header.writeUInt16BE(kind === 'vide' ? 1280 : 0, 76);
  header.writeUInt16BE(kind === 'vide' ? 720 : 0, 80);
  const handler = Buffer.concat([Buffer.alloc(8), latin1(kind), Buffer.alloc(13)]);
  return box('trak', box('tkhd', header), box('mdia', box('hdlr', handler)), box('meta', latin1(FILM_POSITION)));
}

export function wavFile(note: string): Buffer {
  const format = Buffer.from([1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0]);
  const body = Buffer.concat([
    latin1('WAVE'),
    riffChunk('fmt ', format),
    riffChunk('LIST', latin1(note)),
    riffChunk('data', Buffer.alloc(800, 0x80)),
  ]);
  return riffChunk('RIFF', body);
}

/** One silent-ish layer III frame header repeated, between an ID3v2 and an ID3v1 tag. */
export function mp3File(note: string): Buffer {
  const tag = latin1(note.padEnd(100, ' '));
  const frames = Buffer.concat(
    Array.from({ length: 4 }, () => Buffer.from([0xff, 0xfb, 0x90, 0x64, ...Buffer.alloc(413)])),
  );
  return Buffer.concat([latin1('ID3\x03\0\0\0\0\0\x64'), tag, frames, latin1(`TAG${note}`.padEnd(128, '\0'))]);
}

function box(type: string, ...contents: Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

function riffChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
