import { shanghaiDay } from '@youying/shared/domain/time';
import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { Task } from '../../src/tasks/task.entity.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { papersIn, readPdf } from '../support/paper.js';
import { StillClock } from '../support/still-clock.js';

/** Monday morning. */
const MORNING = Date.parse('2026-11-23T09:00+08:00');
const HOURS = 60 * 60;
const DAY = 24 * HOURS;

let app: TestApp;
let jobs: Jobs;
let id: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(MORNING));
  jobs = jobsIn(app);
  id = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

const today = () => shanghaiDay(app.clock.now());
const record = (as: string, day = today()) => app.call('getDayRecord', { as, path: { id, day } });
const sign = async (as: string, body: object = { opinion: '今天平稳' }, day = today()) => {
  const { name: typedName } = await done(app.call('getMe', { as }));
  return app.call('signDayRecord', { as, path: { id, day }, body: { typedName, ...body } });
};
const signedDays = (as: string, month = '2026-11') =>
  app.call('listSignedDays', { as, path: { id }, query: { month } });
const owed = async (as: string) =>
  (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items.filter(
    ({ kind }) => kind === 'daily_records',
  );
const toSign = async (as: string) =>
  (await done(app.call('listTasks', { as, query: { scope: 'signature', limit: 100 } }))).items
    .filter(({ kind }) => kind === 'daily_records')
    .map(({ signatureGroup, period }) => [signatureGroup, period]);
const told = async (as: string) =>
  (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items
    .filter(({ title }) => title.includes('当日记录'))
    .map(({ type }) => type);

/** A matter that nobody has arranged, many times over, as rows alone. */
async function copyUnarranged(ticketId: string, copies: number) {
  await app.app.get(Database).transact(async (work) => {
    const everywhere = scopeOfEverything('a test copies rows');
    const ticket = await work.findOne(Ticket, everywhere, { id: Number(ticketId) });
    const task = await work.findOne(Task, everywhere, { ticketId: Number(ticketId), kind: 'dispatch', isOpen: true });
    if (!ticket || !task) throw new Error('nothing to copy');
    for (let copy = 0; copy < copies; copy += 1) {
      const id = nextId();
      work.insert(Ticket, { ...ticket, id, no: null });
      work.insert(Task, { ...task, id: nextId(), ticketId: id, subjectId: id });
    }
  });
}

describe('REP-1 the records of the day', () => {
  it('REP-1 are owed by the supervisor each day, before leaving', async () => {
    await app.advance(1);
    expect(await owed('cs-supervisor')).toMatchObject([
      {
        rule: 'REP-1',
        title: '看完当日记录并签字 11月23日',
        ownerRole: 'cs_supervisor',
        period: '2026-11-23',
        state: 'open',
        actions: [],
      },
    ]);
    expect(Date.parse((await owed('cs-supervisor'))[0]?.dueAt ?? '')).toBe(Date.parse('2026-11-23T17:30+08:00'));
    expect(await toSign('cs-supervisor')).toEqual([['day_record', '2026-11-23']]);
    expect(await owed('receptionist')).toEqual([]);
  });

  it('REP-1 say what was reported, and what has to be looked at first', async () => {
    const { id: ticketId } = await jobs.submit();
    await jobs.register(ticketId);
    await app.advance(3 * HOURS);
    const { figures, first, items, signature, actions } = await done(record('cs-supervisor'));
    expect(figures).toMatchObject({ reported: 1, registered: 1, closed: 0, open: 1, overdue: 1, satisfaction: null });
    expect(items).toMatchObject([{ ticketId, kind: 'repair', statusText: expect.any(String) }]);
    expect(first).toMatchObject([{ ticketId, why: 'late', tag: '派工', needsWay: true }]);
    expect([signature, actions]).toEqual([null, ['signDayRecord']]);
  });

  it('REP-1 FUP-2 cannot be signed while something has nothing arranged; the way goes into its history', async () => {
    const [{ ticketId } = { ticketId: '' }] = (await done(record('cs-supervisor'))).first;
    expect(await sign('cs-supervisor')).toMatchObject({
      status: 409,
      body: { code: 'ways_missing', ticketIds: [ticketId] },
    });
    expect(await toSign('cs-supervisor')).toHaveLength(1);
    const body = { opinion: '人手不够', rewards: '表扬李志强', ways: [{ ticketId, text: '明早第一个派' }] };
    const twice = { ...body, ways: [...body.ways, ...body.ways] };
    expect(await sign('cs-supervisor', twice)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'ways.1.ticketId' }] },
    });
    const both = await Promise.all(['cs-supervisor', 'manager'].map((as) => sign(as, body)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('already_signed');
    expect(await done(record('cs-supervisor'))).toMatchObject({
      signature: { opinion: '人手不够', rewards: '表扬李志强', byName: expect.any(String) },
      figures: { reported: 1 },
      actions: [],
    });
    const { items } = await done(app.call('getTimeline', { as: 'receptionist', path: { id: ticketId } }));
    expect(items.map(({ text }) => text).join()).toContain('明早第一个派');
    expect(await owed('cs-supervisor')).toEqual([]);
    expect(await toSign('cs-supervisor')).toEqual([]);
  });

  it('REP-1 stay as they were signed', async () => {
    expect(await sign('manager')).toMatchObject({ status: 409, body: { code: 'already_signed' } });
    await jobs.submit();
    const { figures, items } = await done(record('manager'));
    expect([figures.reported, items.length]).toEqual([1, 2]);
  });

  it('REP-1 each line says whom it was given to, and whether it is over', async () => {
    const { ticketId } = await jobs.orderAt('accepted');
    const line = async () => (await done(record('cs-supervisor'))).items.find((item) => item.ticketId === ticketId);
    expect(await line()).toMatchObject({
      departments: ['engineering'],
      workerNames: [expect.any(String)],
      isOpen: true,
      closedAt: null,
    });
  });

  it('REP-1 are printed with figures, lines and signature, and counted; unsigned there is room for a pen', async () => {
    const print = (as: string, day = today()) => app.call('printDayRecord', { as, path: { id, day } });
    const first = await done(print('cs-supervisor'));
    const again = await done(print('manager'));
    expect([first.number, again.number, first.fileName]).toEqual([1, 2, `当日报修投诉处理记录 ${today()}.pdf`]);
    const { text } = await readPdf(await papersIn(app).paperOf(again.url));
    for (const words of ['补打 2', '当日数字', '报修投诉处理记录', '人手不够', '表扬李志强', '客服主管']) {
      expect(text).toContain(words);
    }
    expect(text).toContain((await done(record('manager'))).items[0]?.ownerName ?? 'nobody');
    expect((await done(print('manager', '20261122'))).number).toBe(1);
    expect((await print('manager', '20991231')).status).toBe(404);
    const refused = await Promise.all(['receptionist', 'engineer-1', 'manager-b'].map((as) => print(as)));
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 404]);
  });

  it('REP-1 not signed in time: reminded, then the manager hears of it; a day before can still be signed', async () => {
    await app.advance(DAY);
    const yesterday = today();
    await app.advance(DAY);
    app.signInAnew();
    expect(await told('cs-supervisor')).toEqual(expect.arrayContaining(['task_remind', 'task_escalate']));
    expect(await told('manager')).toContain('task_escalate');
    const ways = (await done(record('cs-supervisor'))).first
      .filter(({ needsWay }) => needsWay)
      .map(({ ticketId }) => ({ ticketId, text: '已催' }));
    await done(sign('cs-supervisor', { opinion: '补签', ways }, yesterday));
    expect((await owed('cs-supervisor')).map(({ period }) => period)).toEqual(['2026-11-25']);
    expect((await done(signedDays('head-office'))).items).toMatchObject([
      { day: '20261123', late: false, byName: expect.any(String) },
      { day: yesterday, late: true },
    ]);
    expect((await done(signedDays('cs-supervisor', '2026-10'))).items).toEqual([]);
  });

  it('REP-1 what fell due when a day was over is in the record of the next', async () => {
    const { id: ticketId } = await jobs.submit();
    await app.advance(3 * HOURS);
    const listed = async (day: string) => (await done(record('cs-supervisor', day))).first.map((row) => row.ticketId);
    expect(await listed(today())).toContain(ticketId);
    expect(await listed(shanghaiDay(app.clock.now() - DAY * 1_000))).not.toContain(ticketId);
  });

  it('REP-1 CLS-2 REG-2 what was lowered and what was only explained stands there with its reason; taken back it does not', async () => {
    const lower = { priority: 'low', reason: '已擦干，无渗漏' };
    const lowered = await jobs.submit();
    await jobs.register(lowered.id);
    await done(app.call('changePriority', { as: 'receptionist', path: { id: lowered.id }, body: lower }));
    const takenBack = await jobs.submit();
    await jobs.register(takenBack.id);
    await done(app.call('changePriority', { as: 'receptionist', path: { id: takenBack.id }, body: lower }));
    await done(
      app.call('takeBack', { as: 'receptionist', path: { id: takenBack.id }, body: { act: 'changePriority' } }),
    );
    const answer = async (id: string) =>
      done(app.call('answerTicket', { as: 'receptionist', path: { id }, body: { answer: '停车费减半到月底' } }));
    const explained = await jobs.submit();
    await answer(explained.id);
    const registered = await jobs.submit();
    await answer(registered.id);
    await jobs.register(registered.id);
    const shown = (await done(record('cs-supervisor'))).first
      .filter(({ why }) => why !== 'late')
      .map(({ ticketId, why, tag, words, needsWay }) => [ticketId, why, tag, words, needsWay]);
    expect(shown).toEqual([
      [lowered.id, 'lowered', '优先级调低', expect.stringMatching(/^.+ → .+，「已擦干，无渗漏」$/), false],
      [explained.id, 'answered', '口头解释', '停车费减半到月底', false],
    ]);
    const elsewhere = await done(
      app.call('getDayRecord', { as: 'manager-b', path: { id: await communityOf(app, 'manager-b'), day: today() } }),
    );
    expect(elsewhere.first).toEqual([]);
  });

  it.each([
    ['receptionist', 403],
    ['engineer-1', 403],
    ['resident-1', 404],
    ['manager-b', 404],
  ])('ROL-1 %s neither reads nor signs them: %d', async (as, status) => {
    const answers = [await record(as), await sign(as), await signedDays(as)];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
  });

  it('ROL-1 head office reads them and signs nothing', async () => {
    expect((await record('head-office')).status).toBe(200);
    expect((await sign('head-office')).status).toBe(403);
  });

  it.each(['20991231', '20261332', 'today'])('REP-1 %s is no day that could be signed: 404', async (day) => {
    expect([(await record('manager', day)).status, (await sign('manager', undefined, day)).status]).toEqual([404, 404]);
  });

  it('REP-1 FUP-2 however many have nothing arranged, each is listed and each needs its way', async () => {
    await app.advance(DAY);
    app.signInAnew();
    const { id: ticketId } = await jobs.submit();
    await jobs.register(ticketId);
    await app.advance(3 * HOURS);
    await copyUnarranged(ticketId, 250);
    const lacking = (await done(record('manager'))).first.filter(({ needsWay }) => needsWay).map((row) => row.ticketId);
    expect(lacking.length).toBeGreaterThan(250);
    const ways = lacking.map((id) => ({ ticketId: id, text: '明早先派' }));
    expect(await sign('manager', { opinion: '太多', ways: ways.slice(0, 200) })).toMatchObject({
      status: 409,
      body: { code: 'ways_missing', ticketIds: lacking.slice(200) },
    });
    expect((await done(sign('manager', { opinion: '太多', ways }))).signature).not.toBeNull();
  });
});
