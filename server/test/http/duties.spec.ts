import { monthOf } from '@youying/shared/domain/month';
import { nextEnd } from '@youying/shared/domain/procedures/periods';
import { CLOCK } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Wakeups } from '../../src/platform/queue/wakeups.js';
import { TaskClock } from '../../src/tasks/public/rounds.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done } from '../support/job.js';

const SECOND_MS = 1_000;
const HOURS = 60 * 60;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
}, 120_000);
afterAll(() => app.close());

/** To the moment at which this week or month is over. */
async function endOf(period: 'week' | 'month'): Promise<void> {
  const ahead = nextEnd(period, app.clock.now()) - app.clock.now();
  await app.advance(Math.ceil(ahead / SECOND_MS) + 1);
  app.signInAnew();
}
/** From all pages: in these months nobody signs the records of the day. */
async function owed(as: string, kind: string, scope = 'mine') {
  const page = (more: object) => done(app.call('listTasks', { as, query: { scope, limit: 100, ...more } }));
  let { items, nextCursor } = await page({});
  while (nextCursor !== null) {
    const next = await page({ cursor: nextCursor });
    items = [...items, ...next.items];
    nextCursor = next.nextCursor;
  }
  return items.filter((task) => task.kind === kind);
}
const messages = async (as: string) =>
  (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items.filter(
    ({ subject }) => subject.type === 'community',
  );
const complete = (as: string, id: string) =>
  app.call('completeTask', { as, path: { id }, body: { note: '已汇总，两件列出另办' } });

it('a community that has just begun owes nothing for what was before', async () => {
  await app.advance(0);
  expect(await owed('cs-supervisor', 'weekly_complaints', 'department')).toEqual([]);
});

it('FUP-3 on Monday last week’s complaints are to be rolled up, once, by the supervisor of each community', async () => {
  await endOf('week');
  const [duty, ...more] = await owed('cs-supervisor', 'weekly_complaints');
  expect(more).toEqual([]);
  expect(duty).toMatchObject({
    rule: 'FUP-3',
    ticketId: null,
    subject: { type: 'community' },
    place: '翠湖花园',
    ownerRole: 'cs_supervisor',
    state: 'open',
    actions: ['completeTask'],
  });
  const { rollUp } = await done(app.call('getWeeklyComplaints', { as: 'cs-supervisor', query: {} }));
  expect(rollUp).toMatchObject({ dutyId: duty?.id, words: null, at: null, dueAt: duty?.dueAt });
  expect(duty?.period).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(duty?.title).toMatch(/^汇总上周投诉 \d+月\d+日–\d+月\d+日$/);
  expect(await owed('receptionist', 'weekly_complaints')).toEqual([]);
  expect(await owed('manager-b', 'weekly_complaints', 'department')).toMatchObject([{ place: '锦绣花园' }]);
});

it('FUP-3 several clocks at once write it down once', async () => {
  const clock = app.clock as { now(): number; moveTo(instant: number): void };
  clock.moveTo(nextEnd('week', clock.now()) + SECOND_MS);
  const parts = [app.app.get(Database), app.app.get(Wakeups), app.app.get(CLOCK)] as const;
  await Promise.all([1, 2, 3].map(() => new TaskClock(...parts).runRound()));
  const rows = await app.dataSource.query(
    "SELECT community_id, period_key, COUNT(*) AS n FROM task WHERE kind = 'weekly_complaints' GROUP BY community_id, period_key",
  );
  expect(rows.length).toBe(4);
  expect(rows.every(({ n }: { n: unknown }) => Number(n) === 1)).toBe(true);
});

it('FUP-3 whoever owes it is reminded, then their manager hears of it', async () => {
  await app.advance(8 * 24 * HOURS);
  app.signInAnew();
  expect((await messages('cs-supervisor')).map(({ type }) => type)).toContain('task_remind');
  const [escalation] = (await messages('manager')).filter(({ type }) => type === 'task_escalate');
  expect(escalation).toMatchObject({ title: expect.stringContaining('汇总上周投诉') });
  expect(await messages('receptionist')).toEqual([]);
});

it('FUP-3 is done by whoever owes it or their manager, with what came of it, once', async () => {
  const [first, second] = await owed('cs-supervisor', 'weekly_complaints');
  for (const as of ['receptionist', 'engineer-1', 'manager-b', 'resident-1']) {
    expect((await complete(as, first?.id ?? '')).status).toBe(404);
  }
  expect(await complete('cs-supervisor', first?.id ?? '')).toMatchObject({ status: 200, body: { state: 'done' } });
  expect(await complete('cs-supervisor', first?.id ?? '')).toMatchObject({
    status: 409,
    body: { code: 'invalid_transition' },
  });
  expect((await complete('manager', second?.id ?? '')).status).toBe(200);
  const week = `${first?.period}T12:00:00+08:00`;
  const rolledUp = async (as: string) =>
    (await done(app.call('getWeeklyComplaints', { as, query: { week: new Date(week).toISOString() } }))).rollUp;
  expect(await rolledUp('manager')).toMatchObject({ dutyId: null, words: '已汇总，两件列出另办', byName: '周敏' });
});

it('CBK-12 writing the month’s summary settles it and makes its comments the manager’s; CLO-7 so does the archive', async () => {
  await endOf('month');
  const path = { id: await communityOf(app, 'manager') };
  const last = async (as: string, kind: string) => (await owed(as, kind)).at(-1);
  const duties = await owed('cs-supervisor', 'monthly_callbacks');
  const duty = duties.at(-1);
  const month = monthOf(Date.parse(duty?.openedAt ?? '') - 24 * HOURS * SECOND_MS);
  expect(duty?.actions).toEqual([]);
  expect(await complete('cs-supervisor', duty?.id ?? '')).toMatchObject({
    status: 409,
    body: { code: 'settled_by_action' },
  });
  expect(await last('manager', 'comment_callbacks')).toBeUndefined();
  const write = (text: string) =>
    app.call('writeCallbackSummary', { as: 'cs-supervisor', path: { ...path, month }, body: { text } });
  await done(write('初稿'));
  await done(write('两件未通'));
  expect((await owed('cs-supervisor', 'monthly_callbacks')).map(({ id }) => id)).toEqual(
    duties.slice(0, -1).map(({ id }) => id),
  );
  const comments = await owed('manager', 'comment_callbacks');
  expect(comments.map(({ rule }) => rule)).toEqual(['CBK-12']);
  const comment = { as: 'manager', path: { ...path, month }, body: { comment: '再打' } } as const;
  await done(app.call('commentCallbackSummary', comment));
  expect(await owed('manager', 'comment_callbacks')).toEqual([]);

  const archives = await owed('cs-supervisor', 'monthly_archive');
  await done(app.call('archiveMonth', { as: 'cs-supervisor', path, body: { month } }));
  expect(await owed('cs-supervisor', 'monthly_archive')).toHaveLength(archives.length - 1);
});

it('CBK-12 what is summed up while the month still runs does not count for it', async () => {
  await app.advance(24 * HOURS);
  const path = { id: await communityOf(app, 'manager'), month: monthOf(app.clock.now()) };
  await done(app.call('writeCallbackSummary', { as: 'cs-supervisor', path, body: { text: '先写一半' } }));
  expect(await owed('manager', 'comment_callbacks')).toEqual([]);
  const before = (await owed('cs-supervisor', 'monthly_callbacks')).length;
  await endOf('month');
  expect(await owed('cs-supervisor', 'monthly_callbacks')).toHaveLength(before + 1);
});

it('CBK-12 CLO-7 after a month its callbacks are summed up and its records archived by the 5th', async () => {
  await endOf('month');
  for (const [kind, rule] of [
    ['monthly_callbacks', 'CBK-12'],
    ['monthly_archive', 'CLO-7'],
  ] as const) {
    const duties = await owed('cs-supervisor', kind);
    expect([...new Set(duties.map((duty) => duty.rule))]).toEqual([rule]);
    const dueInShanghai = new Date(Date.parse(duties[0]?.dueAt ?? '') + 8 * HOURS * SECOND_MS);
    expect(dueInShanghai.getUTCDate()).toBeGreaterThanOrEqual(5);
  }
});

it('CBK-12 the duty of a month is done by writing its summary, and only that month’s', async () => {
  const month = async () => (await owed('cs-supervisor', 'monthly_callbacks')).map(({ period }) => period);
  const before = await month();
  const last = before.at(-1) ?? '';
  const path = { id: (await community()) ?? '', month: last.slice(0, 7) };
  await done(app.call('writeCallbackSummary', { as: 'cs-supervisor', path, body: { text: '上月回访都打了' } }));
  expect(await month()).toEqual(before.filter((period) => period !== last));
});

const community = async () =>
  (await done(app.call('getMe', { as: 'cs-supervisor' }))).roles.find(({ community: one }) => one !== null)?.community
    ?.id;
