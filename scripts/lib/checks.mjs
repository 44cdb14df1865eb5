import { existsSync } from 'node:fs';
import { GENERATORS } from './generators.mjs';
import { inRoot } from './project.mjs';
import { isUnit, SUITES } from './suites.mjs';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const TSC = 'node_modules/typescript/bin/tsc';
const DOCS = 'shared/scripts/generate-docs.mjs';
const JEST = 'server/node_modules/jest/bin/jest.js';

const present = ({ needs }) => needs.every((file) => existsSync(inRoot(file)));
const folders = (...names) => names.filter((name) => existsSync(inRoot(name)));

const arrows = (name, paths, needs, extra = []) => ({
  title: `Arrows: ${name}`,
  args: [CRUISER, '--config', '.dependency-cruiser.cjs', ...extra, ...folders(...paths)],
  needs,
});

const types = (name) => {
  const memory = `node_modules/.youying/${name}.tsbuildinfo`;
  return {
    title: `Types: ${name}`,
    args: [TSC, '--noEmit', '--incremental', '--tsBuildInfoFile', memory, '--project', name],
    needs: [`${name}/tsconfig.json`],
  };
};

const unit = ({ name, runner, entry }) => ({
  title: `Tests, ${name}`,
  args: runner === 'jest' ? [JEST, '--config', entry, '--ci'] : ['--test', entry],
  needs: [entry],
});

const generated = ({ title, entry }) => ({ title: `Up to date: ${title}`, args: [entry, '--check'], needs: [entry] });

/** The steps of `npm run check`, as arguments of node; the long ones first, so that the cores stay busy. */
export const checks = () =>
  [
    types('server'),
    types('miniapp'),
    types('shared'),
    ...SUITES.filter(isUnit).map(unit),
    arrows('server, shared and scripts', ['server/src', 'server/test', 'shared/src', 'scripts'], ['server/src']),
    arrows(
      'miniapp',
      ['miniapp/src'],
      ['miniapp/src'],
      ['--webpack-config', inRoot('scripts/lib/miniapp-resolve.cjs')],
    ),
    { title: 'Format and lint', args: [BIOME, 'check', '--error-on-warnings'], needs: [BIOME] },
    ...GENERATORS.map(generated),
    { title: 'Every rule of the procedures has code and a test', args: [DOCS, '--rules'], needs: [DOCS] },
  ].filter(present);
