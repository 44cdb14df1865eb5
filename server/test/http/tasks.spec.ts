import { CLOCK } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Wakeups } from '../../src/platform/queue/wakeups.js';
import { TaskClock } from '../../src/tasks/public/rounds.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const steps = async (as: string, subjectId: string, about: string) =>
  (await inbox.told(as, [subjectId]))
    .filter(({ type, title }) => type.startsWith('task_') && title.includes(about))
    .map(({ type }) => type);

async function registered(): Promise<string> {
  const { id } = await jobs.submit();
  await jobs.register(id);
  return id;
}

describe('DSP-3: an order that nobody accepts', () => {
  it('is pressed after 30 minutes, then goes to the supervisor, then to customer service', async () => {
    const ticketId = await registered();
    const order = await jobs.dispatch(ticketId);
    await app.advance(29 * MINUTES);
    expect(await steps('engineer-1', order.id, '接单')).toEqual([]);
    await app.advance(MINUTES);
    expect(await steps('engineer-1', order.id, '接单')).toEqual(['task_press']);
    expect(await steps('engineer-2', order.id, '接单')).toEqual(['task_press']);
    expect(await steps('engineering-supervisor', order.id, '接单')).toEqual([]);
    await app.advance(5 * MINUTES);
    expect(await steps('engineering-supervisor', order.id, '接单')).toEqual(['task_escalate']);
    await app.advance(25 * MINUTES);
    expect(await steps('cs-supervisor', order.id, '接单')).toEqual(['task_escalate']);
    expect(await steps('engineer-1', order.id, '接单')).toEqual(['task_press']);

    const staff = await app.call('getTimeline', { as: 'receptionist', path: { id: ticketId } });
    expect(staff.body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'task_press', actor: null })]),
    );
    const resident = await app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } });
    expect(resident.body.items.filter(({ type }: { type: string }) => type.startsWith('task_'))).toEqual([]);
  });

  it('is left alone once it is accepted', async () => {
    const { order } = await jobs.orderAt('accepted');
    await app.advance(120 * MINUTES);
    expect(await steps('engineer-1', order.id, '接单')).toEqual([]);
    expect(await steps('cs-supervisor', order.id, '接单')).toEqual([]);
  });

  it('is pressed once by three clocks at once', async () => {
    const order = await jobs.dispatch(await registered());
    const clock = app.clock as { now(): number; moveTo(instant: number): void };
    clock.moveTo(clock.now() + 31 * MINUTES * 1000);
    const parts = [app.app.get(Database), app.app.get(Wakeups), app.app.get(CLOCK)] as const;
    const clocks = [1, 2, 3].map(() => new TaskClock(...parts));
    for (;;) {
      const did = await Promise.all(clocks.map((one) => one.runRound()));
      if (!did.includes(true)) break;
    }
    expect(await steps('engineer-1', order.id, '接单')).toEqual(['task_press']);
  });
});

describe('FUP-1: the first follow-up', () => {
  it('is due two hours after registration, and no comment of others moves or settles it', async () => {
    const id = await registered();
    const before = await inbox.task('receptionist', id, 'first_follow_up');
    await app.advance(60 * MINUTES);
    await done(jobs.actOnTicket('addNote', 'resident-1', id, { text: '请快一点' }));
    const order = await jobs.dispatch(id);
    await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
    await done(jobs.actOnTicket('addNote', 'engineer-1', id, { text: '在路上' }));
    const after = await inbox.task('receptionist', id, 'first_follow_up');
    expect(after).toMatchObject({ rule: 'FUP-1', dueAt: before?.dueAt, state: 'open' });
    await app.advance(59 * MINUTES);
    expect(await steps('receptionist', id, '第一次跟进')).toEqual([]);
    await app.advance(2 * MINUTES);
    expect(await steps('receptionist', id, '第一次跟进')).toEqual(['task_remind']);
    expect(await inbox.task('receptionist', id, 'first_follow_up')).toMatchObject({ state: 'overdue' });
    expect((await inbox.tasks('cs-supervisor', id, 'overdue')).map(({ kind }) => kind)).toContain('first_follow_up');
    await app.advance(30 * MINUTES);
    expect(await steps('cs-supervisor', id, '第一次跟进')).toEqual(['task_escalate']);
  });

  it('is settled by a note of the desk', async () => {
    const id = await registered();
    await done(jobs.actOnTicket('addNote', 'receptionist', id, { text: '已催工程部', visibility: 'internal' }));
    expect(await inbox.task('receptionist', id, 'first_follow_up')).toBeUndefined();
  });
});

describe('REG-6: a matter that nobody at the desk has taken', () => {
  it('reminds everybody at the desk, then its supervisor, then the manager', async () => {
    const { id } = await jobs.submit();
    await app.advance(3 * MINUTES);
    expect(await steps('receptionist', id, '登记立项')).toEqual(['task_remind']);
    expect(await steps('receptionist-b', id, '登记立项')).toEqual([]);
    await app.advance(30 * MINUTES);
    expect(await steps('cs-supervisor', id, '登记立项')).toEqual(['task_escalate']);
    await app.advance(90 * MINUTES);
    expect(await steps('manager', id, '登记立项')).toEqual(['task_escalate']);
  });
});

describe('completing a task by hand', () => {
  it('a follow-up ends with its note in the timeline; a second time it is done already', async () => {
    const id = await registered();
    const task = await inbox.task('receptionist', id, 'first_follow_up');
    const complete = () =>
      app.call('completeTask', { as: 'receptionist', path: { id: task?.id ?? '' }, body: { note: '已电话跟进' } });
    expect(await complete()).toMatchObject({ status: 200, body: { id: task?.id, state: 'done' } });
    expect(await complete()).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
    const { body } = await app.call('getTimeline', { as: 'receptionist', path: { id } });
    expect(body.items.at(-1)).toMatchObject({ type: 'follow_up_recorded' });
  });

  it('what an action settles is 409, another community’s is 404', async () => {
    const { id } = await jobs.submit();
    const task = await inbox.task('receptionist', id, 'register');
    const path = { id: task?.id ?? '' };
    expect(await app.call('completeTask', { as: 'receptionist', path, body: {} })).toMatchObject({
      status: 409,
      body: { code: 'settled_by_action' },
    });
    const strangers = ['receptionist-b', 'resident-1', 'engineer-1'];
    for (const as of strangers) {
      expect((await app.call('completeTask', { as, path, body: {} })).status).toBe(404);
    }
  });
});

test('待办 come by due time, page by page, each once', async () => {
  await registered();
  await registered();
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 3, scope: 'department', ...(cursor ? { cursor } : {}) };
    const { body } = await app.call('listTasks', { as: 'manager', query });
    seen.push(...body.items.map(({ dueAt, id }) => `${dueAt} ${id}`));
    cursor = body.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.length).toBeGreaterThan(6);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.map((row) => row.slice(0, 24))).toEqual(seen.map((row) => row.slice(0, 24)).toSorted());
});
