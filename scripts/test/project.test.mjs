import assert from 'node:assert/strict';
import test from 'node:test';
import { nodeProblem } from '../lib/project.mjs';

for (const version of ['20.19.0', '20.20.2', '22.1.0']) {
  test(`Node ${version} will do`, () => assert.equal(nodeProblem(version), undefined));
}

for (const version of ['18.20.4', '20.18.9', '8.0.0']) {
  test(`Node ${version} is refused by name`, () => assert.match(nodeProblem(version), new RegExp(version)));
}
