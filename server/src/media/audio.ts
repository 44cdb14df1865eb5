/**
 * mp3 without its tags: ID3v2 in front, ID3v1 behind.
 * @returns null when the tag says it is longer than the file
 */
export function withoutId3(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  while (buffer.toString('latin1', start, start + 3) === 'ID3') {
    if (buffer.length - start < 10) return null;
    const footer = (buffer[start + 5] ?? 0) & 0x10 ? 10 : 0;
    start += 10 + synchsafe(buffer, start + 6) + footer;
  }
  if (start >= buffer.length) return null;
  const tail = buffer.length - 128;
  const end = tail >= start && buffer.toString('latin1', tail, tail + 3) === 'TAG' ? tail : buffer.length;
  return end > start ? buffer.subarray(start, end) : null;
}

/** Four bytes of seven bits each. */
function synchsafe(buffer: Buffer, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((buffer[at + index] ?? 0) & 0x7f), 0);
}

const WAV_CHUNKS = ['fmt ', 'fact', 'data'];

/**
 * wav with its sound chunks only; notes (`LIST`, `bext`, `id3 `) are left out.
 * @returns null when a chunk reaches beyond the file, or format or sound is missing
 */
export function withoutWavNotes(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  const seen = new Set<string>();
  for (let at = 12; at + 8 <= buffer.length; ) {
    const name = buffer.toString('latin1', at, at + 4);
    const size = buffer.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > buffer.length) return null;
    if (WAV_CHUNKS.includes(name)) kept.push(buffer.subarray(at, end), Buffer.alloc(size % 2));
    seen.add(name);
    at = end + (size % 2);
  }
  if (!seen.has('fmt ') || !seen.has('data')) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
