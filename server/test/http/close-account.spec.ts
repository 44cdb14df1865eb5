import { eraseClosedAccounts } from '../../src/accounts/public/erase-accounts.js';
import { Database } from '../../src/platform/database/database.js';
import { SearchIndexer } from '../../src/search/public/rounds.js';
import { rowsOf } from '../faults/support/failpoints.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const DESK = 'receptionist';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const close = (as: string) => app.call('closeAccount', { as, body: {} });
const whoIs = async (as: string) => {
  const { name, phone } = await done(app.call('getMe', { as }));
  return { name: String(name), phone: String(phone) };
};

/** Every row in which one of these words stands, as `table: words`. */
async function rowsWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [table, rows] of await rowsOf(app)) {
    for (const row of rows.values()) {
      const held = words.filter((word) => row.includes(word));
      if (held.length > 0) found.push(`${table}: ${held.join()} in ${row}`);
    }
  }
  return found;
}

/** What the workers do at night. */
async function night(): Promise<void> {
  const database = app.app.get(Database);
  await eraseClosedAccounts(database);
  while (await app.app.get(SearchIndexer).runRound());
}

const openidOf = async (phone: string): Promise<string> => {
  const [row] = await app.dataSource.query(
    'SELECT w.openid AS openid FROM wechat_identity w JOIN person p ON p.id = w.person_id WHERE p.phone = ?',
    [phone],
  );
  return row.openid;
};

/** A repair from the report to the end, in which who they are stands wherever somebody may write it. */
async function repairOf(resident: string): Promise<string> {
  const { name, phone } = await whoIs(resident);
  const mediaIds = [await upload(app, resident, 'ticket_photo')];
  const { ticketId, order } = await jobs.orderAt('confirmed', {
    resident,
    report: { description: `我是${name}，${phone}，水龙头漏水`, contact: { name, phone }, mediaIds },
  });
  const note = { text: `${name}说下午在家，打${phone}`, visibility: 'internal' };
  await done(app.call('addNote', { as: DESK, path: { id: ticketId }, body: note }));
  await done(app.call('closeTicket', { as: DESK, path: { id: ticketId }, body: { outcome: `${name}已验收` } }));
  const { callback } = await jobs.ticketAs(DESK, ticketId);
  const body = { result: 'satisfied', words: `${name}很满意` };
  await done(app.call('recordCallback', { as: DESK, path: { id: callback?.id ?? '' }, body }));
  await app.advance(0);
  expect(order.status).toBe('confirmed');
  return ticketId;
}

const figures = async () => {
  const [row] = await app.dataSource.query(
    'SELECT COUNT(*) AS tickets, SUM(closed_at IS NOT NULL) AS closed, SUM(created_at) AS times FROM ticket',
  );
  return row;
};

test('F3 whoever closes their account is signed out at once, and no row of a matter that is over names them', async () => {
  const { name, phone } = await whoIs('resident-1');
  const openid = await openidOf(phone);
  const ticketId = await repairOf('resident-1');
  const before = await figures();
  const token = await app.tokenOf('resident-1');

  expect((await close('resident-1')).status).toBe(204);
  const again = await app.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
  expect(again.statusCode).toBe(401);
  await night();

  expect(await rowsWith([phone, name, openid])).toEqual([]);
  expect(await figures()).toEqual(before);
  const left = await jobs.ticketAs(DESK, ticketId);
  expect(left).toMatchObject({ description: '我是业户，***，水龙头漏水', contact: { name: '已注销', phone: null } });
}, 120_000);

test('F3 a matter under way keeps what it needs until it is over', async () => {
  const { name, phone } = await whoIs('resident-2');
  const report = { kind: 'consultation', categoryId: undefined, description: `${name}问停车费` };
  const { id } = await jobs.submit({ resident: 'resident-2', report });
  const born = `SELECT person_id AS person FROM residency WHERE birth_year IS NOT NULL AND person_id`;
  const [aged] = await app.dataSource.query(`${born} = (SELECT id FROM person WHERE phone = ?)`, [phone]);
  expect(aged).toBeDefined();
  expect((await close('resident-2')).status).toBe(204);
  // How old they are helps nobody who finishes it.
  expect(await app.dataSource.query(`${born} = ?`, [aged.person])).toEqual([]);
  await night();
  expect(await done(app.call('revealContact', { as: DESK, path: { id } }))).toEqual({ name, phone });

  await done(jobs.actOnTicket('answerTicket', DESK, id, { answer: `已告知${name}，到月底减半` }));
  await night();
  expect(await rowsWith([phone, name])).toEqual([]);
}, 120_000);

test('F3 a backup that is restored brings nobody back: the row of their closing is enough', async () => {
  const { name, phone } = await whoIs('resident-b');
  await jobs.submit({ resident: 'resident-b', report: { kind: 'consultation', categoryId: undefined } });
  const [{ id }] = await app.dataSource.query('SELECT id FROM person WHERE phone = ?', [phone]);
  await app.dataSource.query('UPDATE ticket SET is_open = 0 WHERE reporter_id = ?', [id]);
  await app.dataSource.query('UPDATE task SET is_open = 0 WHERE is_open = 1');
  await app.dataSource.query(
    'INSERT INTO account_closing (id, person_id, name, phone, closed_at) VALUES (7, ?, ?, ?, 0)',
    [...[id, name, phone]],
  );
  await night();
  expect(await rowsWith([phone, name])).toEqual([]);
}, 120_000);

test('F3 whoever works here keeps their account until the administrator has taken their roles', async () => {
  const { status, body } = await close('engineer-1');
  expect({ status, body }).toMatchObject({ status: 409, body: { code: 'still_on_staff' } });
  expect((await app.call('getMe', { as: 'engineer-1' })).status).toBe(200);
});
