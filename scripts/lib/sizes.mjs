import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './fingerprint.mjs';

const KB = 1024;

/** Limits in bytes: issue 2 ("Mini-program") and spec/performance.md. */
const LIMITS = { weappMain: 1024 * KB, weappSubpackage: 1536 * KB, h5FirstLoad: 350 * KB };

/** What the browser's first load shows; its chunk is asked for at once. */
const HOME_PAGE = 'pages/home/index';

const notUploaded = (file) => /\.(map|LICENSE\.txt)$/.test(file);
const read = (file) => readFileSync(file, 'utf8');

export const overLimit = (rows) => rows.filter(({ bytes, limit }) => bytes > limit);

/** [{name, bytes, limit}] of the mini-program in `folder`: the main package first, then each subpackage of app.json. */
export function weappPackages(folder) {
  const app = JSON.parse(read(path.join(folder, 'app.json')));
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const bytes = new Map([['', 0], ...roots.map((root) => [root, 0])]);
  for (const file of filesBelow(folder).filter((name) => !notUploaded(name))) {
    const inside = path.relative(folder, file);
    const root = roots.find((candidate) => inside.startsWith(`${candidate}/`)) ?? '';
    bytes.set(root, bytes.get(root) + statSync(file).size);
  }
  return [...bytes].map(([root, size]) => ({
    name: root === '' ? 'weapp main package' : `weapp subpackage ${root}`,
    bytes: size,
    limit: root === '' ? LIMITS.weappMain : LIMITS.weappSubpackage,
  }));
}

/** {name, bytes, limit} of what a browser fetches for the home page: page, scripts and styles, gzipped. */
export function h5FirstLoad(folder) {
  const html = read(path.join(folder, 'index.html'));
  const linked = [...html.matchAll(/(?:src|href)="\/?((?:js|css)\/[^"]+)"/g)].map(([, file]) => file);
  const scripts = linked.filter((file) => file.endsWith('.js')).map((file) => read(path.join(folder, file)));
  const chunks = homeChunks(scripts.join('\n'));
  const lazy = ['js', 'css'].flatMap((kind) => chunkFiles(folder, kind, chunks));
  const files = [...new Set(['index.html', ...linked, ...lazy])];
  const bytes = files.reduce((total, file) => total + gzipSync(readFileSync(path.join(folder, file))).length, 0);
  return { name: `H5 first load of ${HOME_PAGE}, gzip (${files.length} files)`, bytes, limit: LIMITS.h5FirstLoad };
}

/** Chunk ids that Taro's router asks for when it opens the home page: `"path":"pages/home/index","load":…u.e(514)…`. */
function homeChunks(code) {
  const route = new RegExp(`"?path"?:"${HOME_PAGE}","?load"?:([^]*?)(?:"?path"?:"|$)`).exec(code);
  const ids = [...(route?.[1] ?? '').slice(0, 2_000).matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id);
  if (ids.length === 0)
    throw new Error(`The chunks of ${HOME_PAGE} were not found in the H5 build; see scripts/lib/sizes.mjs`);
  return ids;
}

function chunkFiles(folder, kind, ids) {
  return readdirSync(path.join(folder, kind))
    .filter((file) => file.endsWith(`.${kind}`) && ids.includes(file.split('.')[0]))
    .map((file) => path.join(kind, file));
}
