import { OPERATIONS } from '@youying/shared/api/operations.gen';
import { accessTable, OPERATION_IDS } from '@youying/shared/domain/access/table';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Job, type Jobs, jobsIn, type TicketView } from '../support/job.js';

const CONTRACTOR = 'contractor-1';
type Route = keyof typeof OPERATIONS;

/** Everything that is read, but what the demo shows to anybody who opens its start page. */
const READING = OPERATION_IDS.filter(
  (id): id is Route & (typeof OPERATION_IDS)[number] =>
    id in OPERATIONS && OPERATIONS[id as Route].method === 'GET' && accessTable[id] !== 'public',
);

let app: TestApp;
let jobs: Jobs;
let theirs: Job;
let ticket: TicketView;
let others: readonly Job[];
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  others = [
    await jobs.orderAt('dispatched'),
    await jobs.orderAt('working'),
    await jobs.orderAt('accepted', {
      category: 'rubbish',
      department: 'cleaning',
      worker: 'cleaner-1',
      report: { kind: 'complaint', description: '楼道三天没人扫', categoryId: undefined },
    }),
    await jobs.closed(),
  ];
  ticket = await jobs.submit({ resident: 'resident-2', category: 'lift_fault' });
  await jobs.register(ticket.id, { category: 'lift_fault' });
  const contractor = await jobs.staffId('何永康');
  theirs = { ticketId: ticket.id, order: await jobs.dispatch(ticket.id, {}, contractor) };
  await app.advance(31 * 60);
}, 180_000);
afterAll(() => app.close());

/** What must not turn up in any answer: other people's numbers, doors and telephones. */
async function secrets(): Promise<readonly string[]> {
  const tickets = await Promise.all(others.map(({ ticketId }) => jobs.ticketAs('manager', ticketId)));
  const { items: staff } = await done(app.call('listStaff', { as: 'manager' }));
  return [
    ...others.flatMap(({ ticketId, order }) => [`"${ticketId}"`, `"${order.id}"`, order.no]),
    ...tickets.flatMap(({ no, place }) => [no ?? place, place]),
    ...['江小川', '17900010001'],
    ...staff.filter(({ name }) => name !== '何永康').flatMap(({ phone }) => phone ?? []),
  ];
}

/** Without which a question is refused before anybody looks who asks. */
const NEEDED: Readonly<Partial<Record<Route, Record<string, string>>>> = {
  listSignedDays: { month: '2026-11' },
  listFigureTickets: { figure: 'overdue' },
};

/** Every way to ask that could lead to somebody else's things. */
async function questions(
  operation: Route,
): Promise<readonly { path?: Record<string, string>; query: Record<string, string> }[]> {
  if (OPERATIONS[operation].path.includes('{')) {
    const ids = others.flatMap(({ ticketId, order }) => [ticketId, order.id]);
    return ids.map((id) => ({ path: { id, houseId: id, name: id }, query: NEEDED[operation] ?? {} }));
  }
  const ticketId = others[0]?.ticketId ?? '';
  const houseId = await jobs.houseId('resident-1');
  return [
    ...[{}, { limit: '100' }, { q: '厨房' }, { q: '17900010001' }, { ticketId }, { houseId }],
    ...['mine', 'department', 'available', 'community', 'desk', 'overdue'].map((scope) => ({ scope })),
    ...[{ phone: '17900010001' }, { kind: 'complaint' }, { houseId, text: '水龙头' }],
  ].map((query) => ({ query: query as Record<string, string> }));
}

describe('DSP-6 a contractor sees only what is theirs', () => {
  it('their own order, with the telephone of whoever is to be visited', async () => {
    const order = await jobs.orderAs(CONTRACTOR, theirs.order.id);
    expect(order.matter).toMatchObject({ contactName: '何静宜', contactPhone: '17900010002' });
    const { items } = await done(app.call('listWorkOrders', { as: CONTRACTOR }));
    expect(items.map(({ id }) => id)).toEqual([theirs.order.id]);
  });

  it('reads no roster and nobody’s suggestion', async () => {
    for (const operation of ['listRoster', 'whoIsOnDuty', 'listStaff'] as const) {
      expect((await app.call(operation, { as: CONTRACTOR })).status).toBe(403);
    }
    expect((await app.call('suggestAssignee', { as: CONTRACTOR, query: { ticketId: theirs.ticketId } })).status).toBe(
      403,
    );
  });

  it.each(READING)('%s tells nothing of anybody else’s', async (operation) => {
    const hidden = await secrets();
    const found: string[] = [];
    for (const question of await questions(operation)) {
      const { status, body } = await app.call(operation, { as: CONTRACTOR, ...question });
      const text = JSON.stringify(body);
      if (question.path && ![403, 404].includes(status)) found.push(`${JSON.stringify(question)}: ${status}`);
      found.push(
        ...hidden.filter((secret) => text.includes(secret)).map((secret) => `${JSON.stringify(question)}: ${secret}`),
      );
    }
    expect(found).toEqual([]);
  });
});
