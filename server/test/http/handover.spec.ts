import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let lead: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  lead = (await done(app.call('getMe', { as: 'cs-supervisor' }))).id ?? '';
}, 120_000);
afterAll(() => app.close());

const give = (change = {}, as = 'receptionist') =>
  app.call('giveHandover', { as, body: { takerId: lead, notes: '3 号楼电梯下午还会来人', ...change } });
const take = (as: string, id: string) => app.call('takeHandover', { as, path: { id }, body: { remark: '已看' } });
const owed = async (as: string) =>
  (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items.filter(
    ({ kind }) => kind === 'sign_handover',
  );

describe('HOT-1 from shift to shift', () => {
  it('open matters, emergencies and unread messages as of that moment; signed by the giver, then by the taker', async () => {
    const ticket = await jobs.submit({ report: { description: '交班前报的：厨房漏水。还在滴' } });
    await done(
      app.call('relayMessage', {
        as: 'receptionist',
        body: { toPersonId: lead, fromName: '江女士', text: '想问装修押金' },
      }),
    );
    const draft = await done(app.call('draftHandover', { as: 'receptionist' }));
    expect(draft.content.matters.map(({ ticketId }) => ticketId)).toContain(ticket.id);
    expect(draft.content.messages).toMatchObject([{ from: '江女士', text: '想问装修押金' }]);
    const given = await done(give());
    expect(given).toMatchObject({ takenAt: null, notes: '3 号楼电梯下午还会来人', actions: [] });
    expect(await owed('cs-supervisor')).toHaveLength(1);
    // What changes afterwards does not change what was handed over.
    await done(app.call('cancelTicket', { as: 'resident-1', path: { id: ticket.id }, body: { reason: '不漏了' } }));
    for (const as of ['receptionist', 'manager', 'engineer-1', 'manager-b', 'resident-1']) {
      expect((await take(as, given.id)).status).toBe(404);
    }
    const taken = await done(take('cs-supervisor', given.id));
    expect(taken.takenAt).not.toBeNull();
    expect(taken.content.matters.map(({ ticketId }) => ticketId)).toContain(ticket.id);
    expect(await owed('cs-supervisor')).toHaveLength(0);
    expect((await take('cs-supervisor', given.id)).body.code).toBe('invalid_transition');
  });

  it('is kept and found by name, words and day; nobody else finds it', async () => {
    const found = async (query: Record<string, string>) =>
      (await done(app.call('listHandovers', { as: 'receptionist', query: { ...query } }))).items.length;
    expect(await found({ q: '电梯' })).toBe(1);
    expect(await found({ q: '没有这句' })).toBe(0);
    expect(await found({ day: '20200101' })).toBe(0);
    expect((await done(app.call('listHandovers', { as: 'receptionist-b' }))).items).toEqual([]);
    for (const as of ['engineer-1', 'cashier', 'head-office', 'resident-1']) {
      expect((await app.call('listHandovers', { as })).status).toBe(403);
      expect((await app.call('draftHandover', { as })).status).toBe(403);
    }
  });

  it('unsigned it presses the taker, then the supervisor too', async () => {
    await done(give({ takerId: lead }));
    await app.advance(30 * 60 + 1);
    expect((await inbox.of('cs-supervisor'))[0]?.title).toBe('督办：交接班签字：林晓雯 → 周敏');
    await app.advance(30 * 60);
    expect((await inbox.of('cs-supervisor'))[0]?.title).toContain('上报：交接班签字');
  });

  it.each([
    ['oneself', async () => (await done(app.call('getMe', { as: 'receptionist' }))).id],
    ['somebody who is not at the desk', () => jobs.staffId('王建军')],
    ['nobody', async () => '1'],
  ])('is not given to %s', async (_, taker) => {
    expect(await give({ takerId: await taker() })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'takerId' }] },
    });
  });
});

describe('HOT-3 the morning brief', () => {
  it('yesterday’s topics, praise and problems and what is overdue, each with the list it counts', async () => {
    const day = new Date(app.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
    const first = await jobs.submit({ report: { description: '阳台地漏返水' } });
    await jobs.submit({ report: { description: '卫生间地漏返水' } });
    await app.advance(24 * 3_600);
    app.signInAnew();
    const brief = await done(app.call('getMorningBrief', { as: 'receptionist' }));
    expect(brief.day).toBe(day);
    for (const { count, items } of brief.figures) expect(items).toHaveLength(Math.min(count, 200));
    const of = (part: string) => brief.figures.filter((figure) => figure.part === part);
    expect(of('topics').flatMap(({ items }) => items.map(({ ticketId }) => ticketId))).toContain(first.id);
    expect(of('overdue').length).toBeGreaterThan(0);
    expect(of('praise').map(({ name }) => name)).toEqual(['表扬', '态度很满意']);
    expect(of('problems').map(({ name }) => name)).toEqual(['投诉', '评价不满意']);
    expect((await app.call('getMorningBrief', { as: 'engineer-1' })).status).toBe(403);
    expect((await app.call('getMorningBrief', { as: 'manager', query: { day: '20269999' } })).status).toBe(400);
  });
});
