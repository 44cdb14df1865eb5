import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let community: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  community = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

const calendar = (as = 'manager') => app.call('getWorkingCalendar', { as, path: { id: community } });
const change = (body: object, as = 'cs-supervisor') =>
  app.call('changeWorkingCalendar', { as, path: { id: community }, body: { reason: '夏天晚些下班', ...body } });
const until = (to: string) => [{ since: '01-01', spans: [{ from: '08:00', to }] }];

/** The clock of Shanghai at which a new matter's second follow-up is due. */
async function followUpDue(): Promise<string> {
  const { id } = await jobs.submit();
  await jobs.register(id);
  const task = (await inbox.tasks('receptionist', id)).find(({ kind }) => kind === 'second_follow_up');
  return new Date(Date.parse(task?.dueAt ?? '') + DAY_MS / 3).toISOString().slice(11, 16);
}

it('INT-2 the desk is there every day; offices keep the public calendar and seasons', async () => {
  const { body } = await calendar();
  expect(body).toMatchObject({
    desk: { seasons: [{ since: '01-01', spans: [{ from: '08:30', to: '18:00' }] }], publicHolidays: false },
    office: { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], publicHolidays: true },
    since: null,
    version: null,
  });
  expect(body.office.seasons.map(({ since }) => since)).toEqual(['05-01', '10-01']);
  expect(body.holidayYears).toContain('2026');
});

it('FUP-2 the second follow-up is due when the community’s own day ends; what was promised before stays', async () => {
  const { id } = await jobs.submit();
  await jobs.register(id);
  const before = await inbox.tasks('receptionist', id);
  const { desk, version } = (await calendar()).body;
  await done(change({ desk: { ...desk, seasons: until('20:30') }, version }));
  expect(await followUpDue()).toBe('20:30');
  expect(await inbox.tasks('receptionist', id)).toEqual(before);
  expect((await calendar()).body).toMatchObject({ changedByName: '周敏' });
});

it('FUP-2 a day on which the desk is closed for once moves it to the next', async () => {
  const { desk } = (await calendar()).body;
  const shanghaiDay = (days: number) =>
    new Date(app.clock.now() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10);
  const closed = [0, 1].map((days) => ({ date: shanghaiDay(days), worked: false }));
  await done(change({ desk: { ...desk, exceptions: closed } }));
  const { id } = await jobs.submit();
  await jobs.register(id);
  const task = (await inbox.tasks('receptionist', id)).find(({ kind }) => kind === 'second_follow_up');
  expect(new Date(Date.parse(task?.dueAt ?? '') + DAY_MS / 3).toISOString().slice(0, 10)).toBe(shanghaiDay(2));
  await done(change({ desk: { ...desk, exceptions: [] } }));
});

it('may be set for later, is kept in the history, and changes nothing until then', async () => {
  const { office } = (await calendar()).body;
  const validFrom = new Date(app.clock.now() + DAY_MS).toISOString();
  const { id } = await done(change({ office: { ...office, seasons: until('17:00') }, validFrom }, 'manager'));
  expect((await calendar()).body.office.seasons).toHaveLength(2);
  await app.advance(DAY_MS / 1_000);
  expect((await calendar()).body.office.seasons).toHaveLength(1);
  const { items } = await done(app.call('listCalendarChanges', { as: 'manager', path: { id: community } }));
  expect(items[0]).toMatchObject({ id, byName: '陈国栋', reason: '夏天晚些下班', validFrom });
});

describe('refused', () => {
  it.each([
    ['an hour that does not exist', { seasons: until('25:00') }, 'desk.seasons.0.spans.0.to'],
    ['a day that ends before it begins', { seasons: until('07:00') }, 'desk.seasons.0.spans.0'],
    ['no weekday at all', { weekdays: [] }, 'desk.weekdays'],
    ['a 30th of February', { exceptions: [{ date: '2026-02-30', worked: false }] }, 'desk.exceptions'],
  ])('%s, naming the field', async (_, part, field) => {
    const { desk } = (await calendar()).body;
    expect(await change({ desk: { ...desk, ...part } })).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    });
  });

  it('what changes nothing, what somebody changed meanwhile, and the past', async () => {
    const { desk, office } = (await calendar()).body;
    expect(await change({ desk, office })).toMatchObject({ status: 409, body: { code: 'nothing_changed' } });
    const other = { ...desk, seasons: until('19:00') };
    expect(await change({ desk: other, version: null })).toMatchObject({ body: { code: 'version_conflict' } });
    const validFrom = new Date(app.clock.now() - DAY_MS).toISOString();
    expect(await change({ desk: other, validFrom })).toMatchObject({ body: { errors: [{ field: 'validFrom' }] } });
  });

  it.each(['receptionist', 'resident-1', 'head-office', 'manager-b'])('ROL-1 whatever %s asks: 404', async (as) => {
    const { desk } = (await calendar()).body;
    expect((await calendar(as)).status).toBe(404);
    expect((await change({ desk: { ...desk, seasons: until('19:00') } }, as)).status).toBe(404);
    expect((await app.call('listCalendarChanges', { as, path: { id: community } })).status).toBe(404);
  });
});
