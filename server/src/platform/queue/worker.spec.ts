import { Worker } from './worker.js';

const POLL_MS = 1_000;
const REST_MS = 100;
const logger = { error: jest.fn() };

/** A worker whose rounds end when they are told to. */
function workerOf(restMs?: number) {
  const ends: (() => void)[] = [];
  const round = () => new Promise<boolean>((resolve) => ends.push(() => resolve(false)));
  const worker = new Worker({ name: 'tried', round, pollMs: POLL_MS, restMs, logger });
  const end = async () => {
    ends.at(-1)?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { worker, end, rounds: () => ends.length };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('nudged in the middle of a round it goes on at once, one round for all nudges', async () => {
  const { worker, end, rounds } = workerOf();
  worker.start();
  for (let nudge = 0; nudge < 3; nudge += 1) worker.nudge();
  await end();
  expect(rounds()).toBe(2);
  await end();
  await jest.advanceTimersByTimeAsync(POLL_MS - 1);
  expect(rounds()).toBe(2);
  await jest.advanceTimersByTimeAsync(1);
  expect(rounds()).toBe(3);
});

test('with a rest, what comes meanwhile waits for its end and is done together', async () => {
  const { worker, end, rounds } = workerOf(REST_MS);
  worker.start();
  worker.nudge();
  await end();
  worker.nudge();
  await jest.advanceTimersByTimeAsync(REST_MS - 1);
  expect(rounds()).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(rounds()).toBe(2);
});

test('after a quiet round there is no rest: the first change is told at once', async () => {
  const { worker, end, rounds } = workerOf(REST_MS);
  worker.start();
  await end();
  worker.nudge();
  expect(rounds()).toBe(2);
});

test('stopped while it rests it begins no round', async () => {
  const { worker, end, rounds } = workerOf(REST_MS);
  worker.start();
  worker.nudge();
  await end();
  await worker.stop();
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(rounds()).toBe(1);
});
