import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const ELSEWHERE = 0xffffffff;
const DEFLATED = 8;

/** One file in an archive, as the directory claims it to be; sizes in bytes. */
interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

/**
 * What a zip archive unpacks to, in bytes. The sizes of its directory are added up first and only then tried, each
 * file no further than it claims: neither an honest bomb nor one that lies is ever held in memory.
 * @returns null when this is no zip archive, or one whose sizes are not true, or one with 64-bit sizes, which no
 * workbook needs; more than `limit` when it claims more than that
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  if (!entries) return null;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return total > limit || entries.every((entry) => unpacksAsClaimed(buffer, entry)) ? total : null;
}

function readDirectory(buffer: Buffer): ZipEntry[] | null {
  const end = findEnd(buffer);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > end || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const [packedSize, size, start] = [20, 24, 42].map((offset) => buffer.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (size === ELSEWHERE || packedSize === ELSEWHERE || start + LOCAL_HEADER_LENGTH > at) return null;
    entries.push({ method: buffer.readUInt16LE(at + 10), packedSize, size, start });
    at += ENTRY_LENGTH + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacksAsClaimed(buffer: Buffer, { method, packedSize, size, start }: ZipEntry): boolean {
  if (method !== DEFLATED) return size === packedSize;
  const data = start + LOCAL_HEADER_LENGTH + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
  try {
    return (
      inflateRawSync(buffer.subarray(data, data + packedSize), { maxOutputLength: Math.max(1, size) }).length === size
    );
  } catch {
    return false;
  }
}

function findEnd(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
