import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

const MINUTES = 60;
const HOURS = 60 * MINUTES;
const DAYS = 24 * HOURS;
const MS = 1_000;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock());
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const later = async (seconds: number) => {
  await app.advance(seconds);
  app.signInAnew();
};
const dueIn = (dueAt: string | null | undefined) => (Date.parse(dueAt ?? '') - app.clock.now()) / MS;
const stepsOf = async (as: string, id: string, words: string) =>
  (await inbox.told(as, [id])).filter(({ type, title }) => type.startsWith('task_') && title.includes(words));

describe('WRK-12 work that waits for parts', () => {
  it('WRK-12 the time to finish stands still: nobody is pressed for it, and as much is left afterwards', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    expect(dueIn((await inbox.task('engineer-1', ticketId, 'finish'))?.dueAt)).toBe(8 * HOURS);
    await later(3 * HOURS);
    const until = new Date(app.clock.now() + 2 * DAYS * MS).toISOString();
    await done(jobs.act('pauseWorkOrder', 'engineer-1', order.id, { reason: '等阀芯', until }));
    expect(await inbox.task('engineer-1', ticketId, 'finish')).toBeUndefined();
    expect(dueIn((await inbox.task('engineer-1', ticketId, 'resume'))?.dueAt)).toBe(2 * DAYS);
    await later(2 * DAYS);
    expect(await stepsOf('engineer-1', order.id, '完工')).toEqual([]);
    expect((await inbox.tasks('engineer-1', ticketId, 'overdue')).map(({ kind }) => kind)).not.toContain('finish');

    await done(jobs.act('resumeWorkOrder', 'engineer-1', order.id));
    expect(dueIn((await inbox.task('engineer-1', ticketId, 'finish'))?.dueAt)).toBe(5 * HOURS);
    await later(5 * HOURS - 6 * MINUTES);
    expect(await stepsOf('engineer-1', order.id, '完工')).toEqual([]);
    await later(6 * MINUTES);
    expect((await stepsOf('engineer-1', order.id, '完工')).map(({ type }) => type)).toEqual([
      'task_remind',
      'task_press',
    ]);
  });

  it('FEE-2 nor does waiting for the answer to another price cost time', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    await later(HOURS);
    const quoted = await done(
      jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines: await jobs.lines('engineer-1', 3) }),
    );
    expect(await inbox.task('engineer-1', ticketId, 'finish')).toBeUndefined();
    await later(4 * HOURS);
    await done(jobs.act('consentQuote', 'resident-1', order.id, { quoteId: quoted.quote?.id }));
    expect(dueIn((await inbox.task('engineer-1', ticketId, 'finish'))?.dueAt)).toBe(7 * HOURS);
  });

  it('WRK-12 what is finished while it stands still leaves nothing behind', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    await done(jobs.act('pauseWorkOrder', 'engineer-1', order.id, { reason: '等阀芯' }));
    const answer = await jobs.actOnTicket('suspendTicket', 'cs-supervisor', ticketId, { reason: '厂家停产' });
    expect(answer.status).toBe(200);
    const [row] = await app.dataSource.query(
      "SELECT COUNT(*) AS n FROM task WHERE ticket_id = ? AND subject_type = 'work_order' AND is_open = 1",
      [ticketId],
    );
    expect(Number(row.n)).toBe(0);
  });
});

describe('CLO-5 what is put off', () => {
  const putOff = async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    await later(HOURS);
    await done(jobs.actOnTicket('suspendTicket', 'cs-supervisor', id, { reason: '等厂家' }));
    return id;
  };

  it('CLO-5 FUP-1 the two hours rest while it is put off, and the hour that was left is owed when it goes on', async () => {
    const id = await putOff();
    expect(await inbox.task('receptionist', id, 'first_follow_up')).toBeUndefined();
    await later(10 * DAYS);
    expect(await stepsOf('receptionist', id, '第一次跟进')).toEqual([]);
    await done(jobs.actOnTicket('resumeTicket', 'cs-supervisor', id, { reason: '到货了' }));
    expect(dueIn((await inbox.task('receptionist', id, 'first_follow_up'))?.dueAt)).toBe(HOURS);
    // FUP-1: nothing that is said moves it.
    await done(jobs.actOnTicket('addNote', 'resident-1', id, { text: '什么时候来' }));
    await later(HOURS);
    expect((await stepsOf('receptionist', id, '第一次跟进')).map(({ type }) => type)).toEqual(['task_remind']);
  });

  it('CLO-5 FUP-2 the second follow-up is owed by the end of the day on which it goes on', async () => {
    const id = await putOff();
    await later(3 * DAYS);
    await done(jobs.actOnTicket('resumeTicket', 'cs-supervisor', id, { reason: '到货了' }));
    const { dueAt } = (await inbox.task('receptionist', id, 'second_follow_up')) ?? {};
    expect(dueIn(dueAt)).toBeGreaterThan(0);
    expect(dueIn(dueAt)).toBeLessThanOrEqual(DAYS);
  });

  it('CLO-5 closed without going on, it leaves no duty that rests', async () => {
    const id = await putOff();
    await done(
      jobs.actOnTicket('closeTicket', 'manager', id, { outcome: '厂家停产，业户知道了', result: 'not_possible' }),
    );
    const [row] = await app.dataSource.query(
      'SELECT COUNT(*) AS n FROM task WHERE ticket_id = ? AND paused_at IS NOT NULL AND is_open = 1',
      [id],
    );
    expect(Number(row.n)).toBe(0);
  });

  it('CLO-5 whoever takes it over has what rests as well', async () => {
    const id = await putOff();
    await done(jobs.actOnTicket('claimTicket', 'cs-supervisor', id, {}));
    await done(jobs.actOnTicket('resumeTicket', 'cs-supervisor', id, { reason: '到货了' }));
    expect(await inbox.task('cs-supervisor', id, 'first_follow_up')).toBeDefined();
    expect(await inbox.task('receptionist', id, 'first_follow_up')).toBeUndefined();
  });

  it('CMP-2 CLO-5 a complaint that goes on is not late from its first minute', async () => {
    const { id } = await jobs.submit({ report: { kind: 'complaint', description: '楼道没人扫' } });
    await jobs.register(id, { category: 'rubbish' });
    await later(20 * HOURS);
    await done(jobs.actOnTicket('suspendTicket', 'cs-supervisor', id, { reason: '业户出差，约好下月再谈' }));
    await later(30 * DAYS);
    await done(jobs.actOnTicket('resumeTicket', 'cs-supervisor', id, { reason: '业户回来了' }));
    expect(dueIn((await inbox.task('receptionist', id, 'answer_complaint'))?.dueAt)).toBe(4 * HOURS);
  });
});
