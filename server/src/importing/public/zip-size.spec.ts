import { buildTemplate } from './build-workbook.js';
import { unpackedSize } from './zip-size.js';

const ENOUGH = 100_000_000;
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const SIZE = 24;

let bytes: Buffer;
beforeEach(async () => {
  bytes = Buffer.from(await buildTemplate());
});

function claim(entry: number, size: number): void {
  bytes.writeUInt32LE(size, entry + SIZE);
}

test('adds up what the directory says, without opening anything above the limit', () => {
  const total = unpackedSize(bytes, ENOUGH) ?? 0;
  expect(total).toBeGreaterThan(bytes.length);
  expect(unpackedSize(bytes, total - 1)).toBe(total);
});

test.each([0, 1, 100])('a file that claims %i bytes and unpacks to more is no archive', (size) => {
  claim(bytes.lastIndexOf(ENTRY), size);
  expect(unpackedSize(bytes, ENOUGH)).toBeNull();
});

test('a file that claims more than it unpacks to is no archive', () => {
  const entry = bytes.lastIndexOf(ENTRY);
  claim(entry, bytes.readUInt32LE(entry + SIZE) + 1);
  expect(unpackedSize(bytes, ENOUGH)).toBeNull();
});

test('no directory, a cut directory and an offset beyond the file are no archive', () => {
  expect(unpackedSize(Buffer.alloc(0), ENOUGH)).toBeNull();
  expect(unpackedSize(Buffer.alloc(100), ENOUGH)).toBeNull();
  expect(unpackedSize(bytes.subarray(0, -30), ENOUGH)).toBeNull();
  bytes.writeUInt32LE(0xfffffff0, bytes.lastIndexOf(ENTRY) + 42);
  expect(unpackedSize(bytes, ENOUGH)).toBeNull();
});
