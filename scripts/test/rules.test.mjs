import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { unprovenRules } from '../../shared/scripts/document-procedures.mjs';
import { inRoot } from '../lib/project.mjs';

/** What is missing for a rule in a project of these files. */
function missingIn(files, rule) {
  const root = mkdtempSync(join(tmpdir(), 'youying-rules-'));
  try {
    mkdirSync(join(root, 'shared/src'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'shared/src', name), text);
    return unprovenRules(root).filter((line) => line.startsWith(`${rule}:`));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const CODE = '/** INT-7 */\nexport const message = 1;\n';

test('every rule of the eleven chapters has code, and a test whose title names it', () => {
  assert.deepEqual(unprovenRules(inRoot('.')), []);
});

test('a rule without code, and one without a test, are named', () => {
  assert.deepEqual(missingIn({}, 'INT-7'), ['INT-7: no code']);
  assert.deepEqual(missingIn({ 'a.ts': CODE }, 'INT-7'), ['INT-7: no test']);
});

test('a comment in a test proves nothing; a title does, also of a table of cases', () => {
  const commented = '// INT-7\nit("reads", () => {});\n';
  assert.deepEqual(missingIn({ 'a.ts': CODE, 'a.spec.ts': commented }, 'INT-7'), ['INT-7: no test']);
  for (const titled of [
    "it('INT-7 is read', read);",
    "describe('read (INT-7)', read);",
    "it.each([1])('INT-7 %p', read);",
  ])
    assert.deepEqual(missingIn({ 'a.ts': CODE, 'a.spec.ts': titled }, 'INT-7'), []);
});
