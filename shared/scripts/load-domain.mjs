import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(shared, 'src');
/** Under node_modules, so that nothing of it is linted, built or committed. */
const compiled = join(shared, 'node_modules', '.cache', 'domain-docs');

const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };

/** Compiles the domain as it stands now and returns an importer of its modules by path (`ticket/lifecycle`). */
export function loadDomain() {
  rmSync(compiled, { recursive: true, force: true });
  const files = readdirSync(join(source, 'domain'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const target = join(compiled, relative(source, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformSync(readFileSync(file, 'utf8'), { ...options, filename: file }).code);
  }
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  return (path) => import(pathToFileURL(join(compiled, 'domain', `${path}.js`)).href);
}
