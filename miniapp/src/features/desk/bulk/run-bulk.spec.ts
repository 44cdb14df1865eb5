import { type RowOutcome, runBulk } from './run-bulk';

const done = (ticketId: string): RowOutcome => ({ ticketId, no: null, outcome: 'done', code: null, reason: null });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);

describe('one act on many matters', () => {
  it('goes in slices under one key, and says how far it is', async () => {
    const keys: string[] = [];
    const told: number[] = [];
    const rows = await runBulk(
      async ({ ticketIds }, key) => {
        keys.push(key);
        return { rows: ticketIds.map(done) };
      },
      ids(23),
      { claimTicket: {} },
      'key',
      (soFar) => told.push(soFar.length),
    );
    expect(keys).toEqual(['key', 'key', 'key']);
    expect(told).toEqual([10, 20, 23]);
    expect(rows.every(({ outcome }) => outcome === 'done')).toBe(true);
  });

  it('a slice that did not arrive is told as failed, and the rest goes on', async () => {
    let calls = 0;
    const rows = await runBulk(
      async ({ ticketIds }) => {
        calls += 1;
        if (calls === 1) throw new Error('no network');
        return { rows: ticketIds.map(done) };
      },
      ids(12),
      { claimTicket: {} },
      'key',
      () => {},
    );
    expect(rows.filter(({ outcome }) => outcome === 'failed')).toHaveLength(10);
    expect(rows.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
  });
});
