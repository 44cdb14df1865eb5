import { shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { type Rosters, rosterIn } from '../support/roster.js';

let app: TestApp;
let jobs: Jobs;
let roster: Rosters;
let engineer: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  roster = rosterIn(app);
  await roster.until(10);
  engineer = await jobs.staffId('王建军');
}, 120_000);
afterAll(() => app.close());

const today = () => shanghaiDay(app.clock.now());
const shift = (from: number, to: number, change = {}) => ({
  department: 'engineering',
  role: 'duty',
  from: roster.at(from),
  to: roster.at(to),
  ...change,
});
const set = (as: string, shifts: readonly object[], change = {}) =>
  app.call('setShifts', { as, body: { personId: engineer, day: today(), shifts, ...change } });
const listed = async (as: string, query = {}) => (await done(app.call('listRoster', { as, query }))).items;
const onDuty = async (as: string, query = {}) => (await done(app.call('whoIsOnDuty', { as, query }))).departments;
const names = (departments: Awaited<ReturnType<typeof onDuty>>) =>
  departments.flatMap(({ items }) =>
    items.filter(({ state }) => state !== 'off_duty').map(({ person }) => person.name),
  );

describe('DSP-5 the roster', () => {
  it('a day set by hand stands in place of the week, for the day only', async () => {
    const before = (await listed('engineer-1', { span: 'week' })).find(({ person }) => person.id === engineer);
    expect(before?.shifts.length).toBeGreaterThan(3);
    await done(set('engineering-supervisor', [shift(9, 12), shift(14, 18)]));
    const own = (await listed('engineer-1')).find(({ person }) => person.id === engineer);
    expect(own?.shifts).toMatchObject([
      { from: roster.at(9), to: roster.at(12), buildings: null },
      { from: roster.at(14), to: roster.at(18) },
    ]);
    await done(set('manager', []));
    expect((await listed('engineer-1')).find(({ person }) => person.id === engineer)?.shifts).toEqual([]);
  });

  it('overlapping shifts are refused, each named, and nothing changes', async () => {
    await done(set('engineering-supervisor', [shift(9, 18)]));
    const answer = await set('engineering-supervisor', [shift(8, 12), shift(11, 14), shift(15, 16)]);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'invalid_input',
        errors: [
          { field: 'shifts.0', code: 'shift_overlaps', message: '和 11:00–14:00 的班重叠' },
          { field: 'shifts.1', code: 'shift_overlaps', message: '和 08:00–12:00 的班重叠' },
        ],
      },
    });
    expect((await listed('engineer-1')).find(({ person }) => person.id === engineer)?.shifts).toHaveLength(1);
  });

  it.each([
    ['day', 'bad_time', () => set('manager', [], { day: '20261301' })],
    ['shifts.0', 'shift_ends_too_early', () => set('manager', [shift(9, 9)])],
    ['shifts.0', 'shift_too_long', () => set('manager', [shift(0, 25)])],
    ['shifts.0', 'shift_on_another_day', () => set('manager', [shift(25, 26)])],
    ['shifts.0.department', 'not_found', () => set('manager', [shift(8, 9, { department: 'cleaning' })])],
    ['shifts.0.buildingIds.0', 'not_found', () => set('manager', [shift(8, 9, { buildingIds: ['1'] })])],
    ['personId', 'not_found', () => set('manager', [], { personId: '1' })],
    ['personId', 'not_found', () => set('manager-b', [])],
  ])('a bad %s is named: %s', async (field, code, send) => {
    expect(await send()).toMatchObject({ status: 400, body: { errors: [{ field, code }] } });
  });

  it('is set by the head of the department and above, by nobody else', async () => {
    for (const as of ['engineering-supervisor', 'cs-supervisor', 'manager']) {
      expect((await set(as, [shift(9, 18)])).status).toBe(200);
    }
    for (const as of [
      'cleaning-supervisor',
      'receptionist',
      'engineer-1',
      'contractor-1',
      'head-office',
      'resident-1',
    ]) {
      expect((await set(as, [shift(9, 18)])).status).toBe(403);
    }
  });

  it('a supervisor sees every department, an implementer the own one; nobody sees another community', async () => {
    const departments = async (as: string) => new Set((await listed(as)).flatMap((row) => row.departments));
    expect(await departments('engineering-supervisor')).toContain('cleaning');
    expect(await departments('engineer-1')).toEqual(new Set(['engineering']));
    expect((await listed('receptionist')).map(({ person }) => person.name)).not.toContain('高文斌');
    expect((await listed('manager-b')).map(({ person }) => person.name)).not.toContain('王建军');
  });
});

describe('DSP-5 who is on duty', () => {
  it('follows the roster and the clock', async () => {
    await roster.onlyOnDuty('engineering', { 王建军: [8, 12], 李志强: [14, 18] });
    expect(names(await onDuty('receptionist', { department: 'engineering' }))).toEqual(['王建军']);
    const later = { department: 'engineering', at: roster.at(15) };
    expect(names(await onDuty('receptionist', later))).toEqual(['李志强']);
    const [department] = await onDuty('receptionist', { department: 'engineering' });
    expect(department).toMatchObject({ supervisor: { name: '孙伟' } });
    expect(department?.items.find(({ person }) => person.name === '李志强')).toMatchObject({
      state: 'off_duty',
      availableAt: roster.at(14),
    });
  });

  it('shows what they have in hand and what they are at', async () => {
    await roster.onlyOnDuty('engineering', { 王建军: [8, 18] });
    const { order } = await jobs.orderAt('working');
    const [department] = await onDuty('receptionist', { department: 'engineering' });
    const busy = department?.items.find(({ person }) => person.name === '王建军');
    expect(busy).toMatchObject({ state: 'busy', doing: order.task, place: order.matter.place });
    expect(busy?.inHand).toBeGreaterThan(0);
  });

  it('hides the door of somebody who asked not to be named', async () => {
    await roster.onlyOnDuty('cleaning', { 刘桂芳: [7, 17] });
    const report = { kind: 'complaint', description: '保洁态度差', anonymous: true, categoryId: undefined };
    const plan = { category: 'rubbish', department: 'cleaning', worker: 'cleaner-1', report };
    await jobs.orderAt('arrived', plan);
    const [department] = await onDuty('cleaning-supervisor', { department: 'cleaning' });
    expect(department?.items.find(({ person }) => person.name === '刘桂芳')).toMatchObject({ inHand: 1, place: null });
  });

  it('the week never runs dry, wherever the clock goes', async () => {
    const at = roster.at(400 * 24 + 10);
    expect((await onDuty('receptionist', { at })).map(({ items }) => items.length > 0)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
