import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { testDatabaseKind } from '../support/database.js';
import { communityOf, copyMatter } from './support/copy-matter.js';
import { hireEngineers } from './support/crew.js';
import { dispatchedTicket } from './support/dispatched-ticket.js';

const ORDERS = Number(process.env.RACE_ORDERS ?? 1_000);
const ACCEPTERS = 8;
/** Races that run at the same time, so that orders of different tickets cross as well. */
const AT_ONCE = 4;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
}, 120_000);
afterAll(() => app.close());

const accept = async (token: string, id: number) =>
  app.call('acceptWorkOrder', { path: { id: String(id) }, headers: { authorization: `Bearer ${token}` } });

test(`DSP-2 ${ORDERS} orders, ${ACCEPTERS} engineers each: one winner, the others 409, one line in the timeline (${testDatabaseKind()})`, async () => {
  const template = await dispatchedTicket(app);
  const orders = await copyMatter(app, template, ORDERS);
  const engineers = await hireEngineers(app, await communityOf(app, template), ACCEPTERS);

  const statuses = new Map<number, number[]>();
  const waiting = orders.values();
  const lane = async () => {
    for (const order of waiting) {
      const answers = await Promise.all(engineers.map((token) => accept(token, order)));
      statuses.set(
        order,
        answers.map(({ status }) => status).sort((a, b) => a - b),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));

  const oneWinner = [200, ...Array.from({ length: ACCEPTERS - 1 }, () => 409)];
  const wrong = [...statuses].filter(([, got]) => String(got) !== String(oneWinner));
  expect(wrong).toEqual([]);
  expect(statuses.size).toBe(ORDERS);

  const lines = await app.app.get(Database).read.rows<{ work_order_id: number | string; lines: number | string }>(
    `SELECT t.work_order_id, COUNT(*) AS \`lines\` FROM timeline_entry t JOIN work_order w
        ON w.id = t.work_order_id AND w.assignee_id = t.actor_id AND w.status = 'accepted'
      WHERE t.type = 'order_accepted' GROUP BY t.work_order_id`,
    [],
  );
  const linesOf = new Map(lines.map((row) => [Number(row.work_order_id), Number(row.lines)]));
  expect(orders.filter((order) => linesOf.get(order) !== 1)).toEqual([]);
}, 600_000);
