import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, jobsIn } from '../support/job.js';

const MANY = 1_000;
const PAGE = 50;

let app: TestApp;
let firstId: string;
beforeAll(async () => {
  app = await startTestApp();
  firstId = (await jobsIn(app).submit()).id;
  await copyTicket(Number(firstId), MANY - 1);
}, 120_000);
afterAll(() => app.close());

/** As rows alone: what is asked here is how many come back, and in how many requests. */
async function copyTicket(id: number, copies: number) {
  await app.app.get(Database).transact(async (work) => {
    const everywhere = scopeOfEverything('a test copies a row');
    const ticket = await work.findOne(Ticket, everywhere, { id });
    if (!ticket) throw new Error('the ticket is not there');
    for (let copy = 0; copy < copies; copy += 1) {
      work.insert(Ticket, { ...ticket, id: nextId(), createdAt: ticket.createdAt + copy });
    }
  });
}

async function pages(queue: 'unregistered' | 'all') {
  const sizes: number[] = [];
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string | number> = { queue, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
    const page: Awaited<ReturnType<typeof ask>> = await ask(query);
    sizes.push(page.items.length);
    ids.push(...page.items.map(({ ticket }) => String(ticket?.id)));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { sizes, ids };
}

const ask = (query: Record<string, string | number>) => done(app.call('listQueue', { as: 'receptionist', query }));

it('a thousand that wait are counted as a thousand, and come in twenty pages, each once', async () => {
  const { queues } = await done(app.call('getQueueCounts', { as: 'receptionist' }));
  const told = Object.fromEntries(queues.map(({ queue, count }) => [queue, count]));
  expect([told.unregistered, told.all]).toEqual([MANY, MANY]);
  expect(await done(app.call('getPeak', { as: 'receptionist' }))).toMatchObject({ waiting: MANY });
  const { sizes, ids } = await pages('unregistered');
  expect(sizes).toEqual(Array.from({ length: MANY / PAGE }, () => PAGE));
  expect(new Set(ids).size).toBe(MANY);
  // The one with a deadline stands before those without.
  expect(ids[0]).toBe(firstId);
}, 60_000);
