import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { type Rosters, rosterIn } from '../support/roster.js';

let app: TestApp;
let jobs: Jobs;
let roster: Rosters;
let inbox: Inbox;
let wang: string;
let li: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  roster = rosterIn(app);
  inbox = inboxIn(app);
  await roster.until(10);
  wang = await jobs.staffId('王建军');
  li = await jobs.staffId('李志强');
}, 120_000);
afterAll(() => app.close());

const dayAt = (ahead: number) => shanghaiDay(app.clock.now() + ahead * DAY);
const hours = async (person: string, ahead: number) =>
  (await done(app.call('listRoster', { as: 'manager', query: { day: dayAt(ahead) } }))).items
    .find((row) => row.person.id === person)
    ?.shifts.map(({ from }) => (Date.parse(from) - Date.parse(roster.at(ahead * 24))) / 3_600_000);
const duties = async (as: string, kind: string) =>
  (await done(app.call('listTasks', { as, query: { scope: 'mine' } }))).items.filter((task) => task.kind === kind);

describe('DSP-5 two colleagues swap', () => {
  const ask = (ahead: number, change = {}) =>
    app.call('askShiftSwap', {
      as: 'engineer-1',
      body: { day: dayAt(ahead), withPersonId: li, theirDay: dayAt(ahead + 1), reason: '孩子家长会', ...change },
    });

  async function twoDays(ahead: number) {
    await roster.set(wang, 'engineering', [[8, 16]], ahead);
    await roster.set(wang, 'engineering', [], ahead + 1);
    await roster.set(li, 'engineering', [], ahead);
    await roster.set(li, 'engineering', [[9, 17]], ahead + 1);
  }

  it('both agree, the lead approves, and only then the roster changes, at once', async () => {
    await twoDays(3);
    const { id } = await done(ask(3));
    expect(await duties('engineer-2', 'answer_swap')).toHaveLength(1);
    expect(await hours(wang, 3)).toEqual([8]);
    expect(
      await done(app.call('answerShiftSwap', { as: 'engineer-2', path: { id }, body: { agree: true } })),
    ).toMatchObject({ state: 'agreed' });
    expect(await duties('engineer-2', 'answer_swap')).toHaveLength(0);
    expect((await duties('engineering-supervisor', 'decide_swap'))[0]?.title).toContain('批换班');
    expect(await hours(wang, 3)).toEqual([8]);
    const decide = (as: string) =>
      app.call('decideShiftSwap', { as, path: { id }, body: { approve: true, note: '可以' } });
    for (const as of [
      'engineer-1',
      'engineer-2',
      'receptionist',
      'cleaning-supervisor',
      'cs-supervisor',
      'manager-b',
    ]) {
      expect((await decide(as)).status).toBe(404);
    }
    expect(await done(decide('engineering-supervisor'))).toMatchObject({ state: 'approved' });
    expect([await hours(wang, 3), await hours(wang, 4), await hours(li, 3), await hours(li, 4)]).toEqual([
      [],
      [9],
      [8],
      [],
    ]);
    expect(await duties('engineering-supervisor', 'decide_swap')).toHaveLength(0);
    expect((await decide('engineering-supervisor')).body.code).toBe('invalid_transition');
  });

  it('is refused where shifts would overlap, where there is none, and with people of elsewhere', async () => {
    await twoDays(6);
    await roster.set(li, 'engineering', [[12, 20]], 6);
    expect((await ask(6)).body.code).toBe('swap_overlaps');
    await roster.set(wang, 'engineering', [], 6);
    expect(await ask(6)).toMatchObject({ status: 400, body: { errors: [{ field: 'day', code: 'no_shift' }] } });
    const cleaner = (await roster.people('cleaning'))[0]?.id;
    expect((await ask(6, { withPersonId: cleaner })).body.errors[0]?.field).toBe('withPersonId');
    expect((await ask(6, { day: dayAt(-2) })).body.errors[0]?.code).toBe('day_is_over');
  });

  it('ends when the colleague does not want, or whoever asked withdraws; others do not find it', async () => {
    await twoDays(9);
    const first = await done(ask(9));
    const path = { id: first.id };
    const answer = (as: string, agree: boolean) => app.call('answerShiftSwap', { as, path, body: { agree } });
    for (const as of ['engineer-1', 'cleaner-1']) expect((await answer(as, true)).status).toBe(404);
    expect(await done(answer('engineer-2', false))).toMatchObject({ state: 'declined' });
    const second = await done(ask(9));
    expect(await done(app.call('withdrawShiftSwap', { as: 'engineer-1', path: { id: second.id } }))).toMatchObject({
      state: 'withdrawn',
    });
    expect(await duties('engineer-2', 'answer_swap')).toHaveLength(0);
  });
});

describe('HOT-8 leave', () => {
  const request = (from: number, to: number, change = {}, as = 'engineer-1') =>
    app.call('requestLeave', {
      as,
      body: { from: dayAt(from), to: dayAt(to), reason: '回老家', handoverToId: li, ...change },
    });
  const decide = (as: string, id: string, body: object) => app.call('decideLeave', { as, path: { id }, body });

  it('up to three days goes to the lead, more to the head of the department', async () => {
    const short = await done(request(40, 42));
    expect(short).toMatchObject({ decidesRole: 'department_supervisor', days: 3, handoverTo: { name: '李志强' } });
    expect(await duties('engineering-supervisor', 'decide_leave')).toHaveLength(1);
    const long = await done(request(45, 48));
    expect(long).toMatchObject({ decidesRole: 'manager', days: 4 });
    expect((await decide('engineering-supervisor', long.id, { grant: true })).status).toBe(404);
    expect(await done(decide('manager', long.id, { grant: false, note: '年底人手不够' }))).toMatchObject({
      state: 'refused',
    });
    await done(app.call('withdrawLeave', { as: 'engineer-1', path: { id: short.id } }));
    expect(await duties('engineering-supervisor', 'decide_leave')).toHaveLength(0);
  });

  it('a gap on duty shows before it is granted, and granting changes the roster', async () => {
    for (const { id } of await roster.people('engineering')) await roster.set(id, 'engineering', [], 50);
    await roster.set(wang, 'engineering', [[8, 18]], 50);
    await roster.set(li, 'engineering', [[12, 18]], 50);
    const night = await done(request(50, 50));
    expect(night.gaps).toEqual([
      { department: 'engineering', from: roster.at(50 * 24 + 8), to: roster.at(50 * 24 + 12) },
    ]);
    const refused = await decide('engineering-supervisor', night.id, { grant: true });
    expect(refused).toMatchObject({ status: 409, body: { code: 'leave_leaves_gap', gaps: [{}] } });
    expect(await hours(wang, 50)).toEqual([8]);
    await done(decide('engineering-supervisor', night.id, { grant: true, gapAccepted: true }));
    expect(await hours(wang, 50)).toEqual([]);
    expect((await inbox.of('engineer-1')).some(({ text }) => text.includes('请假已批'))).toBe(true);
    expect((await inbox.of('engineer-2')).some(({ text }) => text.includes('工作交给您'))).toBe(true);
  });

  it('nobody decides their own, and nobody else’s who is not theirs', async () => {
    const own = await done(request(60, 61, { handoverToId: await jobs.staffId('王建军') }, 'engineering-supervisor'));
    expect(own.decidesRole).toBe('manager');
    expect((await decide('engineering-supervisor', own.id, { grant: true })).status).toBe(404);
    const theirs = await done(request(62, 62));
    for (const as of ['engineer-1', 'cleaning-supervisor', 'cs-supervisor', 'manager-b', 'head-office', 'resident-1']) {
      expect((await decide(as, theirs.id, { grant: true })).status).toBe(404);
    }
    for (const as of ['contractor-1', 'head-office', 'resident-1']) {
      expect((await request(63, 63, {}, as)).status).toBe(403);
    }
  });

  it.each([
    ['to', 'ends_before_it_begins', () => request(71, 70)],
    ['to', 'leave_too_long', () => request(70, 170)],
    ['from', 'day_is_over', () => request(-1, 1)],
    ['from', 'leave_overlaps', () => request(50, 52)],
    ['handoverToId', 'not_found', () => request(72, 72, { handoverToId: wang })],
  ])('a bad %s is named: %s', async (field, code, send) => {
    expect(await send()).toMatchObject({ status: 400, body: { errors: [{ field, code }] } });
  });

  it('undecided it presses the lead, and then the manager', async () => {
    await done(request(80, 80));
    await app.advance(24 * 3_600 + 1);
    app.signInAnew();
    expect((await inbox.of('engineering-supervisor')).some(({ title }) => title.includes('督办：批请假'))).toBe(true);
    await app.advance(1_801);
    app.signInAnew();
    expect((await inbox.of('manager')).some(({ title }) => title.includes('上报：批请假'))).toBe(true);
  });
});
