import { CALLBACK_KINDS } from '@youying/shared/domain/callback/rules';
import { Database } from '../../src/platform/database/database.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import { type Success, startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn, type Plan } from '../support/job.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type CallbackView = Success<'listCallbacks'>['items'][number];

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let community: { id: string };
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  const { id } = (await jobs.submit()).community;
  community = { id };
}, 120_000);
afterAll(() => app.close());

const now = () => app.clock.now();
const iso = (instant: number) => new Date(instant).toISOString();
/** In Shanghai, `YYYYMMDD` and a time of day. */
const at = (day: string, time: string) =>
  iso(Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time}:00+08:00`));
/** The month in Shanghai, `2026-11`. */
const monthOf = (instant: string) => iso(Date.parse(instant) + 8 * HOUR * 1000).slice(0, 7);
/** Moves the clock to the next such time of day in Shanghai. */
const untilTime = async (time: string) => {
  const today = Date.parse(at(dayIn(0), time));
  const wanted = today > now() ? today : Date.parse(at(dayIn(DAY), time));
  await app.advance(Math.ceil((wanted - now()) / 1000));
  app.signInAnew();
};
const dayIn = (seconds: number) =>
  new Date(now() + seconds * 1000 + 8 * HOUR * 1000).toISOString().slice(0, 10).replaceAll('-', '');

const record = (callback: Pick<CallbackView, 'id'>, body: object, as = 'receptionist') =>
  app.call('recordCallback', { as, path: { id: callback.id }, body });
/** So many seconds after an instant of the API. */
const after = (instant: string | null | undefined, seconds: number) => iso(Date.parse(instant ?? '') + seconds * 1000);
const afterClose = ({ ticket }: CallbackView, seconds: number) => after(ticket.closedAt, seconds);
const afterAnswer = ({ attempts }: CallbackView, seconds: number) => after(attempts.at(-1)?.at, seconds);
const satisfied = (callback: Pick<CallbackView, 'id'>, more: object = {}) =>
  done(record(callback, { result: 'satisfied', solved: 'yes', ...more }));
const open = async (ticketId: string): Promise<CallbackView> => {
  const { callback } = await jobs.ticketAs('receptionist', ticketId);
  if (!callback) throw new Error('no callback is open');
  return callback;
};
const noneOpen = async (ticketId: string) =>
  expect((await jobs.ticketAs('receptionist', ticketId)).callback).toBeNull();
const emergency: Partial<Plan> = { category: 'pipe_burst', priority: 'emergency', desk: 'cs-supervisor' };
const leak: Partial<Plan> = { category: 'ceiling_leak' };
const closed = async (plan: Partial<Plan> = {}) => (await jobs.closed(plan)).ticketId;
const counts = () => done(app.call('getCallbackCounts', { as: 'receptionist', path: community }));
const inTab = async (tab: string) =>
  (await done(app.call('listCallbacks', { as: 'receptionist', query: { tab, limit: 100 } }))).items;

/** Puts right what a dissatisfied resident named, and closes again. */
async function rectified(ticketId: string, plan: Partial<Plan> = {}): Promise<void> {
  const order = (await jobs.ticketAs('receptionist', ticketId)).workOrders.at(-1);
  if (!order) throw new Error('no order');
  await jobs.finishFrom(order, plan);
  await done(jobs.actOnTicket('closeTicket', plan.desk ?? 'receptionist', ticketId, { outcome: '返工修好了' }));
}

describe('each row of the table: its first callback, the next one, and reopening', () => {
  it('CBK-1 an emergency is called after 24 hours, and once more two days later', async () => {
    const ticketId = await closed(emergency);
    const first = await open(ticketId);
    expect(first).toMatchObject({ rule: 'CBK-1', kind: 'emergency', round: 1, dueAt: afterClose(first, DAY) });
    expect(await inbox.task('receptionist', ticketId, 'callback')).toMatchObject({ rule: 'CBK-1', dueAt: first.dueAt });
    await app.advance(20 * HOUR);
    const answered = await satisfied(first);
    const second = await open(ticketId);
    expect(second).toMatchObject({ rule: 'CBK-1', round: 2, dueAt: afterAnswer(answered, 2 * DAY) });
    expect(await inbox.task('receptionist', ticketId, 'callback')).toMatchObject({ dueAt: second.dueAt });
    await satisfied(second);
    await noneOpen(ticketId);
  });

  it('CBK-2 a leak is called after 3 days, and again after the next rain that is marked', async () => {
    const ticketId = await closed(leak);
    const first = await open(ticketId);
    expect(first).toMatchObject({ rule: 'CBK-2', kind: 'leak', dueAt: afterClose(first, 3 * DAY) });
    const answered = await satisfied(first);
    const waiting = await open(ticketId);
    expect(waiting).toMatchObject({ round: 2, waitsFor: 'rain', dueAt: afterAnswer(answered, 90 * DAY) });
    expect((await inTab('today')).map(({ id }) => id)).not.toContain(waiting.id);
    await untilTime('10:00');
    const before = await counts();

    const today = dayIn(0);
    const marked = await done(app.call('markRainyDay', { as: 'receptionist', path: community, body: {} }));
    expect(marked).toMatchObject({ day: expect.any(String), due: before.rain });
    const due = await open(ticketId);
    expect(due).toMatchObject({ id: waiting.id, waitsFor: null });
    expect(due.dueAt).toBe(at(today, '18:00'));
    expect(await inbox.task('receptionist', ticketId, 'callback')).toMatchObject({ dueAt: due.dueAt });
    expect(await counts()).toMatchObject({ rain: 0, lastRainyDay: marked.day });
    await satisfied(due);
    await noneOpen(ticketId);
  });

  it.each([
    ['CBK-3', 'safety', { category: 'fire_equipment' }, 2 * DAY],
    ['CBK-4', 'repair', {}, 7 * DAY],
  ] as const)('%s a %s is called once', async (rule, kind, plan, window) => {
    const ticketId = await closed(plan);
    const first = await open(ticketId);
    expect(first).toMatchObject({ rule, kind, dueAt: afterClose(first, window) });
    await satisfied(first);
    await noneOpen(ticketId);
  });

  it('CBK-6 a household service is called within a working day, a long one on the 25th of next month', async () => {
    await untilTime('10:00');
    const short = await open(await closed({ category: 'home_cleaning' }));
    expect(short).toMatchObject({ rule: 'CBK-6', kind: 'service', dueAt: afterClose(short, DAY) });
    // The desk is there from 08:30 to 18:00: what is closed in the evening begins to count in the morning.
    await untilTime('21:00');
    const late = await open(await closed({ category: 'home_cleaning' }));
    expect(late).toMatchObject({ rule: 'CBK-6', dueAt: at(dayIn(2 * DAY), '08:30') });
    const long = await open(await closed({ category: 'long_home_service' }));
    expect(long).toMatchObject({ rule: 'CBK-6', kind: 'long_service' });
    expect(new Date(Date.parse(long.dueAt) + 8 * HOUR * 1000).toISOString().slice(8, 16)).toBe('25T18:00');
  });

  it('CBK-7 a major event is visited within 20 days: the manager’s duty, and no telephone call ends it', async () => {
    const { ticketId } = await jobs.orderAt('confirmed', { desk: 'cs-supervisor' });
    await app.app.get(Database).transact(async (work) => {
      work.updateMany(Ticket, { id: Number(ticketId) }, { major: true });
    });
    await done(jobs.actOnTicket('closeTicket', 'cs-supervisor', ticketId, { outcome: '已处置' }));
    const visit = await open(ticketId);
    expect(visit).toMatchObject({ rule: 'CBK-7', kind: 'major', dueAt: afterClose(visit, 20 * DAY) });
    expect(await inbox.task('manager', ticketId, 'callback')).toMatchObject({ rule: 'CBK-7', ownerRole: 'manager' });
    expect(await inbox.task('receptionist', ticketId, 'callback')).toBeUndefined();
    expect(await record(visit, { result: 'satisfied' }, 'manager')).toMatchObject({
      status: 409,
      body: { code: 'visit_required' },
    });
    expect((await jobs.ticketAs('resident-1', ticketId)).actions).not.toContain('rateTicket');
    const visited = await done(
      record(visit, { result: 'satisfied', channel: 'on_site', words: '已当面致歉' }, 'manager'),
    );
    expect(visited).toMatchObject({ status: 'done', attempts: [{ channel: 'on_site', words: '已当面致歉' }] });
    await noneOpen(ticketId);
  });

  it('CBK-7 dissatisfied at the visit, it goes on, and its next close-out is visited anew', async () => {
    const { ticketId } = await jobs.orderAt('confirmed', { desk: 'cs-supervisor' });
    await app.app.get(Database).transact(async (work) => {
      work.updateMany(Ticket, { id: Number(ticketId) }, { major: true });
    });
    await done(jobs.actOnTicket('closeTicket', 'cs-supervisor', ticketId, { outcome: '已处置' }));
    const words = { result: 'dissatisfied', solved: 'no', words: '墙还没补', channel: 'on_site' };
    await done(record(await open(ticketId), words, 'manager'));
    expect(await jobs.ticketAs('manager', ticketId)).toMatchObject({ status: 'handling', callback: null });
    await rectified(ticketId, { desk: 'cs-supervisor' });
    const again = await open(ticketId);
    expect(again).toMatchObject({ rule: 'CBK-7', round: 1, dueAt: afterClose(again, 20 * DAY) });
  });

  it.each<[string, Partial<Plan>, number | null]>([
    ['CBK-1', emergency, DAY],
    ['CBK-2', leak, 3 * DAY],
    ['CBK-3', { category: 'fire_equipment' }, 2 * DAY],
    ['CBK-4', {}, 7 * DAY],
    ['CBK-6', { category: 'home_cleaning' }, null],
    ['CBK-6', { category: 'long_home_service' }, null],
  ])(
    '%s dissatisfied, it goes on until satisfied, and its next close-out is called back anew',
    async (rule, plan, window) => {
      const ticketId = await closed(plan);
      const first = await open(ticketId);
      await done(record(first, { result: 'dissatisfied', solved: 'no', words: '还在漏' }));
      const reopened = await jobs.ticketAs('receptionist', ticketId);
      expect(reopened).toMatchObject({ status: 'handling', callback: null, closedAt: null });
      expect(reopened.workOrders.at(-1)).toMatchObject({ rectification: true, task: '还在漏' });
      expect((await inTab('rectifying')).map(({ id }) => id)).toContain(first.id);
      await rectified(ticketId, plan);
      const next = await open(ticketId);
      expect(next).toMatchObject({ rule, round: 1, kind: first.kind });
      if (window !== null) expect(next.dueAt).toBe(afterClose(next, window));
      expect(next.id).not.toBe(first.id);
      expect((await inTab('rectifying')).map(({ id }) => id)).not.toContain(first.id);
    },
  );
});

describe('CBK-5: a complaint', () => {
  it('CBK-5 is called after two days, and again as long as something is left over', async () => {
    const id = await complaintsIn(app).at('closed');
    const first = await open(id);
    expect(first).toMatchObject({ rule: 'CBK-5', kind: 'complaint', dueAt: afterClose(first, 2 * DAY) });
    const answered = await satisfied(first, { solved: 'partly', words: '好一些' });
    const second = await open(id);
    expect(second).toMatchObject({ rule: 'CBK-5', round: 2, dueAt: afterAnswer(answered, 2 * DAY) });
    await satisfied(second, { solved: 'partly', words: '又好一些' });
    const third = await open(id);
    expect(third).toMatchObject({ round: 3 });
    await satisfied(third);
    await noneOpen(id);
  });
});

describe('CBK-9, CBK-10: how it is asked and what counts', () => {
  it('CBK-9 a rating answers the open callback, by mini-program, with its words', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    const rating = { speed: 5, quality: 4, attitude: 5, solved: true, words: '来得快', askedForCash: false };
    await done(jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating));
    const [listed] = (await inTab('done')).filter(({ id }) => id === callbackId);
    expect(listed).toMatchObject({
      status: 'done',
      attempts: [
        { channel: 'miniapp', solved: 'yes', words: '来得快', ratings: { speed: 5, quality: 4, attitude: 5 } },
      ],
    });
    await noneOpen(ticketId);
  });

  it('CBK-9 the second call of an emergency is not answered by rating twice in a row, but on its day', async () => {
    const ticketId = await closed(emergency);
    const rating = { speed: 5, quality: 5, attitude: 5, solved: true };
    const rate = () => jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating);
    await done(rate());
    expect((await jobs.ticketAs('resident-1', ticketId)).actions).not.toContain('rateTicket');
    expect((await rate()).status).toBe(409);
    await app.advance(2 * DAY);
    expect((await jobs.ticketAs('resident-1', ticketId)).actions).toContain('rateTicket');
    await done(rate());
    await noneOpen(ticketId);
  });

  it('CBK-10 a rating after "unreachable" still counts, and can still reopen', async () => {
    for (const solved of [true, false]) {
      const { ticketId, callbackId } = await jobs.closed();
      for (const _ of [1, 2, 3]) await done(record({ id: callbackId }, { result: 'unreachable' }));
      expect((await jobs.ticketAs('resident-1', ticketId)).actions).toContain('rateTicket');
      const rating = { speed: 4, quality: 4, attitude: 4, solved, words: '刚看到消息' };
      const rated = await done(jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating));
      expect(rated.status).toBe(solved ? 'closed' : 'handling');
      const { items } = await done(
        app.call('listCallbacks', { as: 'receptionist', query: { status: 'done', limit: 100 } }),
      );
      expect(items.find(({ id }) => id === callbackId)).toMatchObject({ status: 'done', missed: 3 });
    }
  });

  it('CBK-10 an answer that contradicts its result names the field', async () => {
    const { callbackId } = await jobs.closed();
    expect(await record({ id: callbackId }, { result: 'satisfied', solved: 'no' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ field: 'solved', code: 'answer_contradicts' }] },
    });
  });
});

describe('CBK-11: what is found at callback', () => {
  it('CBK-11 must reach the implementer in writing within 12 h: the order carries the words, its acceptance is the proof', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    const answered = await done(record({ id: callbackId }, { result: 'dissatisfied', words: '接头又渗水' }));
    expect(await inbox.task('receptionist', ticketId, 'rectify')).toMatchObject({
      rule: 'CBK-11',
      dueAt: afterAnswer(answered, 12 * HOUR),
    });
    const order = (await jobs.ticketAs('engineer-1', ticketId)).workOrders.at(-1);
    expect(order).toMatchObject({ rectification: true, task: '接头又渗水' });
    expect((await inbox.told('engineer-1', [order?.id ?? ''])).map(({ text }) => text).join()).toContain('接头又渗水');
    await app.advance(12 * HOUR + MINUTE);
    expect(await inbox.task('receptionist', ticketId, 'rectify')).toMatchObject({ state: 'overdue' });
    await done(jobs.act('acceptWorkOrder', 'engineer-1', order?.id ?? ''));
    expect(await inbox.task('receptionist', ticketId, 'rectify')).toBeUndefined();
  });

  it('CBK-11 malicious abuse is closed by a supervisor with a reason that staff alone read; the desk may not', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    const abuse = (as: string, body: object = { reason: '三次查实无问题，仍辱骂员工' }) =>
      jobs.actOnTicket('closeAbuse', as, ticketId, body);
    expect((await abuse('receptionist')).status).toBe(403);
    expect((await abuse('receptionist-b')).status).toBe(404);
    expect((await abuse('cs-supervisor', {})).status).toBe(400);
    expect((await abuse('cs-supervisor')).body).toMatchObject({
      status: 'closed',
      callback: null,
      closeOut: { outcome: 'abuse', internalNote: '三次查实无问题，仍辱骂员工', senior: { name: expect.any(String) } },
    });
    expect((await record({ id: callbackId }, { result: 'satisfied' })).status).toBe(409);
    const resident = await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }));
    expect(JSON.stringify(resident)).not.toContain('辱骂');
    const told = await inbox.told('resident-1', [ticketId]);
    expect(JSON.stringify(told)).not.toContain('辱骂');
  });

  it('CBK-11 abuse ends a matter that goes on, with its orders and duties', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    await done(record({ id: callbackId }, { result: 'dissatisfied', words: '就是不满意' }));
    const ended = await done(jobs.actOnTicket('closeAbuse', 'manager', ticketId, { reason: '反复无理要求' }));
    expect(ended).toMatchObject({ status: 'closed', callback: null, nextTask: null });
    expect(ended.workOrders.at(-1)).toMatchObject({ status: 'cancelled', rectification: true });
  });
});

describe('WRK-9: cash', () => {
  const kinds = async (as: string, ticketId: string) => (await inbox.tasks(as, ticketId)).map(({ kind }) => kind);

  it.each(['rateTicket', 'recordCallback'] as const)(
    'WRK-9 said in %s: supervisor and manager hear of it, the implementer does not',
    async (way) => {
      const { ticketId, order, callbackId } = await jobs.closed();
      const words = '师傅要了五十块';
      if (way === 'rateTicket') {
        const rating = { speed: 5, quality: 5, attitude: 5, solved: true, askedForCash: true, words };
        await done(jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating));
      } else {
        await done(record({ id: callbackId }, { result: 'satisfied', askedForCash: true, words }));
      }
      expect(await kinds('cs-supervisor', ticketId)).toEqual(['look_into_cash']);
      expect(await inbox.typesTold('cs-supervisor', ticketId)).toContain('cash_reported');
      expect(await inbox.typesTold('manager', ticketId)).toContain('cash_reported');
      expect(await inbox.typesTold('engineer-1', ticketId, order.id)).not.toContain('cash_reported');
      const timeline = async (as: string) =>
        JSON.stringify(await done(app.call('getTimeline', { as, path: { id: ticketId } })));
      expect(await timeline('cs-supervisor')).toContain('cash_reported');
      for (const as of ['engineer-1', 'engineering-supervisor', 'resident-1']) {
        expect(await timeline(as)).not.toContain('cash_reported');
      }
      const task = await inbox.task('cs-supervisor', ticketId, 'look_into_cash');
      expect(task).toMatchObject({ rule: 'WRK-9' });
      await done(
        app.call('completeTask', { as: 'cs-supervisor', path: { id: task?.id ?? '' }, body: { note: '已退还' } }),
      );
      expect(await kinds('cs-supervisor', ticketId)).toEqual([]);
    },
  );

  it('WRK-9 no cash, no duty', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    await done(record({ id: callbackId }, { result: 'satisfied', askedForCash: false }));
    expect(await kinds('cs-supervisor', ticketId)).toEqual([]);
  });
});

describe('CBK-2: rain', () => {
  const mark = (body: object, as = 'receptionist') => app.call('markRainyDay', { as, path: community, body });

  it('CBK-2 is marked by the desk of that community only, for a day that has come', async () => {
    expect((await mark({}, 'engineer-1')).status).toBe(403);
    expect((await mark({}, 'head-office')).status).toBe(403);
    expect((await mark({}, 'receptionist-b')).status).toBe(404);
    const tomorrow = new Date(now() + DAY * 1000 + 8 * HOUR * 1000).toISOString().slice(0, 10);
    expect(await mark({ day: tomorrow })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'day', code: 'in_the_future' }] },
    });
    expect((await mark({ day: '2026-02-30' })).status).toBe(400);
  });

  it('CBK-2 rain of before it began to wait is not the next rain', async () => {
    const ticketId = await closed(leak);
    await app.advance(2 * DAY);
    await satisfied(await open(ticketId));
    const yesterday = new Date(now() - DAY * 1000 + 8 * HOUR * 1000).toISOString().slice(0, 10);
    await done(mark({ day: yesterday }));
    expect(await open(ticketId)).toMatchObject({ waitsFor: 'rain' });
    await done(mark({}));
    expect(await open(ticketId)).toMatchObject({ waitsFor: null });
  });
});

describe('CBK-8: the rate, and the tabs', () => {
  const rate = (as = 'receptionist', query: Record<string, string> = {}) =>
    app.call('getCallbackRate', { as, path: community, query });

  it('CBK-8 counts what was due, done, unreachable and overdue, by rule; abuse counts for nothing', async () => {
    const row = (figures: Success<'getCallbackRate'>, rule: string) => figures.rules.find((one) => one.rule === rule);
    const [answered, unheard, late, abusive] = await Promise.all([
      jobs.closed(),
      jobs.closed(),
      jobs.closed(),
      jobs.closed(),
    ]);
    await satisfied({ id: answered.callbackId });
    for (const _ of [1, 2, 3]) await done(record({ id: unheard.callbackId }, { result: 'unreachable' }));
    await done(jobs.actOnTicket('closeAbuse', 'manager', abusive.ticketId, { reason: '恶意' }));
    const { dueAt } = await open(late.ticketId);
    const month = monthOf(dueAt);
    const early = row(await done(rate('receptionist', { month })), 'CBK-4');
    expect(early).toMatchObject({ done: expect.any(Number) });
    await app.advance(8 * DAY);
    const figures = await done(rate('receptionist', { month }));
    const overdue = (await inTab('overdue')).filter((one) => one.rule === 'CBK-4' && monthOf(one.dueAt) === month);
    expect(overdue.map(({ id }) => id)).toContain(late.callbackId);
    expect(overdue.map(({ id }) => id)).not.toContain(abusive.callbackId);
    expect(row(figures, 'CBK-4')).toMatchObject({ overdue: overdue.length, done: early?.done });
    expect(figures.rate).toBeCloseTo(figures.done / figures.due, 10);
    expect(figures.due).toBe(figures.done + figures.unreachable + figures.overdue);
    expect(figures.rules.reduce((sum, { due }) => sum + due, 0)).toBe(figures.due);
    await satisfied({ id: late.callbackId });
    expect((await done(rate('receptionist', { month }))).overdue).toBe(figures.overdue - 1);
  });

  it('CBK-8 is the desk’s and head office’s to read', async () => {
    expect((await rate('head-office')).status).toBe(200);
    expect((await rate('engineer-1')).status).toBe(403);
    expect((await rate('receptionist-b')).status).toBe(404);
    expect((await rate('receptionist', { month: '2026-13' })).status).toBe(400);
  });

  it('CBK-8 every tab of the list holds as many as it says', async () => {
    const said = await counts();
    for (const tab of ['today', 'overdue', 'again', 'missed', 'rectifying', 'done', 'later', 'rain'] as const) {
      expect([tab, (await inTab(tab)).length]).toEqual([tab, said[tab]]);
    }
    const missedOne = await closed();
    await done(record(await open(missedOne), { result: 'unreachable' }));
    expect(await counts()).toMatchObject({ missed: said.missed + 1 });
  });

  it('CBK-8 list and counts narrow to one row of the table', async () => {
    const query = { tab: 'later', kind: 'repair', limit: 100 } as const;
    const narrowed = await done(app.call('listCallbacks', { as: 'receptionist', query }));
    expect(narrowed.items.length).toBeGreaterThan(0);
    expect(narrowed.items.filter(({ kind }) => kind !== 'repair')).toEqual([]);
    const inKind = (kind: string) =>
      done(app.call('getCallbackCounts', { as: 'receptionist', path: community, query: { kind } }));
    expect((await inKind('repair')).later).toBe(narrowed.items.length);
    const each = await Promise.all(CALLBACK_KINDS.map(inKind));
    expect(each.reduce((sum, { later }) => sum + later, 0)).toBe((await counts()).later);
    const wrong = { query: { kind: 'weather' } };
    expect(await app.call('listCallbacks', { as: 'receptionist', ...wrong })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'kind' }] },
    });
  });
});

describe('CMP-4: a complaint at callback', () => {
  it('CMP-4 is neither listed nor counted for whom it is about', async () => {
    const complaints = complaintsIn(app);
    const id = await complaints.at('closed');
    const callback = await open(id);
    const before = await counts();
    expect((await inTab('later')).map((one) => one.id)).toContain(callback.id);
    const personIds = [await complaints.personId('receptionist')];
    await done(complaints.act('nameConcerned', 'cs-supervisor', id, { personIds }));
    expect((await inTab('later')).map((one) => one.id)).not.toContain(callback.id);
    expect((await counts()).later).toBe(before.later - 1);
    const query = { month: monthOf(callback.dueAt) };
    const rate = (as: string) => app.call('getCallbackRate', { as, path: community, query });
    await app.advance(3 * DAY);
    app.signInAnew();
    const [hers, theirs] = [await done(rate('receptionist')), await done(rate('cs-supervisor'))];
    expect(theirs.due).toBe(hers.due + 1);
  });
});

describe('CBK-12: the month summed up', () => {
  it('CBK-12 the supervisor writes, the manager comments, each once it is their turn', async () => {
    const month = '2026-10';
    const path = { ...community, month };
    const write = (as: string, text = '十月回访两件未通') =>
      app.call('writeCallbackSummary', { as, path, body: { text } });
    const comment = (as: string) => app.call('commentCallbackSummary', { as, path, body: { comment: '未通的再打' } });
    expect((await comment('manager')).body.code).toBe('summary_missing');
    expect((await write('receptionist')).status).toBe(403);
    expect((await write('manager')).status).toBe(403);
    await done(write('cs-supervisor', '初稿'));
    expect(await done(write('cs-supervisor'))).toMatchObject({
      month,
      summary: { text: '十月回访两件未通', byName: expect.any(String) },
      comment: null,
      figures: { month, due: 0, rate: null },
    });
    expect((await comment('cs-supervisor')).status).toBe(403);
    expect(await done(comment('manager'))).toMatchObject({ comment: { text: '未通的再打' } });
    expect((await comment('manager')).body.code).toBe('already_commented');
    expect((await write('cs-supervisor', '改一改')).body.code).toBe('already_commented');
    const read = (as: string) => app.call('getCallbackSummary', { as, path });
    expect((await done(read('head-office'))).comment?.text).toBe('未通的再打');
    expect((await read('manager-b')).status).toBe(404);
    expect((await read('receptionist')).status).toBe(403);
    expect((await app.call('getCallbackSummary', { as: 'manager', path: { ...community, month: 'x' } })).status).toBe(
      404,
    );
  });
});
