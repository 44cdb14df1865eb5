import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { countsIn } from '../support/rows.js';

const DAY_SECONDS = 24 * 60 * 60;

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const submit = async (key: string | null, description = '漏水', as = 'resident-1') =>
  app.call('submitTicket', {
    as,
    key,
    body: { kind: 'repair', houseId: await jobs.houseId(as), description },
  });
const act = (operation: 'acceptWorkOrder' | 'arriveWorkOrder', id: string, key: string, as = 'engineer-1') =>
  app.call(operation, { as, key, path: { id } });
const replayed = ({ headers }: { headers: Record<string, unknown> }) => headers['idempotency-replayed'];

describe('B2: a command with a key', () => {
  it('sent again is answered as the first time, and says so', async () => {
    const key = randomUUID();
    const first = await submit(key);
    const before = await countsIn(app);
    const again = await submit(key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect([replayed(first), replayed(again)]).toEqual([undefined, 'true']);
    expect(await countsIn(app)).toEqual(before);
  });

  it('moves a matter once, whatever the second time would be refused for', async () => {
    const { order } = await jobs.orderAt('dispatched');
    const key = randomUUID();
    const first = await done(act('acceptWorkOrder', order.id, key));
    await done(act('arriveWorkOrder', order.id, randomUUID()));
    const again = await act('acceptWorkOrder', order.id, key);
    expect(again).toMatchObject({ status: 200, body: first });
    expect(replayed(again)).toBe('true');
    expect((await act('acceptWorkOrder', order.id, randomUUID())).status).toBe(409);
  });

  it.each([
    ['body', async (key: string) => submit(key, '别的事情')],
    ['operation', async (key: string) => act('acceptWorkOrder', (await jobs.orderAt('dispatched')).order.id, key)],
  ])('with another %s is 422, and nothing happens', async (what, send) => {
    const as = what === 'body' ? 'resident-1' : 'engineer-1';
    const key = randomUUID();
    if (what === 'body') await done(submit(key));
    else await done(act('acceptWorkOrder', (await jobs.orderAt('dispatched')).order.id, key));
    const tickets = await total(as);
    expect(await send(key)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    if (what === 'body') expect(await total(as)).toBe(tickets);
  });

  it('without one is done as often as it is sent', async () => {
    const [first, second] = [await done(submit(null)), await done(submit(null))];
    expect(first.id).not.toBe(second.id);
  });

  it('eight times at once has one effect and eight answers that are the same', async () => {
    for (let round = 0; round < 5; round += 1) {
      const key = randomUUID();
      const before = await total('resident-2');
      const answers = await Promise.all(Array.from({ length: 8 }, () => submit(key, '一起点的', 'resident-2')));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(answers.filter((answer) => replayed(answer) === 'true')).toHaveLength(7);
      expect(await total('resident-2')).toBe(before + 1);
    }
  });

  it('eight times at once moves an order once', async () => {
    const { ticketId, order } = await jobs.orderAt('dispatched');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('acceptWorkOrder', order.id, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const { items } = await done(app.call('getTimeline', { as: 'receptionist', path: { id: ticketId } }));
    expect(items.filter(({ type }) => type === 'order_accepted')).toHaveLength(1);
  });

  it('belongs to its caller', async () => {
    const key = randomUUID();
    const mine = await done(submit(key));
    const hers = await submit(key, '漏水', 'resident-2');
    expect(hers.status).toBe(201);
    expect(hers.body.id).not.toBe(mine.id);
    expect(replayed(hers)).toBeUndefined();
  });

  it('that was refused and rolled back can be used again', async () => {
    const { order } = await jobs.orderAt('accepted');
    const key = randomUUID();
    expect((await act('acceptWorkOrder', order.id, key, 'engineer-2')).status).toBe(409);
    await done(jobs.act('declineWorkOrder', 'engineer-1', order.id, { reason: '让给同事' }));
    const later = await act('acceptWorkOrder', order.id, key, 'engineer-2');
    expect(later).toMatchObject({ status: 200, body: { status: 'accepted' } });
    expect(replayed(later)).toBeUndefined();
  });

  it('is kept for 24 hours by the clock, and free afterwards', async () => {
    const key = randomUUID();
    const first = await done(submit(key));
    await app.advance(DAY_SECONDS - 60);
    expect((await submit(key)).body.id).toBe(first.id);
    await app.advance(61);
    const fresh = await submit(key);
    expect(fresh.status).toBe(201);
    expect(fresh.body.id).not.toBe(first.id);
    expect(replayed(fresh)).toBeUndefined();
  }, 120_000);
});

async function total(as: string): Promise<number> {
  let count = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await done(app.call('listTickets', { as, query: { limit: 100, ...(cursor ? { cursor } : {}) } }));
    count += page.items.length;
    cursor = page.nextCursor;
  }
  return count;
}
