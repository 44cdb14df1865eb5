import type { OperationId } from '@youying/shared/api/operations.gen';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MATTERS = 45;

let app: TestApp;
let jobs: Jobs;
/** Ids of what was made, oldest first. */
const tickets: string[] = [];
const orders: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  for (let index = 0; index < MATTERS; index += 1) {
    const { id } = await jobs.submit({ report: { description: `第 ${index} 件` } });
    await jobs.register(id);
    tickets.push(id);
    orders.push((await jobs.dispatch(id)).id);
  }
}, 180_000);
afterAll(() => app.close());

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

const page = (operation: OperationId, as: string, query: Record<string, string | number>) =>
  done(app.call(operation, { as, query })) as Promise<unknown> as Promise<Page>;

/** Ids from every page, in order; `between` happens after each. */
async function walk(
  operation: OperationId,
  as: string,
  query: Record<string, string | number>,
  between?: () => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { items, nextCursor }: Page = await page(operation, as, { ...query, ...(cursor === '' ? {} : { cursor }) });
    ids.push(...items.map(({ id }) => id));
    cursor = nextCursor;
    await between?.();
  }
  return ids;
}

const newestFirst = (ids: readonly string[]) => [...ids].reverse();

describe('lists by pages', () => {
  it.each([
    ['listTickets', 'receptionist', { scope: 'desk' }],
    ['listTickets', 'resident-1', { scope: 'mine' }],
    ['listTickets', 'engineer-1', { scope: 'department' }],
    ['listTickets', 'engineer-1', {}],
    ['listTickets', 'manager', { status: 'open', kind: 'repair' }],
    ['listTickets', 'head-office', {}],
    ['listWorkOrders', 'engineer-1', { scope: 'available' }],
    ['listWorkOrders', 'engineering-supervisor', { scope: 'department', status: 'dispatched' }],
    ['listWorkOrders', 'resident-1', {}],
  ] as const)('%s as %s %j: nothing twice, nothing left out, newest first', async (operation, as, query) => {
    const expected = newestFirst(operation === 'listTickets' ? tickets : orders);
    for (const limit of [7, 15, 44, 45, 100]) {
      expect(await walk(operation, as, { ...query, limit })).toEqual(expected);
    }
    expect((await page(operation, as, query)).items).toHaveLength(20);
  });

  it.each([
    ['listTasks', 'receptionist', { scope: 'department' }],
    ['listTasks', 'engineering-supervisor', { scope: 'department' }],
    ['listTasks', 'manager', {}],
    ['listMyMessages', 'resident-1', {}],
    ['listHouses', 'receptionist', {}],
    ['listFeeItems', 'engineer-1', {}],
    ['listCallbacks', 'receptionist', {}],
    ['listStaff', 'receptionist', { who: 'everybody' }],
    ['listStaff', 'receptionist', { who: 'sent_out' }],
    ['listJoinRequests', 'receptionist', {}],
  ] as const)('%s as %s %j: short pages hold what long ones hold', async (operation, as, query) => {
    const whole = await walk(operation, as, { ...query, limit: 100 });
    expect(new Set(whole).size).toBe(whole.length);
    for (const limit of [2, 13]) expect(await walk(operation, as, { ...query, limit })).toEqual(whole);
  });

  it('what comes in while somebody turns pages moves nothing', async () => {
    const seen = await walk('listTickets', 'cs-supervisor', { limit: 10 }, () =>
      jobs.submit({ resident: 'resident-2' }),
    );
    expect(seen).toEqual(newestFirst(tickets));
  });
});
