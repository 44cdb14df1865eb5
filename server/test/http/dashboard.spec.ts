import { FIGURES, type Figure } from '@youying/shared/domain/dashboard/figures';
import { PERIOD_KINDS } from '@youying/shared/domain/dashboard/periods';
import ExcelJS from 'exceljs';
import { type Success, startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { complaintsIn } from '../support/complaints.js';
import { done } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

type Dashboard = Success<'getDashboard'>;
type Asked = Readonly<Record<string, string>>;

/** A Wednesday in the middle of a month. */
const MORNING = Date.parse('2026-11-18T09:00+08:00');
const HOURS = 3_600;

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
let id: string;
const read = (query: Asked = {}, as = 'manager') => app.call('getDashboard', { as, path: { id }, query });
const board = (query: Asked = {}, as = 'manager') => done(read(query, as));
const list = (query: Asked, as = 'manager') => app.call('listFigureTickets', { as, path: { id }, query });

/** The whole list, two rows at a time. */
async function rowsOf(query: Asked, as = 'manager') {
  const rows: Success<'listFigureTickets'>['items'][number][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Success<'listFigureTickets'> = await done(
      list({ ...query, limit: '2', ...(cursor === '' ? {} : { cursor }) }, as),
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(MORNING));
  complaints = complaintsIn(app);
  id = await communityOf(app, 'manager');
  const { jobs } = complaints;
  const closed = [await jobs.closed(), await jobs.closed(), await jobs.closed()];
  const rate = (ticketId = '', marks: object) => done(jobs.actOnTicket('rateTicket', 'resident-1', ticketId, marks));
  await rate(closed[0]?.ticketId, { speed: 5, quality: 5, attitude: 5, solved: true });
  await rate(closed[1]?.ticketId, { speed: 4, quality: 4, attitude: 3, solved: true });
  const classify = async (nature: object) =>
    done(complaints.act('classifyComplaint', 'cs-supervisor', await complaints.at('verified'), nature));
  await classify(complaints.EFFECTIVE);
  await classify(complaints.EFFECTIVE);
  await classify(complaints.COMMUNICATIVE);
  await complaints.at('verified');
  // One that nobody accepts, and one whose worker does not come; the third job's callback falls due as well.
  await jobs.orderAt('accepted');
  const { id: lying } = await jobs.submit();
  await jobs.register(lying);
  await jobs.dispatch(lying);
  await app.advance(8 * 24 * HOURS);
  app.signInAnew();
}, 240_000);
afterAll(() => app.close());

/** What the dashboard says of each figure, as it would be pressed there. */
const NUMBERS: Readonly<Record<Figure, (told: Dashboard, query: Asked) => number>> = {
  complaints: ({ month }) => month.effective + month.communicative + month.undecided,
  effectiveComplaints: ({ month, year }, { period }) => (period === 'year' ? year : month).effective,
  communicativeComplaints: ({ month }) => month.communicative,
  undecidedComplaints: ({ month }) => month.undecided,
  callbacksDue: ({ callbacks }) => callbacks.of,
  callbacksDone: ({ callbacks }) => callbacks.count,
  callbacksMissing: ({ callbacks }) => callbacks.of - callbacks.count,
  dutiesDue: ({ attainment }) => attainment.of,
  dutiesKept: ({ attainment }) => attainment.count,
  dutiesMissed: ({ attainment }) => attainment.of - attainment.count,
  ratings: ({ satisfaction }) => satisfaction.ratings,
  registered: ({ weeks }) => weeks.at(-1)?.registered ?? 0,
  closed: ({ weeks }) => weeks.at(-1)?.closed ?? 0,
  repairs: ({ categories }) => categories.reduce((sum, { count }) => sum + count, 0),
  overdueNow: ({ overdue }) => overdue.now,
  overdue: ({ overdue }) => overdue.count,
  overdueBefore: ({ overdue }) => overdue.before,
};

describe('REP-6 the manager’s dashboard', () => {
  it('REP-6 CMP-7 CBK-8 tells the five figures with fraction and target', async () => {
    const told = await board();
    expect(told.period).toMatchObject({ kind: 'month', running: true });
    expect(told.month).toMatchObject({ kind: 'month', effective: 2, communicative: 1, undecided: 1, target: 0.05 });
    expect(told.year).toMatchObject({ kind: 'year', effective: 2, target: 0.0005 });
    expect(told.households).toBe(told.month.households);
    expect(told.callbacks).toMatchObject({ count: 2, of: 3, share: 0.6667, target: 1, met: false });
    expect(told.satisfaction).toEqual({ mean: 4.33, ratings: 2, target: 4.5, met: false });
    const { count, of, share, target, met, before } = told.attainment;
    expect([target, met, before]).toEqual([0.95, false, { count: 0, of: 0, share: null }]);
    expect(share).toBeCloseTo(count / of, 3);
    expect(of - count).toBeGreaterThan(1);
  });

  it('REP-6 each number of the month, by department, by category, by week and by month', async () => {
    const told = await board();
    expect(told.departments.map(({ department }) => department)).toEqual([
      'engineering',
      'cleaning',
      'security',
      'customer_service',
    ]);
    const sums = told.departments.reduce((sum, { total }) => sum + total.of, 0);
    expect(sums).toBe(told.attainment.of);
    const [engineering] = told.departments;
    expect(engineering?.accept).toMatchObject({ count: 4, of: 5, share: 0.8 });
    expect(engineering?.arrive).toMatchObject({ count: 3, of: 4 });
    expect(told.categories[0]).toMatchObject({ count: 5, before: 0 });
    expect(told.weeks).toHaveLength(12);
    expect(told.weeks.at(-2)).toMatchObject({ from: '2026-11-16', closed: 3 });
    expect(told.months.map(({ from }) => from.slice(0, 7)).at(-1)).toBe('2026-11');
    expect(told.months.at(-1)).toMatchObject({ effective: 2, communicative: 1, undecided: 1 });
    expect(told.steps.map(({ rate }) => rate)).toEqual(
      [1, 2].map((count) => Math.round((count / told.year.households) * 1_000_000) / 1_000_000),
    );
  });

  it('REP-6 what is late now, the oldest first, whose it is and for how long', async () => {
    const { overdue } = await board();
    expect(overdue.first).toHaveLength(Math.min(5, overdue.now));
    expect(overdue.first.map(({ dueAt }) => dueAt)).toEqual(overdue.first.map(({ dueAt }) => dueAt).toSorted());
    const all = await rowsOf({ figure: 'overdueNow' });
    expect(all.map(({ duty }) => duty)).toEqual(expect.arrayContaining(['接单', '到场']));
    expect(overdue.first.filter(({ duty, holder }) => duty === '接单' && holder === null)).toHaveLength(1);
  });

  it('REP-6 a period that is over is told as it was, and compared with the one before it', async () => {
    const before = await board({ at: '2026-10-15' });
    expect(before.period).toMatchObject({ kind: 'month', running: false });
    expect(before.attainment).toMatchObject({ of: 0, share: null, met: null });
    expect([before.callbacks.met, before.satisfaction.mean, before.satisfaction.met]).toEqual([null, null, null]);
    expect(before.weeks.at(-1)).toMatchObject({ from: '2026-10-26', registered: 0 });
    const [here, there] = [await board({ period: 'week', at: '2026-11-18' }), await board({ period: 'week' })];
    expect(there.attainment.before).toEqual({
      count: here.attainment.count,
      of: here.attainment.of,
      share: here.attainment.share,
    });
  });

  it('REP-6 what was late in a week stands beside the next one', async () => {
    const week = (await board({ period: 'week', at: '2026-11-18' })).overdue;
    expect(week.count).toBeGreaterThan(0);
    await app.advance(4 * 24 * HOURS);
    app.signInAnew();
    expect((await board({ period: 'week', at: '2026-11-25' })).overdue.before).toBe(week.count);
  });

  it('CMP-7 a month that ended over its target owes a report, to whoever writes it and nobody else', async () => {
    const changes = [{ key: 'monthlyComplaintTargetPerTenThousand', value: 1 }];
    await done(app.call('changePolicies', { as: 'manager', path: { id }, body: { changes, reason: '公司要求' } }));
    expect((await board()).reports).toEqual([]);
    await app.advance(4 * 24 * HOURS);
    app.signInAnew();
    expect((await board()).reports).toMatchObject([
      { kind: 'month', period: '202611', reportDue: true, actions: ['writeRectificationReport'] },
    ]);
    expect((await board({}, 'cs-supervisor')).reports).toMatchObject([{ period: '202611', actions: [] }]);
    const report = { kind: 'month', period: '202611', analysis: '两件都是放行', measures: '再培训' };
    await done(app.call('writeRectificationReport', { as: 'manager', path: { id }, body: report }));
    expect((await board()).reports).toEqual([]);
  });
});

describe('REP-7 every figure opens the matters behind it', () => {
  it.each(FIGURES)('REP-7 %s: the number is the length of its list', async (figure) => {
    const week = figure === 'registered' || figure === 'closed';
    const asked: Asked[] = [{ at: '2026-11-18' }, { period: 'week', at: '2026-11-18' }, { at: '2026-10-18' }, {}];
    asked.push({ period: 'week', at: '2026-11-25' });
    const byYear: Asked[] = figure === 'effectiveComplaints' ? [{ period: 'year' }] : [];
    const complaint = figure.endsWith('omplaints');
    let most = 0;
    for (const query of [...asked, ...byYear]) {
      // A week's complaints are told by the month that holds it.
      if (complaint && query.period === 'week') continue;
      if (week && query.period !== 'week') continue;
      const told = await board(query);
      const rows = await rowsOf({ ...query, figure });
      expect([query, rows.length]).toEqual([query, NUMBERS[figure](told, query)]);
      expect(new Set(rows.map(({ id: row }) => row)).size).toBe(rows.length);
      expect(rows.map(({ at }) => at)).toEqual(
        rows
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      );
      most = Math.max(most, rows.length);
    }
    expect(most).toBeGreaterThan(0);
  });

  it('REP-7 a department’s duties and a category’s repairs are narrowed as they are counted', async () => {
    const at = '2026-11-18';
    const told = await board({ at });
    for (const { department, total, accept } of told.departments) {
      expect(await rowsOf({ at, figure: 'dutiesDue', department })).toHaveLength(total.of);
      expect(await rowsOf({ at, figure: 'dutiesKept', department })).toHaveLength(total.count);
      expect(await rowsOf({ at, figure: 'dutiesMissed', department, duty: 'accept' })).toHaveLength(
        accept.of - accept.count,
      );
    }
    for (const { categoryId, count } of told.categories) {
      expect(await rowsOf({ at, figure: 'repairs', categoryId })).toHaveLength(count);
    }
    expect(await rowsOf({ at, figure: 'repairs', categoryId: id })).toEqual([]);
  });
});

describe('REP-7 the workbook', () => {
  it('REP-7 holds the same figures and tables as the screen, says whose they are, and no words of residents', async () => {
    const told = await board({ at: '2026-11-18' });
    const { rawPayload, statusCode } = await app.app.inject({
      method: 'POST',
      url: `/api/v1/communities/${id}/dashboard/export`,
      headers: { authorization: `Bearer ${await app.tokenOf('manager')}` },
      payload: { period: 'month', at: '2026-11-18' },
    });
    expect(statusCode).toBe(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(rawPayload).buffer as never);
    const rows = (sheet: number) => {
      const found: unknown[][] = [];
      workbook.worksheets[sheet]?.eachRow((row) => {
        found.push((row.values as unknown[]).slice(1));
      });
      return found;
    };
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['数字', '投诉 12 个月', '年投诉率累计', '各部门时限达成', '每周立项与销项', '报修类别', '逾期'],
    ]);
    const [mark, , month, , callbacks] = rows(0);
    expect(mark?.[0]).toMatch(/^翠湖花园 · 2026-11-01 00:00 – 2026-11-30 23:59 · 陈国栋 · 2026-12/);
    expect(month?.slice(0, 3)).toEqual(['月投诉率', told.month.effective, told.month.households]);
    expect(callbacks?.slice(1, 4)).toEqual([told.callbacks.count, told.callbacks.of, told.callbacks.share]);
    expect(rows(1).at(-1)).toEqual(['2026-11', told.month.effective, told.month.communicative, told.month.undecided]);
    expect(rows(4)).toHaveLength(2 + told.weeks.length);
    expect(rows(5)[2]).toEqual([told.categories[0]?.name, told.categories[0]?.count, told.categories[0]?.before]);
    // Every late matter, not the first ones that the screen has room for.
    const late = rows(6).slice(2);
    expect([late.length > told.overdue.first.length, late.length]).toEqual([true, told.overdue.now]);
    expect(late.map((cells) => cells[1]).slice(0, told.overdue.first.length)).toEqual(
      told.overdue.first.map(({ duty }) => duty),
    );
    const everything = workbook.worksheets.flatMap((_, sheet) => rows(sheet).flat()).map(String);
    expect(everything.filter((cell) => cell.includes('外卖'))).toEqual([]);
  });
});

describe('REP-6, REP-7 who may', () => {
  const QUERY = { figure: 'registered' };

  it.each(['manager', 'cs-supervisor', 'head-office'])('%s reads the figures and what is behind them', async (as) => {
    for (const period of PERIOD_KINDS) expect((await read({ period }, as)).status).toBe(200);
    expect((await list(QUERY, as)).status).toBe(200);
  });

  it.each(['receptionist', 'engineer-1', 'engineering-supervisor', 'cashier'])('%s reads neither', async (as) => {
    expect((await read({}, as)).status).toBe(403);
    expect((await list(QUERY, as)).status).toBe(403);
    expect((await app.call('exportDashboard', { as, path: { id }, body: {} })).status).toBe(403);
  });

  it('a resident finds neither', async () => {
    expect((await read({}, 'resident-1')).status).toBe(404);
    expect((await list(QUERY, 'resident-1')).status).toBe(404);
  });

  it('of another community there is no dashboard', async () => {
    const other = { as: 'manager', path: { id: await communityOf(app, 'receptionist-b') } };
    expect((await app.call('getDashboard', other)).status).toBe(404);
    expect((await app.call('listFigureTickets', { ...other, query: QUERY })).status).toBe(404);
    expect((await app.call('exportDashboard', { ...other, body: {} })).status).toBe(404);
    expect((await app.call('getDashboard', { ...other, as: 'head-office' })).status).toBe(200);
  });

  it('a day that does not exist, and one to come, is refused by name; so is what is no figure', async () => {
    for (const at of ['2026-02-30', '2099-01-01', 'today']) {
      const answer = await read({ at });
      expect([answer.status, answer.body.errors.map(({ field }) => field)]).toEqual([400, ['at']]);
      expect((await list({ ...QUERY, at })).status).toBe(400);
    }
    expect((await list({ figure: 'everything' })).status).toBe(400);
    expect((await list({ ...QUERY, cursor: 'WzFd' })).status).toBe(400);
  });

  it('CMP-4 a complaint about whoever reads counts for nobody and stands in no list of theirs', async () => {
    const query = { period: 'month' };
    const before = await board(query, 'cs-supervisor');
    const complaint = await complaints.make({ description: '主管不回电话' });
    const personIds = [await complaints.personId('cs-supervisor')];
    await done(complaints.act('nameConcerned', 'receptionist', complaint, { personIds }));
    const count = ({ months }: Dashboard) => months.at(-1)?.undecided ?? 0;
    expect(count(await board(query, 'cs-supervisor'))).toBe(count(before));
    expect(count(await board(query, 'manager'))).toBe(count(before) + 1);
    const shown = async (as: string) =>
      (await rowsOf({ figure: 'undecidedComplaints' }, as)).map(({ ticket }) => ticket.id).includes(complaint);
    expect([await shown('cs-supervisor'), await shown('manager')]).toEqual([false, true]);
  });
});
