import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;
const HOURS = 60 * MINUTES;
const SECOND_MS = 1_000;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let a: string;
let b: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  a = await communityOf(app, 'manager');
  b = await communityOf(app, 'manager-b');
}, 120_000);
afterAll(() => app.close());

const set = (changes: object, { as = 'cs-supervisor', community = a, ...rest } = {}) =>
  app.call('changePolicies', {
    as,
    path: { id: community },
    body: {
      changes: Object.entries(changes).map(([key, value]) => ({ key, value })),
      reason: '业户反映等接单太久',
      ...rest,
    },
  });
const undo = (id: string, as = 'cs-supervisor') => app.call('undoPolicyChange', { as, path: { id }, body: {} });
const policy = async (key: string, as = 'cs-supervisor', community = a) =>
  (await done(app.call('listPolicies', { as, path: { id: community } }))).items.find((item) => item.key === key);
const changesOf = async () =>
  (await done(app.call('listPolicyChanges', { as: 'cs-supervisor', path: { id: a }, query: { limit: 100 } }))).items;
/** Whole minutes from now; the clock goes on while a test runs. */
const minutesUntil = (dueAt: string | null | undefined) =>
  Math.round((Date.parse(dueAt ?? '') - app.clock.now()) / (MINUTES * SECOND_MS));

async function acceptTask() {
  const { id } = await jobs.submit();
  await jobs.register(id);
  const order = await jobs.dispatch(id);
  const task = await inbox.task('engineer-1', id, 'accept');
  return { ticketId: id, order, task };
}
const pressed = async (orderId: string) =>
  (await inbox.told('engineer-1', [orderId])).filter(({ type }) => type === 'task_press').length;

describe('the numbers of a community', () => {
  it('begin as the procedures have them, with rule, unit and bounds', async () => {
    expect(await policy('firstFollowUpMinutes')).toMatchObject({
      label: '第一次跟进',
      rule: 'FUP-1',
      unit: 'minute',
      value: 120,
      default: 120,
      minimum: 10,
      maximum: 1440,
      since: null,
      upcoming: null,
    });
  });

  it('DSP-3 an order of after the change is pressed by the new limit, one of before by the old', async () => {
    const before = await acceptTask();
    await done(set({ acceptWithinMinutes: 20 }));
    const after = await acceptTask();
    expect(minutesUntil(before.task?.dueAt)).toBe(30);
    expect(minutesUntil(after.task?.dueAt)).toBe(20);
    await app.advance(20 * MINUTES);
    expect([await pressed(before.order.id), await pressed(after.order.id)]).toEqual([0, 1]);
    await app.advance(10 * MINUTES);
    expect([await pressed(before.order.id), await pressed(after.order.id)]).toEqual([1, 1]);
    expect(await policy('acceptWithinMinutes')).toMatchObject({ value: 20, changedByName: '周敏' });
  });

  it('DSP-3 the later steps of a task, too, keep the numbers it was opened by', async () => {
    const { ticketId, order } = await acceptTask();
    await done(set({ remindBeforeMinutes: 60 }));
    await app.advance(25 * MINUTES);
    const told = await inbox.told('engineering-supervisor', [order.id]);
    expect(told.filter(({ title }) => title.includes('接单')).map(({ type }) => type)).toEqual(['task_escalate']);
    expect(ticketId).toBeTruthy();
    await done(set({ remindBeforeMinutes: 5 }));
  });

  it('FUP-4 a resident may urge again when the community says so', async () => {
    await done(set({ urgeCooldownMinutes: 90 }));
    const { id } = await jobs.submit();
    const { urgeableFrom } = await done(jobs.actOnTicket('urgeTicket', 'resident-1', id, { text: '请快一点' }));
    expect(minutesUntil(urgeableFrom)).toBe(90);
    await app.advance(60 * MINUTES);
    expect((await jobs.actOnTicket('urgeTicket', 'resident-1', id, { text: '还没来' })).status).toBe(409);
  });

  it('may be set for later, and hold from that moment on', async () => {
    const validFrom = new Date(app.clock.now() + 2 * HOURS * SECOND_MS).toISOString();
    await done(set({ finishWithinHours: 6 }, { validFrom } as object));
    expect(await policy('finishWithinHours')).toMatchObject({ value: 8, upcoming: { value: 6, validFrom } });
    await app.advance(2 * HOURS);
    expect(await policy('finishWithinHours')).toMatchObject({ value: 6, since: validFrom, upcoming: null });
  });

  it('are those of this community alone', async () => {
    expect(await policy('acceptWithinMinutes', 'manager-b', b)).toMatchObject({ value: 30, since: null });
  });
});

describe('恢复到这版之前', () => {
  it('sets what was in force before, as a change of its own, once', async () => {
    const was = (await policy('arriveWithinMinutes'))?.value;
    const change = await done(set({ arriveWithinMinutes: 15, quoteWithinMinutes: 45 }));
    expect(change.changes).toMatchObject([
      { key: 'arriveWithinMinutes', label: '到场', from: was, to: 15 },
      { key: 'quoteWithinMinutes', from: 30, to: 45 },
    ]);
    const back = await done(undo(change.id, 'manager'));
    expect(back).toMatchObject({ byName: '陈国栋', undoes: change.id });
    expect(await policy('arriveWithinMinutes')).toMatchObject({ value: was });
    expect(await policy('quoteWithinMinutes')).toMatchObject({ value: 30 });
    const [last, first] = await changesOf();
    expect([last, first]).toMatchObject([
      { id: back.id, undone: false },
      { id: change.id, undone: true, reason: '业户反映等接单太久' },
    ]);
    expect(await undo(change.id)).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
  });

  it('of what is not in force yet leaves everything as it is', async () => {
    const validFrom = new Date(app.clock.now() + 5 * HOURS * SECOND_MS).toISOString();
    const change = await done(set({ signWithinHours: 2 }, { validFrom } as object));
    await done(undo(change.id));
    expect(await policy('signWithinHours')).toMatchObject({ value: 4, upcoming: null });
    await app.advance(6 * HOURS);
    expect(await policy('signWithinHours')).toMatchObject({ value: 4 });
  });
});

describe('refused, naming the field', () => {
  it.each([
    ['a negative length', { acceptWithinMinutes: -5 }, 'too_small'],
    ['no length at all', { acceptWithinMinutes: 0 }, 'too_small'],
    ['an absurd length', { suspensionReviewDays: 36_500 }, 'too_big'],
    ['half a minute', { acceptWithinMinutes: 0.5 }, 'wrong_type'],
  ])('%s', async (_, changes, code) => {
    const before = await changesOf();
    expect(await set({ registerWithinMinutes: 4, ...changes })).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ field: 'changes.1.value', code }] },
    });
    expect(await changesOf()).toEqual(before);
  });

  it('a number of the whole company, a moment in the past, no reason, the same number twice', async () => {
    const field = async (answer: ReturnType<typeof set>) => (await answer).body.errors?.map((error) => error.field);
    expect(await field(set({ passwordAttempts: 3 }))).toEqual(['changes.0.key']);
    const validFrom = new Date(app.clock.now() - SECOND_MS).toISOString();
    expect(await field(set({ acceptWithinMinutes: 25 }, { validFrom } as object))).toEqual(['validFrom']);
    expect(await field(set({ acceptWithinMinutes: 25 }, { reason: '' } as object))).toEqual(['reason']);
    const twice = [1, 2].map((value) => ({ key: 'acceptWithinMinutes', value }));
    expect(await field(set({}, { changes: twice } as object))).toEqual(['changes.1.key']);
  });

  it('what would change nothing, and what somebody changed meanwhile', async () => {
    const { version } = await done(app.call('listPolicies', { as: 'manager', path: { id: a } }));
    const { value } = (await policy('acceptWithinMinutes')) ?? {};
    expect(await set({ acceptWithinMinutes: value })).toMatchObject({ status: 409, body: { code: 'nothing_changed' } });
    await done(set({ acceptWithinMinutes: 33 }, { version } as object));
    expect(await set({ acceptWithinMinutes: 34 }, { version } as object)).toMatchObject({
      status: 409,
      body: { code: 'version_conflict' },
    });
  });
});

describe('ROL-1 who may set them', () => {
  it.each(['cs-supervisor', 'manager'])('%s may', async (as) => {
    expect((await app.call('listPolicies', { as, path: { id: a } })).status).toBe(200);
    const { id } = await done(set({ closeWithinHours: as === 'manager' ? 20 : 22 }, { as }));
    expect((await undo(id, as)).status).toBe(201);
  });

  it.each(['receptionist', 'engineering-supervisor', 'resident-1', 'head-office', 'admin', 'manager-b'])(
    'for %s there are none',
    async (as) => {
      const status = 404;
      const [{ id: change } = { id: '' }] = await changesOf();
      const before = await changesOf();
      expect((await app.call('listPolicies', { as, path: { id: a } })).status).toBe(status);
      expect((await app.call('listPolicyChanges', { as, path: { id: a } })).status).toBe(status);
      expect((await set({ closeWithinHours: 12 }, { as })).status).toBe(status);
      expect((await undo(change, as)).status).toBe(status);
      expect(await changesOf()).toEqual(before);
    },
  );
});
