import { RECONNECT, reconnectDelay } from './reconnect.js';

it('waits longer after each try, up to a limit, and never the same for everybody', () => {
  expect([1, 2, 3, 4].map((attempt) => reconnectDelay(attempt, 1))).toEqual([500, 1_000, 2_000, 4_000]);
  expect(reconnectDelay(50, 1)).toBe(RECONNECT.mostMs);
  expect(reconnectDelay(3, 0)).toBe(1_000);
});
