import { nextId } from './ids.js';

test('ids are safe integers, ordered by time, and never repeat', () => {
  const ids = Array.from({ length: 20_000 }, () => nextId());
  expect(ids.every(Number.isSafeInteger)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('whatever is made later has the greater id, also in the same millisecond and when the counter begins again', () => {
  const now = Date.now() + 120_000;
  const ids = Array.from({ length: 20_000 }, (_, index) => nextId(now + Math.floor(index / 3_000)));
  expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0))).toBe(true);
});

test('a clock set back does not set ids back', () => {
  const before = nextId(Date.now() + 60_000);
  const after = nextId(Date.now() - 3_600_000);
  expect(Math.floor(after / 4096)).toBeGreaterThanOrEqual(Math.floor(before / 4096));
});

test('fit in 53 bits until 2060', () => {
  expect(Number.isSafeInteger(nextId(Date.UTC(2060, 0, 1)))).toBe(true);
});
