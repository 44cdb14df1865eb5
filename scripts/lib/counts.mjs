/**
 * Counts of tests: {passed, failed, skipped}. Each reader takes what a runner left and its exit code; a runner that
 * ended badly without naming a failed test counts as one failure, so that nothing broken looks green.
 */
const NONE = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NONE,
  );

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** From jest's `--json` report (text); undefined report: jest did not get that far. */
export function countsOfJest(report, code) {
  if (report === undefined) return honest(NONE, code || 1);
  const json = JSON.parse(report);
  return honest(
    {
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
      skipped: json.numPendingTests + json.numTodoTests,
    },
    code,
  );
}

const COUNT_LINE = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;

/** From a script whose last line is `N passed, M failed, K skipped`; without that line it failed. */
export function countsOfLastLine(output, code) {
  const match = COUNT_LINE.exec(output.trimEnd().split('\n').at(-1) ?? '');
  if (match === null) return honest(NONE, code || 1);
  const [passed, failed, skipped] = match.slice(1).map(Number);
  return honest({ passed, failed, skipped }, code);
}

/** From node's own test runner with the `tap` reporter. */
export function countsOfTap(output, code) {
  const read = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
  const counts = {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
  return Object.values(counts).some(Number.isNaN) ? honest(NONE, code || 1) : honest(counts, code);
}
