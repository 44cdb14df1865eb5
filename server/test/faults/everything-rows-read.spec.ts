import { UNREAD_COUNTED } from '@youying/shared/domain/notifications/unread';
import { DAY, SHANGHAI_OFFSET, shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { everythingReadBy, type Ground } from '../support/everything-read.js';
import { jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';
import { copyIntoThePast } from './support/copy-into-the-past.js';
import { recordedQueries, rowsReadBy } from './support/recorded-queries.js';

/** Several pages of the longest, so that what is cut to a page is cut before and after. */
const FEW = 300;
const MANY = 1_800;
/** The planner may choose another way in, which costs a page more here and there; what is read once more each is over. */
const NOT_MUCH = (MANY - FEW) / 2;
const READERS = ['receptionist', 'manager', 'resident-1', 'engineer-1', 'head-office'] as const;

/** What may grow, and why. */
const GROWS: readonly { readonly asked: RegExp; readonly why: string }[] = [
  {
    asked: /listTickets .*"(status":"(cancelled|answered)|kind":)/,
    why: 'no screen asks for what is rare among all that is over but with words: it is walked until a page is full',
  },
  { asked: /listWorkOrders .*"(returned|cancelled)"/, why: 'the same' },
  { asked: /listCallbacks +({}|{"(status":"(done|unreachable)|kind":"\w+)"})/, why: 'the same; screens ask by tab' },
  {
    asked: /engineer-1 listTickets +({}|{"(status":"closed|houseId)")/,
    why: 'the tickets of whoever was sent there; screens ask for orders',
  },
  {
    asked: /(getDashboard|listFigureTickets) .*"period":"(quarter|year)"/,
    why: 'what happened in a quarter or a year is counted, and what it is compared with; a month reads its month',
  },
  { asked: /(resident|engineer)-1 listTickets .*"q"/, why: 'one’s own are few and looked through (ADR 020)' },
];

let app: TestApp;
let ground: Ground;
let ticketId: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock());
  const jobs = jobsIn(app);
  const closed = await jobs.closed();
  ticketId = closed.ticketId;
  const rating = { speed: 5, quality: 5, attitude: 5, solved: true };
  await jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating);
  const { ticketId: open, order } = await jobs.orderAt('accepted');
  await app.advance(0);
  const communityId = await communityOf(app, 'manager');
  const house = await jobs.houseId('resident-1');
  const now = app.clock.now();
  ground = {
    ...{ communities: [communityId], communityId: [communityId], ticketId: [open], houseId: [house], houses: [house] },
    ...{ tickets: [open], 'work-orders': [order.id] },
    ...{ day: [shanghaiDay(now)], week: [shanghaiDay(now)], month: [shanghaiDay(now).slice(0, 7)] },
    ...{ year: [shanghaiDay(now).slice(0, 4)], half: [`${shanghaiDay(now).slice(0, 4)}H2`] },
    ...{ from: [new Date(now - DAY).toISOString()], to: [new Date(now + DAY).toISOString()] },
    at: [dayWritten(now)],
    ...{ q: ['外卖'], said: ['外卖'], text: ['外卖'] },
  };
}, 120_000);
afterAll(() => app.close());

const dayWritten = (instant: number) => new Date(instant + SHANGHAI_OFFSET).toISOString().slice(0, 10);

/** Rows that each question of this person makes the database read. */
async function rowsOfEverything(as: string): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  await everythingReadBy(app, as, ground, {
    mostIds: 1,
    asking: async (question, ask) => {
      let answer: Awaited<ReturnType<typeof ask>> | undefined;
      const queries = await recordedQueries(app.dataSource, async () => {
        answer = await ask();
      });
      let read = 0;
      for (const query of queries)
        if (/^\s*(SELECT|WITH|\()/i.test(query.sql)) read += await rowsReadBy(app.dataSource, query);
      rows.set(question, read);
      return answer as Awaited<ReturnType<typeof ask>>;
    },
  });
  return rows;
}

describe('what is over is not read again by whoever asks for something else', () => {
  it('among six times as many old matters every question reads as many rows', async () => {
    await copyIntoThePast(app.dataSource, Number(ticketId), 1, FEW);
    const few = new Map<string, ReadonlyMap<string, number>>();
    for (const as of READERS) few.set(as, await rowsOfEverything(as));
    await copyIntoThePast(app.dataSource, Number(ticketId), FEW + 1, MANY);
    expect((await app.call('listMyMessages', { as: 'receptionist' })).body.unread).toBe(UNREAD_COUNTED);
    const grown: string[] = [];
    for (const as of READERS) {
      for (const [question, rows] of await rowsOfEverything(as)) {
        const before = few.get(as)?.get(question) ?? 0;
        if (rows > before + NOT_MUCH) grown.push(`${as} ${question}: ${before} → ${rows}`);
      }
    }
    expect(grown.filter((line) => !GROWS.some(({ asked }) => asked.test(line)))).toEqual([]);
    expect(GROWS.filter(({ asked }) => !grown.some((line) => asked.test(line)))).toEqual([]);
  }, 600_000);
});
