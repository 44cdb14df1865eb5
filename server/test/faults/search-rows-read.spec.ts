import { Database } from '../../src/platform/database/database.js';
import { markStale } from '../../src/search/public/mark-stale.js';
import { SearchIndexer } from '../../src/search/public/rounds.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf, copyMatter } from './support/copy-matter.js';
import { dispatchedTicket } from './support/dispatched-ticket.js';
import { type RecordedQuery, recordedQueries, rowsReadBy } from './support/recorded-queries.js';

const MATTERS = 1_000;
/** Closed ones behind them: the past of a desk, which nothing here may walk through. */
const PAST = 1_000;
const PAGE = 20;
/** Tickets among them that hold the rare word. */
const RARE = 5;

describe(`among ${MATTERS} open matters and ${PAST} closed ones`, () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ ROLE: 'web' });
    const ticketId = await dispatchedTicket(app);
    await copyMatter(app, ticketId, MATTERS + PAST);
    const communityId = await communityOf(app, ticketId);
    const database = app.app.get(Database);
    const rows = await database.read.rows<{ id: unknown }>('SELECT id FROM ticket ORDER BY id DESC', []);
    const ids = rows.map(({ id }) => Number(id));
    const past = ids.slice(-PAST);
    const marks = past.map(() => '?').join(', ');
    await database.transact(async (work) => {
      await work.execute(`UPDATE ticket SET is_open = 0, status = 'closed' WHERE id IN (${marks})`, past);
      await work.execute(`UPDATE task SET is_open = 0 WHERE ticket_id IN (${marks})`, past);
      await work.execute('UPDATE ticket SET created_at = created_at - 86400000', []);
      for (const id of ids.filter((_, index) => index % Math.floor(ids.length / RARE) === 0).slice(0, RARE)) {
        await work.execute("UPDATE ticket SET description = CONCAT(description, '，龙头生锈') WHERE id = ?", [id]);
        markStale(work, { communityId, ticketId: id });
      }
    });
    while (await app.app.get(SearchIndexer).runRound());
    await app.dataSource.query('ANALYZE TABLE ticket, work_order, task, search_term, search_document');
  }, 240_000);
  afterAll(() => app.close());

  async function theOneAbout(words: string, during: () => Promise<unknown>): Promise<RecordedQuery> {
    await during();
    const queries = (await recordedQueries(app.dataSource, during)).filter(({ sql }) => sql.includes(words));
    expect(queries).toHaveLength(1);
    return queries[0] as RecordedQuery;
  }

  const search = (q: string) => () =>
    app.call('listTickets', { as: 'receptionist', query: { scope: 'desk', q, limit: PAGE } });

  it('words that stand in every ticket cost a page', async () => {
    const query = await theOneAbout('search_document d', search('漏水'));
    // The term, the text and the ticket of each, read, written down, cut and sorted.
    expect(await rowsReadBy(app.dataSource, query)).toBeLessThanOrEqual((PAGE + 1) * 8);
  });

  it('a rare word leads, whatever common ones stand beside it', async () => {
    expect((await search('漏水 生锈')()).body.items).toHaveLength(RARE);
    const query = await theOneAbout('search_document d', search('漏水 生锈'));
    expect(await rowsReadBy(app.dataSource, query)).toBeLessThanOrEqual(RARE * 12);
  });

  it('a word that nobody said costs nothing but the look', async () => {
    expect((await search('龘靐')()).body.items).toHaveLength(0);
    const query = await theOneAbout('search_term s', search('龘靐'));
    expect(await rowsReadBy(app.dataSource, query)).toBeLessThanOrEqual(10);
  });

  it('a page of a queue costs a page', async () => {
    const list = () => app.call('listQueue', { as: 'receptionist', query: { queue: 'all', limit: PAGE } });
    expect((await list()).body.items).toHaveLength(PAGE);
    const query = await theOneAbout('is_callback FROM task k', list);
    // Each open duty until the page is full: its ticket, and the duties of that ticket to tell the nearest.
    expect(await rowsReadBy(app.dataSource, query)).toBeLessThanOrEqual((PAGE + 1) * 16);
  });

  it('the counts walk over what is open, and not over what is closed', async () => {
    const query = await theOneAbout('AS in_unregistered', () => app.call('getQueueCounts', { as: 'receptionist' }));
    const [tickets] = query.sql.split(/; (?=SELECT)/);
    const marks = (tickets?.match(/\?/g) ?? []).length;
    const rows = await rowsReadBy(app.dataSource, { sql: tickets ?? '', values: query.values.slice(0, marks) });
    expect(rows).toBeGreaterThanOrEqual(MATTERS);
    // The ticket, its duties to tell the nearest, and its orders once for each queue and department that asks for them.
    expect(rows).toBeLessThanOrEqual((MATTERS + 10) * 24);
  });
});
