const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const ELSEWHERE = 0xffffffff;

/**
 * What the files in a zip archive say they unpack to, in bytes, read from its directory without unpacking anything.
 * @returns null when this is no zip archive, or one with 64-bit sizes, which no workbook needs
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(buffer);
  if (end === null) return null;
  let total = 0;
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > end || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const size = buffer.readUInt32LE(at + 24);
    if (size === ELSEWHERE) return null;
    total += size;
    at += ENTRY_LENGTH + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return total;
}

function findEnd(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
