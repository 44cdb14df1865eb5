import assert from 'node:assert/strict';
import test from 'node:test';
import { readRoutes } from '../../miniapp/test/h5/support/routes.mjs';
import { VISITS } from '../../miniapp/test/h5/support/visits.mjs';

test('every page of routes.ts is opened by the journey that asks axe, and no other', async () => {
  const visited = new Set(VISITS.flatMap(({ pages }) => Object.keys(pages)));
  assert.deepEqual([...visited].sort(), Object.keys(await readRoutes()).sort());
});
