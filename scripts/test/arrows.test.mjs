import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { inRoot } from '../lib/project.mjs';
import { run } from '../lib/run.mjs';

const from = (target) => `import '${target}';\n`;

/** One defect for each rule of .dependency-cruiser.cjs: [rule, file, its import]. */
const DEFECTS = [
  ['no-cycles', 'server/src/fees/one.ts', './two.js'],
  ['found', 'server/src/fees/lost.ts', './nowhere.js'],
  ['shared-imports-nothing-outside', 'shared/src/api/client.ts', '../../../server/src/fees/fees.module.js'],
  ['domain-is-pure', 'shared/src/domain/money.ts', '../api/types.js'],
  ['server-to-shared-only', 'server/src/fees/page.ts', '../../../miniapp/src/routes.js'],
  ['miniapp-to-shared-only', 'miniapp/src/app.ts', '../../server/src/fees/fees.module.js'],
  ['platform-knows-no-feature', 'server/src/platform/clock.ts', '../fees/fees.module.js'],
  ['wechat-knows-no-feature', 'server/src/wechat/client.ts', '../fees/fees.module.js'],
  ['features-through-their-exports', 'server/src/tickets/close.ts', '../fees/use-cases/settle.js'],
  ['source-needs-no-test', 'server/src/tickets/open.ts', '../../test/support/clock.js'],
  ['taro-behind-the-platform', 'miniapp/src/features/tickets/list.ts', '@tarojs/taro'],
  ['ships-only-dependencies', 'server/src/tickets/debug.ts', 'only-for-tests'],
];

const ALLOWED = [
  ['server/src/tickets/tickets.module.ts', '../fees/fees.module.js'],
  ['server/src/tickets/rows.ts', '../fees/fee.entity.js'],
  ['server/src/tickets/ask.ts', '../fees/queries/list-fees.js'],
  ['server/src/tickets/price.ts', '../fees/public/prices.js'],
  ['server/src/tickets/dto/ticket-view.ts', '../../fees/dto/fee-view.js'],
  ['server/src/tickets/now.ts', '../platform/database.js'],
  ['server/src/tickets/close.spec.ts', '../fees/use-cases/settle.js'],
  ['miniapp/src/platform/request.ts', '@tarojs/taro'],
  ['miniapp/src/routes.ts', '../../shared/src/api/types.js'],
];

const TARGETS = [
  'server/src/fees/use-cases/settle.ts',
  'server/src/fees/fees.module.ts',
  'server/src/fees/fee.entity.ts',
  'server/src/fees/queries/list-fees.ts',
  'server/src/fees/public/prices.ts',
  'server/src/fees/dto/fee-view.ts',
  'server/src/platform/database.ts',
  'server/test/support/clock.ts',
  'shared/src/api/types.ts',
];

const packageFiles = (folder, name) => [
  [`${folder}/node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
  [`${folder}/node_modules/${name}/index.js`, ''],
];

const FILES = [
  ...TARGETS.map((file) => [file, '']),
  ...[...DEFECTS.map(([, ...pair]) => pair), ...ALLOWED].map(([file, target]) => [file, from(target)]),
  ['server/src/fees/two.ts', from('./one.js')],
  ['server/package.json', JSON.stringify({ devDependencies: { 'only-for-tests': '1.0.0' } })],
  ['miniapp/package.json', JSON.stringify({ dependencies: { '@tarojs/taro': '1.0.0' } })],
  ...packageFiles('server', 'only-for-tests'),
  ...packageFiles('miniapp', '@tarojs/taro'),
];

test('each arrow of the architecture is an error when broken, and no other import is', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'youying-arrows-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of FILES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const cruiser = inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = inRoot('.dependency-cruiser.cjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', 'server', 'shared', 'miniapp'];
  const { output } = await run(process.execPath, args, { cwd: folder });
  const found = JSON.parse(output).summary.violations.map(({ rule, from: file }) => `${rule.name}: ${file}`);

  const missed = DEFECTS.map(([rule, file]) => `${rule}: ${file}`).filter((defect) => !found.includes(defect));
  assert.deepEqual(missed, []);
  const wrong = found.filter((violation) => ALLOWED.some(([file]) => violation.endsWith(`: ${file}`)));
  assert.deepEqual(wrong, []);
});
