import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openLocalDisk, sweepUnfinished } from './local-disk.js';
import { type Storage, StorageObjectMissing } from './storage.js';
import { newStorageStem, storageKey } from './storage-key.js';

let root: string;
let storage: Storage;
const newKey = () => storageKey(newStorageStem(), 'full', 'jpg');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'youying-storage-'));
  storage = await openLocalDisk(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('gives back what was put, whole or in part', async () => {
  const key = newKey();
  await storage.put(key, Buffer.from('0123456789'));
  expect((await buffer(await storage.get(key))).toString()).toBe('0123456789');
  expect((await buffer(await storage.get(key, { start: 2, end: 4 }))).toString()).toBe('234');
  expect(await storage.head(key)).toMatchObject({ key, size: 10 });
});

test('A5: nothing unfinished lies among the objects after a put', async () => {
  await storage.put(newKey(), Buffer.from('x'));
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
});

test('A5: a put that fails leaves neither an object nor an unfinished file', async () => {
  const key = newKey();
  await writeFile(join(root, key.slice(0, 2)), 'a file where the folder belongs');
  await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow();
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
});

test('A5: what a killed server left unfinished is swept, but not what is being written', async () => {
  await writeFile(join(root, '.unfinished', 'left'), 'x');
  expect(await sweepUnfinished(root, 0)).toBe(0);
  expect(await sweepUnfinished(root, Number.MAX_SAFE_INTEGER)).toBe(1);
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
});

test('a missing object is missing before anything is streamed', async () => {
  const key = newKey();
  expect(await storage.head(key)).toBeNull();
  await expect(storage.get(key)).rejects.toThrow(StorageObjectMissing);
  await expect(storage.remove(key)).resolves.toBeUndefined();
});

test('lists every object once and removes it', async () => {
  const keys = [newKey(), newKey(), newKey()].sort();
  for (const key of keys) await storage.put(key, Buffer.from('x'));
  const listed: string[] = [];
  for await (const { key } of storage.list()) listed.push(key);
  expect(listed.sort()).toEqual(keys);
  for (const key of keys) await storage.remove(key);
  expect(await storage.head(keys[0] ?? '')).toBeNull();
});

test('E1: a link that someone laid among the objects is not followed', async () => {
  const key = newKey();
  await storage.put(key, Buffer.from('x'));
  await storage.remove(key);
  await symlink('/etc/passwd', join(root, key));
  await expect(storage.get(key)).rejects.toThrow();
});

const good = newKey();
const ESCAPES = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '..\\..\\secret',
  `../${good}`,
  `${good}/../../x`,
  `${good}\0.png`,
  `${good}\n`,
  `./${good}`,
  `/${good}`,
  good.replace('/', '//'),
  good.replace('/', '%2f'),
  good.replace('/', '/../'),
  good.toUpperCase(),
  good.replace('.jpg', ''),
  good.replace('.jpg', '.jpg.exe.html'),
  '.unfinished/x',
  '',
  '.',
  '..',
  '~root/.ssh/id',
  'ab/照片-full.jpg',
];
describe('E1: keys this server did not make', () => {
  test.each(ESCAPES.map((key) => [JSON.stringify(key), key]))('%s opens nothing', async (_shown, key) => {
    const bytes = Buffer.from('x');
    for (const attempt of [() => storage.put(key, bytes), () => storage.get(key), () => storage.head(key)]) {
      await expect(attempt()).rejects.toThrow('refused storage key');
    }
    await expect(storage.remove(key)).rejects.toThrow('refused storage key');
  });

  test.each(['../x', '', 'FULL', 'a/b'])('%j is no variant', (variant) => {
    expect(() => storageKey(newStorageStem(), variant, 'jpg')).toThrow('refused storage key');
  });
});
