import { Database } from '../../src/platform/database/database.js';
import { Wakeups } from '../../src/platform/queue/wakeups.js';
import { TaskClock } from '../../src/tasks/clock/task-clock.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeEach(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterEach(() => app.close());

const MINUTE = 60;
const peak = () => done(app.call('getPeak', { as: 'receptionist' }));
const told = async (as: string, word: string) => (await inbox.of(as)).filter(({ title }) => title.includes(word));
async function wait(count: number) {
  const tickets = [];
  for (let index = 0; index < count; index += 1)
    tickets.push(await jobs.submit({ report: { description: `等着立项 ${index}` } }));
  await inbox.settle();
  return tickets;
}

describe('HOT-2 the peak rule', () => {
  it('eight that wait for half an hour are told to the desk once; it ends by itself and is logged', async () => {
    const tickets = await wait(8);
    expect(await peak()).toMatchObject({ level: 'none', waiting: 8, line: 8, held: [] });
    await app.advance(29 * MINUTE);
    expect(await told('receptionist', '高峰')).toHaveLength(0);
    await app.advance(MINUTE);
    expect(await told('receptionist', '高峰')).toMatchObject([
      { title: '高峰：待立项 8 件，已 30 分钟', text: '停外呼、停休息，先接来电' },
    ]);
    expect(await peak()).toMatchObject({ level: 'peak', held: ['callback'] });
    expect(await told('cs-supervisor', '高峰')).toHaveLength(0);
    await app.advance(60 * MINUTE);
    const clocks = [1, 2].map(() => new TaskClock(app.app.get(Database), app.app.get(Wakeups), app.clock));
    await Promise.all(clocks.map((clock) => clock.runRound()));
    expect(await told('receptionist', '高峰')).toHaveLength(1);
    const [first] = tickets;
    await done(
      app.call('cancelTicket', { as: 'resident-1', path: { id: first?.id ?? '' }, body: { reason: '不用了' } }),
    );
    await app.advance(15);
    expect(await peak()).toMatchObject({ level: 'none', waiting: 7, held: [], since: null });
    const { items } = await done(app.call('listPeaks', { as: 'manager' }));
    expect(items).toMatchObject([{ most: 8, severeAt: null }]);
    expect(items[0]?.endedAt).not.toBeNull();
  });

  it('sixteen that wait for half an hour call the supervisors, once; not before', async () => {
    await wait(8);
    await app.advance(10 * MINUTE);
    const last = await wait(8);
    await app.advance(20 * MINUTE);
    // Eight have waited for half an hour, sixteen for twenty minutes.
    expect(await peak()).toMatchObject({ level: 'peak', waiting: 16 });
    expect(await told('cs-supervisor', '严重高峰')).toHaveLength(0);
    // One is registered and one more comes in: sixteen wait without a break.
    await wait(1);
    await app.advance(15);
    await jobs.register(last.at(-1)?.id ?? '');
    await app.advance(10 * MINUTE - 15);
    for (const as of ['cs-supervisor', 'manager']) {
      expect(await told(as, '严重高峰')).toMatchObject([{ title: '严重高峰：待立项 16 件' }]);
    }
    expect(await peak()).toMatchObject({ level: 'severe' });
    await app.advance(40 * MINUTE);
    expect(await told('manager', '严重高峰')).toHaveLength(1);
    expect(await told('receptionist', '高峰')).toHaveLength(1);
  });

  it('calls out are held: nobody is reminded of a callback while it lasts, and everybody is afterwards', async () => {
    const { ticketId } = await jobs.closed();
    const dueAt = Date.parse((await inbox.task('receptionist', ticketId, 'callback'))?.dueAt ?? '');
    const pressed = async () =>
      Promise.all(
        ['receptionist', 'cs-supervisor'].map(
          async (as) =>
            (await inbox.told(as, [ticketId])).filter(
              ({ type, title }) => /^task_/.test(type) && title.includes('回访'),
            ).length,
        ),
      );
    const until = async (at: number) => {
      app.signInAnew();
      await app.advance(Math.round((at - app.clock.now()) / 1_000));
    };
    await until(dueAt - 8 * 60 * MINUTE * 1_000);
    const tickets = await wait(8);
    await app.advance(31 * MINUTE);
    await until(dueAt + 10 * MINUTE * 1_000);
    expect(await peak()).toMatchObject({ level: 'peak', held: ['callback'] });
    expect(await pressed()).toEqual([0, 0]);
    expect((await inbox.task('receptionist', ticketId, 'callback'))?.dueAt).toBe(new Date(dueAt).toISOString());
    const path = { id: tickets[0]?.id ?? '' };
    await done(app.call('cancelTicket', { as: 'resident-1', path, body: { reason: '不用了' } }));
    await app.advance(3 * MINUTE);
    expect(await peak()).toMatchObject({ level: 'none' });
    expect(await pressed()).toEqual([1, 1]);
  });

  it('is the desk’s to see', async () => {
    for (const as of ['engineer-1', 'cashier', 'resident-1', 'head-office']) {
      expect((await app.call('getPeak', { as })).status).toBe(403);
      expect((await app.call('listPeaks', { as })).status).toBe(403);
    }
  });
});
