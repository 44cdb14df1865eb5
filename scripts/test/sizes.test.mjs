import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { h5FirstLoad, overLimit, weappPackages } from '../lib/sizes.mjs';

function folderWith(t, files) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'youying-sizes-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const appJson = JSON.stringify({ subPackages: [{ root: 'packages/desk', pages: [] }] });

test('weapp: a subpackage is counted by itself, source maps are not', (t) => {
  const folder = folderWith(t, {
    'app.json': appJson,
    'app.js': Buffer.alloc(1_000),
    'app.js.map': Buffer.alloc(5_000_000),
    'packages/desk/list.js': Buffer.alloc(2_000),
  });
  const [main, desk] = weappPackages(folder);
  assert.equal(main.bytes, 1_000 + appJson.length);
  assert.equal(desk.bytes, 2_000);
});

test('weapp: more than 1 MB in the main package is over', (t) => {
  const over = overLimit(weappPackages(folderWith(t, { 'app.json': appJson, 'app.js': Buffer.alloc(1024 * 1024) })));
  assert.deepEqual(
    over.map(({ name }) => name),
    ['weapp main package'],
  );
});

const html = '<script src="/js/app.1.js"></script><link href="/css/app.1.css" rel="stylesheet">';
const router =
  '({"path":"pages/home/index","load":function(){return[u.e(5).then()]}},{"path":"pages/me/index","load":u.e(6)})';

test('H5: the page, what it links and the chunk of the home page count; other pages do not', (t) => {
  const files = { 'index.html': html, 'js/app.1.js': router, 'css/app.1.css': '', 'js/5.1.js': '', 'js/6.1.js': '' };
  const lean = h5FirstLoad(folderWith(t, files));
  const heavyHome = h5FirstLoad(folderWith(t, { ...files, 'js/5.1.js': randomBytes(400_000) }));
  const heavyOther = h5FirstLoad(folderWith(t, { ...files, 'js/6.1.js': randomBytes(400_000) }));
  assert.equal(overLimit([lean]).length, 0);
  assert.equal(overLimit([heavyHome]).length, 1);
  assert.equal(heavyOther.bytes, lean.bytes);
});

test('H5: a build whose router cannot be read is an error, not a small number', (t) => {
  const folder = folderWith(t, { 'index.html': html, 'js/app.1.js': 'none', 'css/app.1.css': '' });
  assert.throws(() => h5FirstLoad(folder), /pages\/home\/index were not found/);
});
