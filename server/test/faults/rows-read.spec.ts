import { DAY } from '@youying/shared/domain/time';
import { ratingsGiven } from '../../src/callbacks/queries/ratings-given.js';
import { TaskClock } from '../../src/tasks/clock/task-clock.js';
import { CLOCK_POLICY } from '../../src/tasks/policy.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { copyMatter } from './support/copy-matter.js';
import { dispatchedTicket } from './support/dispatched-ticket.js';
import { type RecordedQuery, recordedQueries, rowsReadBy } from './support/recorded-queries.js';

/** Far more than a page, so that a scan or a sort of all of them cannot hide. */
const MATTERS = 2_000;
const PAGE = 20;
/** Ticket, order, duties and people, each looked up by key, some of them twice, and all once more as one answer. */
const ROWS_OF_A_MATTER = 100;

describe(`among ${MATTERS} open matters a page costs a page, whatever lies behind it`, () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ ROLE: 'web' });
    await copyMatter(app, await dispatchedTicket(app), MATTERS);
    await app.dataSource.query('ANALYZE TABLE ticket, work_order, task');
  }, 120_000);
  afterAll(() => app.close());

  const theOneAbout = async (words: string, during: () => Promise<unknown>): Promise<RecordedQuery> => {
    const queries = (await recordedQueries(app.dataSource, during)).filter(({ sql }) => sql.includes(words));
    expect(queries).toHaveLength(1);
    return queries[0] as RecordedQuery;
  };

  it.each([
    ["the desk's inbox", 'receptionist', { scope: 'community', status: 'open', limit: PAGE }],
    ["the resident's own matters", 'resident-1', { scope: 'mine', limit: PAGE }],
  ] as const)('%s', async (_name, as, query) => {
    const list = () => app.call('listTickets', { as, query });
    await list();
    const page = await theOneAbout('SELECT t.id FROM ticket t', list);
    const arms = page.sql.split('SELECT t.id FROM ticket t').length - 1;
    // Each way in walks its index for a page and one row; what they find is written down, read, sorted and cut.
    expect(await rowsReadBy(app.dataSource, page)).toBeLessThanOrEqual((PAGE + 1) * (2 * arms + 2) + 2 * arms);
  });

  it('an order with its whole matter', async () => {
    const [order] = (await app.call('listWorkOrders', { as: 'engineer-1', query: { limit: 1 } })).body.items;
    const read = () => app.call('getWorkOrder', { as: 'engineer-1', path: { id: order?.id ?? '' } });
    expect((await read()).status).toBe(200);
    const batch = await theOneAbout('FROM work_order w', read);
    expect(await rowsReadBy(app.dataSource, batch)).toBeLessThanOrEqual(ROWS_OF_A_MATTER);
  });

  it('the ratings of a day, none of which is here', async () => {
    const actor = { personId: 1, name: '', grants: [], houseIds: [] };
    const day = {
      communityId: Number(await communityOf(app, 'manager')),
      from: app.clock.now() - DAY,
      to: Number.MAX_SAFE_INTEGER,
    };
    const { text, values } = ratingsGiven(actor, day, 'c.attempts');
    expect(await rowsReadBy(app.dataSource, { sql: text, values })).toBeLessThanOrEqual(1);
  });

  it('the clock looks for what is due', async () => {
    const due = await theOneAbout('ORDER BY `next_action_at`', () => app.app.get(TaskClock).runRound());
    expect(await rowsReadBy(app.dataSource, due)).toBeLessThanOrEqual(CLOCK_POLICY.batch + 1);
  });
});
