import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Job, type Jobs, jobsIn } from '../support/job.js';
import { countsIn } from '../support/rows.js';

const ABSENT = '4503599627370496';
const B = { resident: 'resident-b', desk: 'receptionist-b', worker: 'engineer-b' };

let app: TestApp;
let jobs: Jobs;
let inA: Job;
let inB: Job;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  inA = await jobs.orderAt('quoted');
  inB = await jobs.orderAt('quoted', B);
}, 120_000);
afterAll(() => app.close());

const report = async (body: object, as = 'resident-1') =>
  app.call('submitTicket', { as, body: { kind: 'repair', description: '漏水', ...body } });
const problem = (body: object) => {
  const { requestId: _, ...rest } = body as { requestId?: string };
  return rest;
};

describe('D3: an id of somebody else in a body is as good as one that does not exist', () => {
  const cases: readonly [
    string,
    string,
    () => Promise<string>,
    (id: string) => Promise<{ status: number; body: object }>,
  ][] = [
    ['a neighbour’s house', 'houseId', () => jobs.houseId('resident-2'), (houseId) => report({ houseId })],
    ['a house of the other community', 'houseId', () => jobs.houseId('resident-b'), (houseId) => report({ houseId })],
    [
      'a house of the other community, for the desk',
      'houseId',
      () => jobs.houseId('resident-b'),
      (houseId) => report({ houseId }, 'receptionist'),
    ],
    [
      'the other community itself',
      'communityId',
      async () => (await jobs.ticketAs('resident-b', inB.ticketId)).community.id,
      (communityId) => report({ place: '大堂', communityId }),
    ],
    [
      'a category of the other community',
      'categoryId',
      () => jobs.categoryId('resident-b', 'tap'),
      (categoryId) => report({ place: '大堂', categoryId }),
    ],
    [
      'a ticket of the other community to link to',
      'linkedTicketId',
      async () => inB.ticketId,
      (linkedTicketId) => report({ place: '大堂', linkedTicketId }),
    ],
    [
      'a neighbour’s ticket to link to',
      'linkedTicketId',
      async () => (await jobs.submit({ resident: 'resident-2' })).id,
      (linkedTicketId) => report({ place: '大堂', linkedTicketId }),
    ],
    [
      'a neighbour’s photo',
      'mediaIds.0',
      () => upload(app, 'resident-2', 'ticket_photo'),
      (id) => report({ place: '大堂', mediaIds: [id] }),
    ],
    [
      'an engineer of the other community',
      'assigneeId',
      async () => (await jobs.orderAs('engineer-b', inB.order.id)).assignee?.id ?? '',
      async (assigneeId) =>
        jobs.act('dispatchWorkOrder', 'receptionist', (await jobs.ticketAs('receptionist', inA.ticketId)).id, {
          department: 'engineering',
          task: '上门',
          assigneeId,
        }),
    ],
    [
      'an engineer of the other community to hand over to',
      'assigneeId',
      async () => (await jobs.orderAs('engineer-b', inB.order.id)).assignee?.id ?? '',
      (assigneeId) => jobs.act('transferWorkOrder', 'engineer-1', inA.order.id, { assigneeId, reason: '交接' }),
    ],
    [
      'a category of the other community to register under',
      'categoryId',
      () => jobs.categoryId('resident-b', 'tap'),
      (categoryId) =>
        jobs.actOnTicket('registerTicket', 'receptionist', inA.ticketId, { categoryId, priority: 'normal' }),
    ],
  ];

  it.each(cases)('%s', async (_, field, theirs, send) => {
    const id = await theirs();
    const before = await countsIn(app);
    const [answer, absent] = [await send(id), await send(ABSENT)];
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ field, code: 'not_found' }] },
    });
    expect(problem(answer.body)).toEqual(problem(absent.body));
    expect(await countsIn(app)).toEqual(before);
  });

  it('a quotation of another order is neither agreed to nor refused', async () => {
    const before = await countsIn(app);
    const quoteId = inB.order.quote?.id;
    for (const [operation, body] of [
      ['consentQuote', { quoteId }],
      ['refuseQuote', { quoteId, reason: '太贵' }],
    ] as const) {
      expect(await jobs.act(operation, 'resident-1', inA.order.id, body)).toMatchObject({
        status: 409,
        body: { code: 'quote_superseded' },
      });
    }
    expect(await countsIn(app)).toEqual(before);
  });
});

describe('D3: lists and hints', () => {
  const found = async (as: string, query: Record<string, string>) =>
    (await done(app.call('listTickets', { as, query }))).items.map(({ id }) => id);

  it('a house of somebody else narrows the list to nothing', async () => {
    expect(await found('resident-1', { houseId: await jobs.houseId('resident-2') })).toEqual([]);
    expect(await found('receptionist', { houseId: await jobs.houseId('resident-b') })).toEqual([]);
  });

  it.each(['scope', 'q'])('no %s leads out of the community', async (name) => {
    for (const value of name === 'q' ? ['漏', '厨房', '17900010003'] : ['mine', 'desk', 'department', 'community']) {
      expect(await found('receptionist', { [name]: value })).not.toContain(inB.ticketId);
      expect(await found('resident-2', { [name]: value })).not.toContain(inA.ticketId);
    }
  });

  it('F2: a number or name that is not shown is not found by searching for it either', async () => {
    const complaint = await done(
      report({ kind: 'complaint', place: '三号楼', description: '保洁态度差', anonymous: true }),
    );
    await jobs.register(complaint.id, { category: 'rubbish' });
    await jobs.dispatch(complaint.id, { department: 'cleaning' });
    for (const q of ['江小川', '17900010001', '10001']) {
      expect(await found('cleaning-supervisor', { q })).not.toContain(complaint.id);
      expect(await found('head-office', { q })).not.toContain(complaint.id);
      expect(await found('receptionist', { q })).not.toContain(complaint.id);
    }
    expect(await found('receptionist', { q: '保洁态度差' })).toContain(complaint.id);
    const pool = await jobs.orderAt('dispatched');
    expect(await found('engineer-2', { q: '17900010001' })).not.toContain(pool.ticketId);
    expect(await found('engineer-2', { q: '厨房' })).toContain(pool.ticketId);
  });

  it('hints tell of a neighbour’s report without leading to it', async () => {
    const categoryId = await jobs.categoryId('resident-1', 'tap');
    const hints = async (as: string, houseId: string) =>
      (await done(app.call('intakeHints', { as, query: { houseId, categoryId } }))).similar;
    const house = await jobs.houseId('resident-1');
    expect((await hints('resident-1', house)).map(({ id }) => id)).toContain(inA.ticketId);
    expect((await hints('receptionist', house)).map(({ id }) => id)).toContain(inA.ticketId);
    const forOthers = [...(await hints('resident-2', house)), ...(await hints('contractor-1', house))];
    expect(forOthers.map(({ id }) => id)).not.toContain(inA.ticketId);
    expect(JSON.stringify(forOthers)).not.toMatch(/厨房|1202/);
    expect(await hints('resident-b', house)).toEqual([]);
  });

  it('colleagues are listed as far as the table reaches', async () => {
    const staff = async (as: string) => (await done(app.call('listStaff', { as }))).items;
    expect(new Set((await staff('engineer-1')).map(({ department }) => department))).toEqual(new Set(['engineering']));
    expect((await staff('receptionist')).map(({ name }) => name)).not.toContain('高文斌');
    expect((await staff('receptionist')).map(({ department }) => department)).toContain('cleaning');
  });
});
