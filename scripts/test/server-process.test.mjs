import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../lib/project.mjs';
import { SERVER_ENVIRONMENT } from '../lib/server-process.mjs';

test('the service manager of the guide starts the server as npm start does', () => {
  const guide = readFileSync(inRoot('docs/operations.md'), 'utf8');
  const [[name, value]] = Object.entries(SERVER_ENVIRONMENT);
  assert.ok(guide.includes('\nExecStart=/usr/bin/node server/dist/run/main.js\n'));
  assert.ok(guide.includes(`\nEnvironment=${name}=${value}\n`));
});
