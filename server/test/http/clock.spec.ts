import { AdjustableClock, CLOCK } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Wakeups } from '../../src/platform/queue/wakeups.js';
import { catchUp } from '../../src/tasks/clock/catch-up.js';
import { TaskClock } from '../../src/tasks/public/rounds.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { TEST_DAY } from '../support/test-day.js';

const MINUTES = 60;
const MINUTE_MS = MINUTES * 1_000;
const MONTH_MS = 30 * 24 * 60 * MINUTE_MS;

/** A clock that somebody may set back, as an administrator or a time server does. */
class CorrectedClock extends AdjustableClock {
  private error = 0;

  override now(): number {
    return super.now() - this.error;
  }

  override moveTo(instant: number): void {
    super.moveTo(instant + this.error);
  }

  setBack(milliseconds: number): void {
    this.error += milliseconds;
  }
}

let clock: CorrectedClock;
let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeEach(async () => {
  clock = new CorrectedClock(TEST_DAY - Date.now());
  app = await startTestApp({ ROLE: 'web' }, clock);
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterEach(() => app.close());

async function unaccepted(): Promise<{ readonly ticketId: string; readonly orderId: string }> {
  const { id: ticketId } = await jobs.submit();
  await jobs.register(ticketId);
  return { ticketId, orderId: (await jobs.dispatch(ticketId)).id };
}
const told = async (as: string) => (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items;
const typesOf = async (as: string, type: string) => (await told(as)).filter((message) => message.type === type);
const stepsOf = async (as: string, orderId: string) =>
  (await inbox.told(as, [orderId])).filter(({ type, title }) => type.startsWith('task_') && title.includes('接单'));

/** Everything that is due by now, by one clock. */
async function jump(milliseconds: number): Promise<void> {
  clock.moveTo(clock.now() + milliseconds);
  app.signInAnew();
}
const leave = (role: string, department: string) =>
  app.dataSource.query('UPDATE staff_grant SET until = ? WHERE role = ? AND department = ?', [
    clock.now() - 1,
    role,
    department,
  ]);

describe('FUP-5 a clock that jumped a month', () => {
  it('takes every step in order, and tells each person once', async () => {
    const orders = [];
    for (let count = 0; count < 7; count += 1) orders.push(await unaccepted());
    await app.advance(0);
    const before = (await told('cs-supervisor')).length;
    await jump(MONTH_MS);
    await app.advance(0);

    for (const as of ['cs-supervisor', 'engineer-1', 'engineering-supervisor', 'receptionist']) {
      const news = (await told(as)).filter(({ type }) => type.startsWith('task_'));
      expect(news.map(({ type }) => type)).toEqual(['task_digest']);
    }
    expect((await told('cs-supervisor')).length).toBe(before + 1);
    const [digest] = await typesOf('engineer-1', 'task_digest');
    expect(digest?.title).toBe('补提醒：7 条');

    for (const { ticketId } of orders) {
      const { items } = await done(app.call('getTimeline', { as: 'manager', path: { id: ticketId } }));
      const accept = items.filter(({ type, text }) => type.startsWith('task_') && text?.includes('接单'));
      expect(accept.map(({ type }) => type)).toEqual(['task_press', 'task_escalate', 'task_escalate']);
      // Across its duties, too: as they fell due, not duty by duty.
      const order = ['接单', '接单', '接单', '第一次跟进', '第一次跟进', '下班前跟进', '下班前跟进'];
      const steps = items.filter(({ type }) => type.startsWith('task_')).map(({ text }) => text ?? '');
      expect(steps.map((text) => order.find((about) => text.includes(about)))).toEqual(order);
    }
    await app.advance(5 * MINUTES);
    expect(await typesOf('engineer-1', 'task_digest')).toHaveLength(1);
  });

  it('tells of a few one by one', async () => {
    const { orderId } = await unaccepted();
    await jump(2 * 60 * MINUTE_MS);
    await app.advance(0);
    expect((await stepsOf('engineer-1', orderId)).map(({ type }) => type)).toEqual(['task_press']);
    expect(await typesOf('engineer-1', 'task_digest')).toEqual([]);
  });

  it('two clocks at once take each step once and tell of one digest', async () => {
    for (let count = 0; count < 7; count += 1) await unaccepted();
    await jump(MONTH_MS);
    const parts = [app.app.get(Database), app.app.get(Wakeups), app.app.get(CLOCK)] as const;
    const clocks = [1, 2].map(() => new TaskClock(...parts));
    for (;;) {
      const did = await Promise.all(clocks.map((one) => one.runRound()));
      if (!did.includes(true)) break;
    }
    expect(await typesOf('engineer-1', 'task_digest')).toHaveLength(1);
    const [row] = await app.dataSource.query("SELECT COUNT(*) AS n FROM timeline_entry WHERE type = 'task_press'");
    expect(Number(row.n)).toBe(7);
  });
});

describe('FUP-5 more than one go', () => {
  it('what is caught up with a moment later is part of the same silence: one digest, until it is read', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 14; count += 1) ids.push((await unaccepted()).orderId);
    await jump(MONTH_MS);
    const rows: { id: number | string; community_id: number | string }[] = await app.dataSource.query(
      "SELECT id, community_id FROM task WHERE kind = 'accept' AND is_open = 1 ORDER BY id",
    );
    const tasks = rows.map(({ id }) => Number(id));
    const communityId = Number(rows[0]?.community_id);
    const go = (some: readonly number[]) => app.app.get(Database).transact((work) => catchUp(work, communityId, some));
    expect(await go(tasks.slice(0, 7))).toBe(true);
    expect(await go(tasks.slice(7))).toBe(true);
    expect(await go(tasks)).toBe(false);
    expect(tasks).toHaveLength(ids.length);
    expect(await typesOf('engineer-1', 'task_digest')).toHaveLength(1);
    expect((await told('engineer-1')).filter(({ type }) => type === 'task_press')).toEqual([]);
  });
});

describe('DSP-3 a clock set back ten minutes', () => {
  it('takes nothing twice, and nothing before its time', async () => {
    const { orderId } = await unaccepted();
    await app.advance(30 * MINUTES);
    clock.setBack(10 * MINUTE_MS);
    const later = await unaccepted();
    await app.advance(14 * MINUTES);
    expect((await stepsOf('engineer-1', orderId)).map(({ type }) => type)).toEqual(['task_press']);
    expect(await stepsOf('engineering-supervisor', orderId)).toEqual([]);
    await app.advance(MINUTES);
    expect((await stepsOf('engineering-supervisor', orderId)).map(({ type }) => type)).toEqual(['task_escalate']);
    expect(await stepsOf('engineer-1', later.orderId)).toEqual([]);
    await app.advance(15 * MINUTES);
    expect((await stepsOf('engineer-1', later.orderId)).map(({ type }) => type)).toEqual(['task_press']);
    expect((await stepsOf('engineer-1', orderId)).map(({ type }) => type)).toEqual(['task_press']);
  });
});

describe('ROL-3 somebody who is not there', () => {
  it('DSP-3 a department without a supervisor: the supervisor of customer service is told, and why', async () => {
    await leave('department_supervisor', 'engineering');
    const { orderId } = await unaccepted();
    await app.advance(35 * MINUTES);
    const [escalation, ...more] = await stepsOf('cs-supervisor', orderId);
    expect(more).toEqual([]);
    expect(escalation?.text).toContain('部门主管现在没有人，转给您');
  });

  it('WRK-11 WRK-3 ROL-3 nothing waits for a head that a department has not: who is told in their place acts, and only then', async () => {
    const asked = await jobs.orderAt('arrived');
    await done(jobs.act('requestFeeReview', 'engineer-1', asked.order.id, { text: '标准里没有' }));
    const refused = await jobs.orderAt('quoted', { resident: 'resident-2', worker: 'engineer-2' });
    const no = { quoteId: refused.order.quote?.id, reason: '太贵' };
    await done(jobs.act('refuseQuote', 'resident-2', refused.order.id, no));
    await done(jobs.act('returnWorkOrder', 'engineer-2', refused.order.id, { reason: '业户没同意' }));
    const signed = await jobs.orderAt('signed');
    const acts = (as: string) => [
      jobs.act('answerFeeReview', as, asked.order.id, { feasible: true }),
      jobs.act('confirmWorkOrder', as, refused.order.id, {}),
      jobs.act('confirmWorkOrder', as, signed.order.id, {}),
    ];
    const statuses = async (as: string) => (await Promise.all(acts(as))).map(({ status }) => status);
    const waiting = async (as: string) => {
      const each = await Promise.all(
        [asked, refused, signed].map(({ ticketId }) => inbox.tasks(as, ticketId, 'signature')),
      );
      return each.flat().map(({ kind }) => kind);
    };
    expect(await statuses('cs-supervisor')).toEqual([403, 403, 403]);
    expect(await waiting('cs-supervisor')).toEqual([]);

    await leave('department_supervisor', 'engineering');
    await jump(MINUTE_MS);
    for (const as of ['receptionist', 'manager', 'cleaning-supervisor', 'engineering-supervisor']) {
      for (const status of await statuses(as)) expect([403, 404]).toContain(status);
    }
    expect(await waiting('cs-supervisor')).toEqual(['fee_review', 'countersign', 'confirm']);
    expect((await jobs.orderAs('cs-supervisor', signed.order.id)).actions).toContain('confirmWorkOrder');
    expect(await statuses('cs-supervisor')).toEqual([200, 200, 200]);
    expect(await waiting('cs-supervisor')).toEqual([]);
    expect((await jobs.ticketAs('cs-supervisor', signed.ticketId)).status).toBe('handled');
  });

  it('WRK-11 ROL-3 where customer service has no head either, the manager acts', async () => {
    const { order } = await jobs.orderAt('signed');
    await leave('department_supervisor', 'engineering');
    await leave('cs_supervisor', 'customer_service');
    await jump(MINUTE_MS);
    expect((await jobs.act('confirmWorkOrder', 'manager', order.id, {})).body.status).toBe('confirmed');
  });

  it('FUP-1 a supervisor of customer service who left: the manager is told, and why', async () => {
    await leave('cs_supervisor', 'customer_service');
    const { id } = await jobs.submit();
    await jobs.register(id);
    await app.advance(155 * MINUTES);
    const told = (await inbox.told('manager', [id])).filter(({ title }) => title.includes('第一次跟进'));
    expect(told.map(({ type }) => type)).toEqual(['task_escalate']);
    expect(told[0]?.text).toContain('客服主管现在没有人，转给您');
  });
});

it('CLS-1 a matter goes its way to the end when its category is taken away meanwhile', async () => {
  const { ticketId, order } = await jobs.orderAt('signed');
  const { categoryId } = await jobs.ticketAs('receptionist', ticketId);
  await app.dataSource.query('DELETE FROM category WHERE id = ?', [categoryId]);
  await app.advance(60);
  await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
  const closed = await done(jobs.actOnTicket('closeTicket', 'receptionist', ticketId, { outcome: '已修好' }));
  expect(closed).toMatchObject({ status: 'closed', categoryName: null });
  await app.advance(8 * 24 * 60 * MINUTES);
  expect((await inbox.tasks('receptionist', ticketId, 'overdue')).map(({ kind }) => kind)).toContain('callback');
});
