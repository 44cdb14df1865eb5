import { OPERATIONS } from '@youying/shared/api/operations.gen';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import ExcelJS from 'exceljs';
import type { ImportResultView } from '../../src/importing/dto/import-views.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { multipart } from '../support/people.js';
import { type Rosters, rosterIn } from '../support/roster.js';

const COLUMNS = ['姓名', '手机', '日期', '部门', '班别', '上班', '下班', '楼栋'];

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

const dayAt = (ahead: number) => shanghaiDay(app.clock.now() + ahead * DAY);
const written = (ahead: number) => dayAt(ahead).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');

async function sheet(...rows: readonly (readonly (string | null)[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet('排班');
  for (const row of [COLUMNS, ...rows]) worksheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function send(operation: 'rosterImportPreview' | 'rosterImportCommit', as: string, file: Buffer) {
  const { body, headers } = await multipart(file, {});
  const { statusCode, payload } = await app.app
    .getHttpAdapter()
    .getInstance()
    .inject({
      method: 'POST',
      url: OPERATIONS[operation].path,
      headers: { ...headers, authorization: `Bearer ${await app.tokenOf(as)}`, 'idempotency-key': `${Math.random()}` },
      payload: body,
    });
  return { status: statusCode, body: JSON.parse(payload) as ImportResultView };
}

const shiftsOf = async (ahead: number, person = engineer) =>
  (await done(app.call('listRoster', { as: 'manager', query: { day: dayAt(ahead) } }))).items.find(
    (row) => row.person.id === person,
  )?.shifts;

const duty = (ahead: number, from: string, to: string, name = '王建军', department = '工程部') => [
  ...[name, null, written(ahead), department, '当班', from, to, null],
];

describe('DSP-5 the roster from Excel', () => {
  it('a dry run names each bad row and cell, and each overlap with what it meets; nothing is written', async () => {
    const file = await sheet(
      duty(8, '08:00', '16:00', '没有的人'),
      duty(8, '25:00', '16:00'),
      duty(8, '08:00', '16:00', '王建军', '保洁部'),
      duty(-1, '08:00', '16:00'),
      duty(9, '08:00', '12:00'),
      duty(9, '11:00', '15:00'),
      ['王建军', null, written(10), '工程部', '休', null, null, null],
      duty(10, '08:00', '12:00'),
      ['王建军', null, written(11), '工程部', '当班', '08:00', null, null],
      ['王建军', null, written(11), '工程部', '当班', '12:00', '16:00', '99号楼'],
    );
    const before = await shiftsOf(9);
    for (const operation of ['rosterImportPreview', 'rosterImportCommit'] as const) {
      const { status, body } = await send(operation, 'engineering-supervisor', file);
      expect(status).toBe(200);
      expect(body.written).toBe(false);
      expect(body.problems.map(({ row, cell, code }) => [row, cell, code])).toEqual([[3, 'F3', 'bad_time']]);
    }
    const mended = await sheet(
      duty(8, '08:00', '16:00', '没有的人'),
      duty(8, '08:00', '16:00', '王建军', '保洁部'),
      duty(-1, '08:00', '16:00'),
      duty(9, '08:00', '12:00'),
      duty(9, '11:00', '15:00'),
      ['王建军', null, written(10), '工程部', '休', null, null, null],
      duty(10, '08:00', '12:00'),
      ['王建军', null, written(11), '工程部', '当班', '08:00', null, null],
      ['王建军', null, written(11), '工程部', '当班', '12:00', '16:00', '99号楼'],
    );
    const { body } = await send('rosterImportCommit', 'engineering-supervisor', mended);
    expect(body.written).toBe(false);
    expect(body.problems.map(({ row, cell, code }) => [row, cell, code])).toEqual([
      [2, 'A2', 'unknown_staff'],
      [3, 'D3', 'not_in_department'],
      [4, 'C4', 'day_is_over'],
      [5, 'F5', 'shift_overlaps'],
      [6, 'F6', 'shift_overlaps'],
      [8, 'E8', 'off_and_on'],
      [9, 'G9', 'times_missing'],
      [10, 'H10', 'unknown_building'],
    ]);
    expect(body.problems[3]?.message).toBe(`和 ${written(9)} 11:00–15:00 的班重叠`);
    expect(await shiftsOf(9)).toEqual(before);
  });

  it('a night that reaches into the next day of the file overlaps by name', async () => {
    const { body } = await send(
      'rosterImportPreview',
      'manager',
      await sheet(duty(12, '20:00', '08:00'), duty(13, '07:00', '15:00')),
    );
    expect(body.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'shift_overlaps'],
      [3, 'shift_overlaps'],
    ]);
  });

  it('all is written at once, counts at once, and the same file twice changes nothing', async () => {
    const file = await sheet(duty(15, '09:00', '13:00'), duty(15, '14:00', '18:00'), [
      ...['王建军', null, written(16), '工程部', '休', null, null, null],
    ]);
    const first = await send('rosterImportCommit', 'engineering-supervisor', file);
    expect(first.body).toMatchObject({ written: true, problemCount: 0 });
    expect(await shiftsOf(15)).toMatchObject([
      { from: roster.at(15 * 24 + 9), to: roster.at(15 * 24 + 13) },
      { from: roster.at(15 * 24 + 14), to: roster.at(15 * 24 + 18) },
    ]);
    expect(await shiftsOf(16)).toEqual([]);
    const second = await send('rosterImportCommit', 'engineering-supervisor', file);
    expect(second.body.counts).toEqual([{ what: '人天', added: 0, changed: 0, untouched: 2 }]);
  });

  it('is brought by whoever sets the shifts of that department, by nobody else', async () => {
    const file = await sheet(duty(17, '09:00', '13:00'));
    const other = await send('rosterImportCommit', 'cleaning-supervisor', file);
    expect(other.body.problems.map(({ code }) => code)).toEqual(['not_your_department']);
    for (const as of ['receptionist', 'engineer-1', 'contractor-1', 'head-office', 'resident-1']) {
      expect((await send('rosterImportCommit', as, file)).status).toBe(403);
      expect((await app.call('rosterTemplate', { as })).status).toBe(403);
    }
    expect((await app.call('rosterTemplate', { as: 'engineering-supervisor' })).status).toBe(200);
  });
});

describe('DSP-5 the week before once more', () => {
  const copy = (as: string, ahead: number, department = 'engineering') =>
    app.call('copyRosterWeek', { as, body: { department, day: dayAt(ahead) } });

  it('repeats what was set by hand, leaves other departments alone, and twice changes nothing', async () => {
    const day = 21;
    await roster.set(engineer, 'engineering', [[6, 9]], day);
    expect(await shiftsOf(day + 7)).not.toMatchObject([{ from: roster.at((day + 7) * 24 + 6) }]);
    const first = await done(copy('engineering-supervisor', day + 7));
    expect(first.changed).toBeGreaterThan(0);
    expect(await shiftsOf(day + 7)).toMatchObject([{ from: roster.at((day + 7) * 24 + 6) }]);
    expect((await done(copy('engineering-supervisor', day + 7))).changed).toBe(0);
  });

  it('is for whoever sets the shifts of that department', async () => {
    expect((await copy('cs-supervisor', 28)).status).toBe(200);
    for (const as of ['cleaning-supervisor', 'receptionist', 'engineer-1', 'head-office', 'resident-1']) {
      expect((await copy(as, 28)).status).toBe(403);
    }
    expect((await copy('manager', 28, 'nowhere')).status).toBe(400);
  });
});
