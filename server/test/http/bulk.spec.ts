import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { Database } from '../../src/platform/database/database.js';
import { BULK_POLICY } from '../../src/tickets/bulk-policy.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let ids: string[];
let elsewhere: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  ids = [];
  for (const description of ['=HYPERLINK("http://x","点我")', '＋86 打来的', '-rm', '平常的话']) {
    const { id } = await jobs.submit({ report: { description, contact: { name: '@江小川', phone: '17900010001' } } });
    await jobs.register(id);
    ids.push(id);
  }
  elsewhere = (await jobs.submit({ resident: 'resident-b' })).id;
}, 120_000);
afterAll(() => app.close());

const bulk = (as: string, body: object, key: string = randomUUID()) => app.call('actOnTickets', { as, body, key });

async function notesOn(id: string, words: string): Promise<number> {
  const { items } = await done(app.call('getTimeline', { as: 'manager', path: { id } }));
  return items.filter(({ text }) => text.includes(words)).length;
}

describe('many tickets at once', () => {
  it('each row is told by itself: done, refused by the rules, not there', async () => {
    const body = { ticketIds: [...ids, elsewhere, 'nonsense'], changePriority: { priority: 'high' } };
    const { rows } = await done(bulk('receptionist', body));
    expect(rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ...ids.map(() => ['done', null]),
      ['refused', 'not_found'],
      ['refused', 'not_found'],
    ]);
    expect(rows.at(-1)?.reason).toBe('没有找到');
    for (const id of ids) expect((await jobs.ticketAs('receptionist', id)).priority).toBe('high');
    // CLS-2: to lower one needs a reason; nothing is half done where it is missing.
    const lowered = await done(bulk('receptionist', { ticketIds: ids, changePriority: { priority: 'low' } }));
    expect(new Set(lowered.rows.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
    for (const id of ids) expect((await jobs.ticketAs('receptionist', id)).priority).toBe('high');
  });

  it('a repetition with the same key does what was left and nothing twice', async () => {
    const key = randomUUID();
    const [first = '', second = '', third = ''] = ids;
    const note = { addNote: { text: '统一联系过业户', visibility: 'internal' } };
    await done(bulk('receptionist', { ticketIds: [first, second], ...note }, key));
    const again = await done(bulk('receptionist', { ticketIds: [first, second, third], ...note }, key));
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
    for (const id of [first, second, third]) expect([id, await notesOn(id, '统一联系过业户')]).toEqual([id, 1]);
    // The same key with other words is another thing: refused for each row that it was used on.
    const other = { addNote: { text: '别的话', visibility: 'internal' } };
    const reused = await done(bulk('receptionist', { ticketIds: [first], ...other }, key));
    expect(reused.rows[0]?.code).toBe('idempotency_key_reused');
  });

  it('they are given to a colleague or taken over', async () => {
    const personId = (await done(app.call('getMe', { as: 'cs-supervisor' }))).id ?? '';
    const passOnTicket = { personId, said: '都是同一处的' };
    const { rows } = await done(bulk('receptionist', { ticketIds: ids.slice(0, 2), passOnTicket }));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    for (const id of ids.slice(0, 2)) expect((await jobs.ticketAs('receptionist', id)).owner?.id).toBe(personId);
    await done(bulk('manager', { ticketIds: ids.slice(0, 1), claimTicket: {} }));
    const manager = await done(app.call('getMe', { as: 'manager' }));
    expect((await jobs.ticketAs('manager', ids[0] ?? '')).owner?.id).toBe(manager.id);
  });

  it('exactly one act, no more rows than a request takes, and only at the desk', async () => {
    const both = { ticketIds: ids, claimTicket: {}, addNote: { text: '话' } };
    expect((await bulk('receptionist', both)).status).toBe(400);
    expect((await bulk('receptionist', { ticketIds: ids })).status).toBe(400);
    const many = Array.from({ length: BULK_POLICY.mostRows + 1 }, (_, index) => String(index));
    expect((await bulk('receptionist', { ticketIds: many, claimTicket: {} })).status).toBe(400);
    for (const as of ['resident-1', 'engineer-1', 'head-office'])
      expect([as, (await bulk(as, { ticketIds: ids, claimTicket: {} })).status]).toEqual([as, 403]);
    const { rows } = await done(bulk('receptionist-b', { ticketIds: ids, claimTicket: {} }));
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(['not_found']));
  });
});

async function cellsOf(as: string, ticketIds: string[]): Promise<string[][]> {
  const token = await app.tokenOf(as);
  const response = await app.app.inject({
    method: 'POST',
    url: '/api/v1/tickets/export',
    headers: { authorization: `Bearer ${token}` },
    payload: { ticketIds },
  });
  expect(response.statusCode).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(response.rawPayload).buffer as never);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      expect([cell.address, cell.type === ExcelJS.ValueType.Formula]).toEqual([cell.address, false]);
    });
    rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? '')));
  });
  return rows;
}

describe('the export', () => {
  it('C4 no cell begins a formula, telephones stay text, and the sheet says who took it', async () => {
    const [mark, header, ...rows] = await cellsOf('receptionist', ids);
    expect(mark?.[0]).toMatch(/^林晓雯 · 2\d{3}-\d\d-\d\d \d\d:\d\d · 4$/);
    expect(header).toContain('电话');
    const column = (name: string) => rows.map((row) => row[header?.indexOf(name) ?? -1]);
    expect(column('内容')).toEqual([`'=HYPERLINK("http://x","点我")`, `'＋86 打来的`, `'-rm`, '平常的话']);
    expect(column('联系人')).toEqual(ids.map(() => `'@江小川`));
    expect(column('电话')).toEqual(ids.map(() => '179 **** 0001'));
  });

  it('F4 each export is on record, and one of too many rows is refused', async () => {
    const records = () =>
      app.app
        .get(Database)
        .read.rows<{ person_name: string; ticket_count: number }>(
          'SELECT person_name, ticket_count FROM export_record ORDER BY id',
          [],
        );
    const before = await records();
    await cellsOf('manager', ids.slice(0, 2));
    const after = await records();
    expect(after.slice(before.length)).toEqual([{ person_name: '陈国栋', ticket_count: 2 }]);
    const many = Array.from({ length: BULK_POLICY.mostExported + 1 }, (_, index) => String(index + 1));
    const refused = await app.call('exportTickets', { as: 'manager', body: { ticketIds: many } });
    expect([refused.status, refused.body.code]).toEqual([409, 'export_too_large']);
    expect(await records()).toHaveLength(after.length);
  });

  it('D3 nothing of another community goes out, nor CMP-4 a complaint about whoever exports', async () => {
    expect((await cellsOf('receptionist', [ids[0] ?? '', elsewhere])).slice(2)).toHaveLength(1);
    expect((await app.call('exportTickets', { as: 'receptionist-b', body: { ticketIds: ids } })).status).toBe(404);
    const complaints = complaintsIn(app);
    const id = await complaints.make({ description: '前台态度生硬' });
    await done(complaints.act('nameConcerned', 'manager', id, { personIds: [], department: 'customer_service' }));
    expect((await app.call('exportTickets', { as: 'receptionist', body: { ticketIds: [id] } })).status).toBe(404);
    const { rows } = await done(bulk('receptionist', { ticketIds: [id], claimTicket: {} }));
    expect(rows[0]?.code).toBe('not_found');
  });
});
