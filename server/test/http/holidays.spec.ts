import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

/** Monday; 2026 is on file, 2027 is not. */
const NOVEMBER = Date.parse('2026-11-16T09:00+08:00');
const DAYS = 24 * 60 * 60;

let app: TestApp;
let path: { readonly id: string };
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(NOVEMBER));
  path = { id: await communityOf(app, 'manager') };
}, 120_000);
afterAll(() => app.close());

const days = [
  { date: '2027-01-01', worked: false },
  { date: '2027-01-03', worked: true },
];
const enter = (as: string, body: object = { year: 2027, days }) => app.call('enterHolidays', { as, path, body });
const calendar = async (as = 'manager') => done(app.call('getWorkingCalendar', { as, path }));
const owed = async (as: string) =>
  (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items.filter(
    ({ kind }) => kind === 'next_holidays',
  );
const warned = async (as: string) =>
  (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items
    .filter(({ title }) => title.includes('录入放假安排 2027年'))
    .map(({ type }) => type);

describe('FUP-2 the holidays of next year', () => {
  it('are asked for in good time: supervisor and manager read it, once', async () => {
    await app.advance(1);
    expect(await owed('cs-supervisor')).toEqual([]);
    expect(await calendar()).toMatchObject({ holidayYears: ['2024', '2025', '2026'], missingHolidays: '2027' });
    await app.advance(8 * DAYS);
    expect(await owed('cs-supervisor')).toMatchObject([
      { title: '录入放假安排 2027年', state: 'open', actions: [], ownerRole: 'cs_supervisor' },
    ]);
    expect([await warned('cs-supervisor'), await warned('manager')]).toEqual([['task_remind'], ['task_remind']]);
    expect(await warned('receptionist')).toEqual([]);
    await app.advance(30 * DAYS);
    app.signInAnew();
    expect(await warned('manager')).toEqual(['task_escalate', 'task_remind']);
    expect(await owed('cs-supervisor')).toMatchObject([{ state: 'overdue' }]);
  });

  it.each([
    ['a year on file', { year: 2026, days: [{ date: '2026-12-31', worked: false }] }, 'year'],
    ['no holiday', { year: 2027, days: [{ date: '2027-01-03', worked: true }] }, 'days'],
    ['a day of another year', { year: 2027, days: [...days, { date: '2026-12-31', worked: false }] }, 'days'],
    ['nothing', { year: 2027, days: [] }, 'days'],
  ])('refused: %s, naming the field', async (_, body, field) => {
    expect(await enter('manager', body)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it.each(['receptionist', 'engineer-1', 'resident-1', 'head-office', 'manager-b'])(
    'ROL-1 whatever %s enters: 404',
    async (as) => {
      expect((await enter(as)).status).toBe(404);
    },
  );

  it('FUP-2 entered with its reason, they stand in the list and in the history; taken back, they are owed again', async () => {
    const reason = '国务院办公厅通知';
    const entered = await done(enter('cs-supervisor', { year: 2027, days, reason }));
    expect(entered.holidays).toMatchObject([
      { year: '2026', source: 'on_file' },
      { year: '2027', source: 'entered', days },
    ]);
    expect(entered.holidays[0]?.days).toContainEqual({ date: '2026-10-01', worked: false });
    const changes = () => done(app.call('listCalendarChanges', { as: 'manager', path }));
    const [last] = (await changes()).items;
    expect(last).toMatchObject({ byName: '周敏', reason, actions: ['undoCalendarChange'] });
    const undo = (as: string) => app.call('undoCalendarChange', { as, path: { id: last?.id ?? '' } });
    expect((await undo('manager-b')).status).toBe(404);
    expect((await undo('receptionist')).status).toBe(404);
    expect(await done(undo('manager'))).toMatchObject({ missingHolidays: '2027' });
    expect((await calendar()).holidays[1]).toEqual({ year: '2027', source: 'missing', days: [] });
    expect(await owed('cs-supervisor')).toMatchObject([{ kind: 'next_holidays' }]);
    expect((await changes()).items.map(({ reason: why, actions }) => [why, actions.length])).toEqual([
      [`撤回：${reason}`, 1],
      [reason, 0],
    ]);
    expect(await undo('manager')).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
  });

  it('entered by the supervisor, they hold, the duty is done, and a calendar that changes later keeps them', async () => {
    expect(await done(enter('cs-supervisor'))).toMatchObject({
      holidayYears: ['2024', '2025', '2026', '2027'],
      missingHolidays: null,
    });
    expect(await owed('cs-supervisor')).toEqual([]);
    const { office } = await calendar();
    const seasons = office.seasons.map((season) => ({ ...season, spans: [{ from: '09:00', to: '17:00' }] }));
    const changed = { office: { ...office, seasons }, reason: '改作息' };
    await done(app.call('changeWorkingCalendar', { as: 'manager', path, body: changed }));
    expect((await calendar()).missingHolidays).toBeNull();
    // 2026-12-31 is a Thursday; the 1st is off, Sunday the 3rd is worked.
    await app.advance((Date.parse('2027-01-01T09:00+08:00') - app.clock.now()) / 1_000);
    app.signInAnew();
    await app.advance(7 * DAYS);
    app.signInAnew();
    expect((await calendar()).holidayYears).toContain('2027');
  });
});
