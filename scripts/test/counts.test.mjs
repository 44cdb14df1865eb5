import assert from 'node:assert/strict';
import test from 'node:test';
import { countsOfJest, countsOfLastLine, countsOfTap, inWords, sum } from '../lib/counts.mjs';

const jestReport = (numbers) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...numbers,
  });

test('jest: passed, failed, skipped and todo are counted', () => {
  const report = jestReport({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  assert.deepEqual(countsOfJest(report, 1), { passed: 5, failed: 1, skipped: 3 });
});

test('jest: a file that cannot be loaded is a failure', () => {
  assert.equal(countsOfJest(jestReport({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }), 1).failed, 1);
});

test('jest: a crash without a report is a failure, whatever the exit code', () => {
  assert.equal(countsOfJest(undefined, 0).failed, 1);
});

test('jest: a bad exit code without a failed test is a failure', () => {
  assert.deepEqual(countsOfJest(jestReport({ numPassedTests: 5 }), 1), { passed: 5, failed: 1, skipped: 0 });
});

test('script: the last line counts', () => {
  const output = '1 passed, 0 failed, 0 skipped\nmore\n12 passed, 3 failed, 4 skipped\n';
  assert.deepEqual(countsOfLastLine(output, 1), { passed: 12, failed: 3, skipped: 4 });
});

test('script: without the line it failed', () => {
  assert.equal(countsOfLastLine('all fine\n', 0).failed, 1);
});

test('node: the summary of the tap report counts, cancelled tests as failed', () => {
  const output = '# tests 9\n# pass 4\n# fail 1\n# cancelled 2\n# skipped 1\n# todo 1\n';
  assert.deepEqual(countsOfTap(output, 1), { passed: 4, failed: 3, skipped: 2 });
});

test('node: no summary is a failure', () => {
  assert.equal(countsOfTap('', 0).failed, 1);
});

test('the sum is printed in the words CI reads', () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 3, skipped: 4 },
  ]);
  assert.equal(inWords(total), '3 passed, 3 failed, 4 skipped');
});
