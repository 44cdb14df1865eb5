import { ALL_QUEUES, type AnyQueue } from '@youying/shared/domain/queues';
import { DAY, HOUR, SECOND } from '@youying/shared/domain/time';
import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

interface Entry {
  readonly id: string;
  readonly dueAt: string | null;
  readonly callback: boolean;
}

async function listed(as: string, queue: AnyQueue, more: Record<string, string | number> = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string | number> = { queue, ...more, ...(cursor === null ? {} : { cursor }) };
    const page: Awaited<ReturnType<typeof ask>> = await ask(as, query);
    for (const { ticket, callback, dueAt } of page.items)
      entries.push({ id: String(ticket?.id ?? callback?.ticket.id), dueAt, callback: callback !== null });
    cursor = page.nextCursor;
  } while (cursor !== null);
  return entries;
}

const ask = (as: string, query: Record<string, string | number>) => done(app.call('listQueue', { as, query }));

const idsIn = async (as: string, queue: AnyQueue, more: Record<string, string | number> = {}) =>
  (await listed(as, queue, more)).map(({ id }) => id);

async function counts(as: string): Promise<Record<string, number>> {
  const { queues, departments } = await done(app.call('getQueueCounts', { as }));
  return Object.fromEntries([
    ...queues.map(({ queue, count }) => [queue, count]),
    ...departments.map(({ department, count }) => [department, count]),
  ]);
}

describe('the queues of the desk', () => {
  it('each holds what its name says, and its count is its length', async () => {
    const fresh = await jobs.submit({ report: { description: '刚报的' } });
    const registered = await jobs.submit({});
    await jobs.register(registered.id);
    const pooled = await jobs.orderAt('dispatched', {});
    const working = await jobs.orderAt('working', {});
    const closed = await jobs.closed();
    expect(await idsIn('receptionist', 'unregistered')).toEqual([fresh.id]);
    expect(await idsIn('receptionist', 'dispatch')).toEqual([registered.id]);
    expect(await idsIn('receptionist', 'returned')).toContain(pooled.ticketId);
    const all = await idsIn('receptionist', 'all');
    expect(all).toEqual(expect.arrayContaining([fresh.id, registered.id, pooled.ticketId, working.ticketId]));
    expect(all).not.toContain(closed.ticketId);
    expect(await idsIn('receptionist', 'all', { department: 'engineering' })).toContain(working.ticketId);
    expect(await idsIn('receptionist', 'all', { department: 'cleaning' })).toEqual([]);
    expect(await idsIn('receptionist', 'mine')).toContain(registered.id);
    expect(await idsIn('manager', 'mine')).toEqual([]);
    expect(await idsIn('receptionist', 'waiting')).toContain(fresh.id);

    // The callback falls due in a week; until then it is on its own page.
    expect(await idsIn('receptionist', 'callbacks')).toEqual([]);
    app.signInAnew();
    await app.advance((8 * DAY) / SECOND);
    const late = await listed('receptionist', 'overdue');
    expect(late).toContainEqual(expect.objectContaining({ id: closed.ticketId, callback: true }));
    expect(late).toContainEqual(expect.objectContaining({ id: fresh.id, callback: false }));
    expect(await idsIn('receptionist', 'callbacks')).toEqual([closed.ticketId]);

    for (const as of ['receptionist', 'cs-supervisor', 'manager', 'receptionist-b']) {
      const told = await counts(as);
      for (const queue of ALL_QUEUES) {
        expect([as, queue, told[queue]]).toEqual([as, queue, (await idsIn(as, queue)).length]);
      }
      expect([as, told.engineering]).toEqual([as, (await idsIn(as, 'all', { department: 'engineering' })).length]);
    }
  });

  it('the nearest deadline stands first, page after page', async () => {
    const whole = await listed('receptionist', 'all');
    const times = whole.map(({ dueAt }) => Date.parse(dueAt ?? ''));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(await listed('receptionist', 'all', { limit: 1 })).toEqual(whole);
    expect(await listed('receptionist', 'overdue', { limit: 2 })).toEqual(await listed('receptionist', 'overdue'));
  });

  it('REG-4 a ticket without a duty, which must not be, is not out of sight', async () => {
    const { id: stray } = await jobs.submit({});
    const settle = 'UPDATE task SET is_open = 0 WHERE ticket_id = ?';
    await app.app.get(Database).transact((work) => work.execute(settle, [Number(stray)]));
    const all = await listed('receptionist', 'all', { limit: 2 });
    expect(all.at(-1)).toEqual({ id: stray, dueAt: null, callback: false });
    expect((await counts('receptionist')).all).toBe(all.length);
  });

  it('CMP-4 whom a complaint is about sees it in no queue and in no count', async () => {
    const before = await counts('cs-supervisor');
    const complaints = complaintsIn(app);
    const id = await complaints.make({ description: '前台态度生硬' });
    expect((await counts('cs-supervisor')).complaints).toBe(Number(before.complaints) + 1);
    await done(complaints.act('nameConcerned', 'manager', id, { personIds: [], department: 'customer_service' }));
    expect(await counts('cs-supervisor')).toEqual(before);
    for (const queue of ALL_QUEUES) expect(await idsIn('cs-supervisor', queue)).not.toContain(id);
    expect(await idsIn('manager', 'complaints')).toContain(id);
  });

  it('the queues of another community are other queues; who does not sit at a desk has none', async () => {
    expect(await idsIn('receptionist-b', 'all')).toEqual([]);
    for (const as of ['resident-1', 'engineer-1', 'engineering-supervisor', 'cashier', 'head-office', 'admin']) {
      expect([as, (await app.call('listQueue', { as, query: { queue: 'all' } })).status]).toEqual([as, 403]);
      expect([as, (await app.call('getQueueCounts', { as })).status]).toEqual([as, 403]);
    }
    expect((await app.call('listQueue', { as: 'receptionist', query: { queue: 'none' } })).status).toBe(400);
    await app.advance(HOUR / SECOND);
  });
});
