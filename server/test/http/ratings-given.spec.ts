import { shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

const MORNING = Date.parse('2026-11-23T09:00+08:00');
const DAY = 24 * 3_600;

let app: TestApp;
let jobs: Jobs;
/** Rated best, rated badly and reopened, rated on the telephone. */
let [best, worst, byPhone]: string[] = [];
let rated: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(MORNING));
  jobs = jobsIn(app);
  const closed = [await jobs.closed(), await jobs.closed(), await jobs.closed()] as const;
  [best, worst, byPhone] = closed.map(({ ticketId }) => ticketId);
  const rate = (ticketId = '', marks: object) => done(jobs.actOnTicket('rateTicket', 'resident-1', ticketId, marks));
  await rate(best, { speed: 5, quality: 5, attitude: 5, solved: true });
  await rate(worst, { speed: 1, quality: 2, attitude: 2, solved: false, words: '又漏了' });
  await done(
    app.call('recordCallback', {
      as: 'receptionist',
      path: { id: closed[2].callbackId },
      body: { result: 'satisfied', solved: 'yes', ratings: { speed: 4, quality: 4, attitude: 4 }, askedForCash: false },
    }),
  );
  rated = shanghaiDay(app.clock.now());
}, 120_000);
afterAll(() => app.close());

describe('REP-6, HOT-3: whatever residents gave counts, good or bad, by mini-program and by telephone', () => {
  it('REP-6 in the satisfaction of the day', async () => {
    const id = await communityOf(app, 'manager');
    const of = async (day: string) =>
      (await done(app.call('getDayRecord', { as: 'cs-supervisor', path: { id, day } }))).figures.satisfaction;
    const marks = [5, 5, 5, 1, 2, 2, 4, 4, 4];
    expect(await of(rated)).toBeCloseTo(marks.reduce((a, b) => a + b) / marks.length, 2);
    expect(await of(shanghaiDay(MORNING - DAY * 1_000))).toBeNull();
  });

  it('HOT-3 in the brief of the next morning, under praise and under problems', async () => {
    await app.advance(DAY);
    app.signInAnew();
    const { figures } = await done(app.call('getMorningBrief', { as: 'receptionist' }));
    const of = (name: string) => figures.find((figure) => figure.name === name)?.items.map(({ ticketId }) => ticketId);
    expect(of('态度很满意')).toEqual([best]);
    expect(of('评价不满意')).toEqual([worst]);
    expect(byPhone).toBeDefined();
    const elsewhere = (await done(app.call('getMorningBrief', { as: 'receptionist-b' }))).figures;
    expect(elsewhere.filter(({ part }) => part === 'praise').map(({ count }) => count)).toEqual([0, 0]);
  });
});
