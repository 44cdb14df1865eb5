import { nextId } from './ids.js';

test('ids are safe integers, ordered by time, and never repeat', () => {
  const ids = Array.from({ length: 20_000 }, () => nextId());
  expect(ids.every(Number.isSafeInteger)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a clock set back does not set ids back', () => {
  const before = nextId(Date.now() + 60_000);
  const after = nextId(Date.now() - 3_600_000);
  expect(Math.floor(after / 4096)).toBeGreaterThanOrEqual(Math.floor(before / 4096));
});

test('fit in 53 bits until 2060', () => {
  expect(Number.isSafeInteger(nextId(Date.UTC(2060, 0, 1)))).toBe(true);
});
