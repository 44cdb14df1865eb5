import { createHash } from 'node:crypto';
import type { OperationId } from '@youying/shared/api/operations.gen';
import { shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { complaintsIn } from '../support/complaints.js';
import { done } from '../support/job.js';
import { papersIn } from '../support/paper.js';

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
let papers: ReturnType<typeof papersIn>;
beforeAll(async () => {
  app = await startTestApp();
  complaints = complaintsIn(app);
  papers = papersIn(app);
}, 120_000);
afterAll(() => app.close());

/** How many come back on each page of one, to the end of the list. */
async function pagesOfOne(operation: OperationId, as: string, query: Readonly<Record<string, string>>) {
  const sizes: number[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: unknown[]; nextCursor: string | null } = await done(
      app.call(operation, { as, query: { ...query, limit: 1, ...(cursor === null ? {} : { cursor }) } }) as never,
    );
    sizes.push(page.items.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return sizes;
}

/** A complaint with an order and a callback to come, about this person, by whoever is above them. */
async function complainOf(account: string, by: string, step: 'verified' | 'closed' = 'verified'): Promise<string> {
  const id = await complaints.at(step);
  await complaints.jobs.dispatch(id, { department: 'security', desk: by }).catch(() => undefined);
  await done(complaints.act('nameConcerned', by, id, { personIds: [await complaints.personId(account)] }));
  await app.advance(1);
  return id;
}

describe('CMP-4 no page of a list gets shorter by a complaint about whoever reads it', () => {
  beforeAll(async () => {
    await complaints.jobs.submit();
    await complaints.jobs.orderAt('accepted');
    for (const account of ['receptionist', 'guard-1']) {
      await complainOf(account, 'cs-supervisor');
      await complainOf(account, 'cs-supervisor', 'closed');
    }
    await complaints.jobs.submit();
  }, 60_000);

  it.each<[OperationId, string, Readonly<Record<string, string>>]>([
    ['listTickets', 'receptionist', {}],
    ['listTickets', 'receptionist', { scope: 'mine' }],
    ['listTasks', 'receptionist', {}],
    ['listTasks', 'receptionist', { scope: 'department' }],
    ['listTasks', 'receptionist', { scope: 'overdue' }],
    ['listQueue', 'receptionist', { queue: 'all' }],
    ['listCallbacks', 'receptionist', { status: 'open' }],
    ['listWorkOrders', 'guard-1', { scope: 'department' }],
    ['listWorkOrders', 'guard-1', { scope: 'available' }],
    ['listMyMessages', 'guard-1', {}],
  ])('%s of %s %j', async (operation, as, query) => {
    const sizes = await pagesOfOne(operation, as, query);
    expect(sizes.slice(0, -1).filter((size) => size !== 1)).toEqual([]);
    expect(sizes.length === 1 || sizes.at(-1) === 1).toBe(true);
  });
});

describe('CMP-4 no figure counts it for whom it is about', () => {
  it('REP-1 the records of the day: the manager reads one more, the supervisor it is about does not', async () => {
    const path = { id: await communityOf(app, 'manager'), day: shanghaiDay(app.clock.now()) };
    const read = async (as: string) => {
      const { figures, first, items } = await done(app.call('getDayRecord', { as, path }));
      return { figures, first, items };
    };
    const before = { supervisor: await read('cs-supervisor'), manager: await read('manager') };
    const id = await complaints.make();
    const personIds = [await complaints.personId('cs-supervisor')];
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds }));
    expect(await read('cs-supervisor')).toEqual(before.supervisor);
    const after = await read('manager');
    expect(after.figures.reported).toBe(before.manager.figures.reported + 1);
    expect(after.items.map(({ ticketId }) => ticketId)).toContain(id);
  });

  it('CMP-7 the rates: head office and manager read one more effective complaint, the supervisor it is about does not', async () => {
    const read = async (as: string) => {
      const communityId = await communityOf(app, 'manager');
      const { year, months } = await done(app.call('getComplaintRates', { as, query: { communityId } }));
      return { year, month: months.at(-1) };
    };
    const before = { supervisor: await read('cs-supervisor'), manager: await read('manager') };
    const id = await complaints.make();
    const personIds = [await complaints.personId('cs-supervisor')];
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds }));
    await done(complaints.act('acknowledgeComplaint', 'manager', id, { words: '抱歉' }));
    await done(complaints.act('verifyComplaint', 'manager', id, { genuine: true, wanted: '道歉' }));
    await done(complaints.act('classifyComplaint', 'manager', id, complaints.EFFECTIVE));
    expect(await read('cs-supervisor')).toEqual(before.supervisor);
    for (const as of ['manager', 'head-office']) {
      const { year, month } = await read(as);
      expect(year.effective).toBe(before.manager.year.effective + 1);
      expect(month?.effective).toBe((before.manager.month?.effective ?? 0) + 1);
    }
  });

  it('HOT-3 the morning brief: likewise', async () => {
    const day = shanghaiDay(app.clock.now());
    const read = async (as: string) => (await done(app.call('getMorningBrief', { as, query: { day } }))).figures;
    const before = await read('receptionist');
    const id = await complainOf('receptionist', 'cs-supervisor');
    expect(await read('receptionist')).toEqual(before);
    expect(JSON.stringify(await read('manager'))).toContain(id);
  });
});

it('HOT-2 what waits at the desk: once it is said whom a complaint is about, nobody counts it', async () => {
  const waiting = async () => (await done(app.call('getPeak', { as: 'receptionist' }))).waiting;
  const before = await waiting();
  const report = { kind: 'complaint', description: '接电话不耐烦', categoryId: undefined };
  const { id } = await complaints.jobs.submit({ report });
  expect(await waiting()).toBe(before + 1);
  const personIds = [await complaints.personId('receptionist')];
  await done(complaints.act('nameConcerned', 'cs-supervisor', id, { personIds }));
  expect(await waiting()).toBe(before);
});

it('FUP-6 a visit rated badly: whoever looks into it learns who came, and not for which complaint about them', async () => {
  const { ticketId } = await complaints.jobs.orderAt('signed', {
    category: 'rubbish',
    ...{ department: 'cleaning', worker: 'cleaner-1' },
    report: { kind: 'complaint', description: '楼道三天没人扫', categoryId: undefined },
  });
  await app.advance(0);
  const { items } = await done(app.call('listServiceRatings', { as: 'resident-1' }));
  const asked = items.find((one) => one.ticketId === ticketId);
  await done(app.call('rateService', { as: 'resident-1', path: { id: asked?.id ?? '' }, body: { mark: 1 } }));
  const personIds = [await complaints.personId('cs-supervisor')];
  await done(complaints.act('nameConcerned', 'manager', ticketId, { personIds }));
  const seen = async (as: string) =>
    (await done(app.call('listRatingReviews', { as }))).items.find((one) => one.id === asked?.id);
  expect(await seen('manager')).toMatchObject({ ticketId });
  expect(await seen('cs-supervisor')).toMatchObject({ ticketId: null, no: null, mark: 1 });
});

it('CMP-4 nor does a hole in the numbers of the day: complaints leave some out, whoever they are about', async () => {
  const numbers: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const { no } = await done(app.call('getTicket', { as: 'manager', path: { id: await complaints.make() } }));
    numbers.push(Number(no?.split('-')[1]));
  }
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeGreaterThan(1);
});

describe('CMP-4 nothing is sent to whom it is about', () => {
  it('an order of it to their department reaches its head and not them: no message, and nothing to WeChat', async () => {
    const id = await complainOf('guard-1', 'cs-supervisor');
    const since = app.clock.now();
    await app.advance(1);
    await complaints.jobs.dispatch(id, { department: 'security', desk: 'cs-supervisor' });
    await app.advance(45 * 60);
    const written = async (as: string): Promise<number> => {
      const [row] = await app.dataSource.query(
        'SELECT COUNT(*) AS n FROM message WHERE person_id = ? AND ticket_id = ? AND created_at > ?',
        [await complaints.personId(as), id, since],
      );
      return Number(row.n);
    };
    expect(await written('security-supervisor')).toBeGreaterThan(0);
    expect(await written('guard-1')).toBe(0);
  });
});

describe('CMP-4 CLO-7 the month bound', () => {
  it('counts, numbers and lists a complaint for everybody but whom it is about; whoever checks the sum finds nothing missing', async () => {
    const id = await complainOf('receptionist', 'cs-supervisor', 'closed');
    // What is closed behind it would be numbered around the gap.
    const { ticketId: behind } = await complaints.jobs.closed();
    const { closedAt, community } = await done(app.call('getTicket', { as: 'manager', path: { id } }));
    const month = new Date(Date.parse(closedAt ?? '') + 8 * 3_600_000).toISOString().slice(0, 7);
    await app.advance(31 * 86_400);
    app.signInAnew();
    const path = { id: community.id };
    await done(app.call('archiveMonth', { as: 'manager', path, body: { month } }));
    const read = async (as: string) => {
      const { items: months } = await done(app.call('listArchives', { as, path }));
      const [archive] = months.filter((one) => one.month === month);
      const bound = await done(app.call('getArchive', { as, path: { id: archive?.id ?? '' }, query: { limit: 100 } }));
      expect(bound.archive.count).toBe(archive?.count);
      expect(bound.found).toBe(archive?.count);
      expect(bound.items.map(({ position }) => position)).toEqual(bound.items.map((_, index) => index + 1));
      const list = bound.items.map(({ no, closedAt: at }) => `${no}|${at}`).join('\n');
      const sum = createHash('sha256').update(list).digest('hex');
      expect([archive?.digest, bound.archive.digest]).toEqual([sum, sum]);
      // On paper as on the screen.
      const { text } = await papers.read('printCloseOut', as, behind);
      const place = bound.items.findIndex(({ ticketId }) => ticketId === behind) + 1;
      expect(place).toBeGreaterThan(0);
      expect(text).toContain(`第 ${place} 号`);
      return { count: archive?.count ?? 0, ids: bound.items.map(({ ticketId }) => ticketId) };
    };
    const [manager, receptionist] = [await read('manager'), await read('receptionist')];
    expect(manager.ids).toContain(id);
    expect(receptionist.ids).not.toContain(id);
    expect(receptionist.ids).toHaveLength(receptionist.count);
    expect(receptionist.count).toBeLessThan(manager.count);
  });
});
