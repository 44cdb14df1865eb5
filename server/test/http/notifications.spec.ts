import { openidOf } from '../../src/demo/demo-people.js';
import { Message } from '../../src/notifications/message.entity.js';
import { OutboxRelay } from '../../src/notifications/public/rounds.js';
import { CLOCK } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { OutboxEvent } from '../../src/platform/outbox/outbox.entity.js';
import { Wakeups } from '../../src/platform/queue/wakeups.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const EVERYTHING = scopeOfEverything('test');

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  // A web process: nothing is relayed or sent but when the test lets the clock run.
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const relayOf = () => new OutboxRelay(app.app.get(Database), app.app.get(Wakeups), app.app.get(CLOCK));

describe('the inbox', () => {
  it('FUP-5: tells each step to whom it concerns, and not to whoever did it', async () => {
    const { id: ticketId } = await jobs.submit();
    await jobs.register(ticketId);
    const order = await jobs.dispatch(ticketId);
    expect(await inbox.typesTold('engineer-2', order.id)).toEqual(['order_dispatched']);
    await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
    await done(jobs.act('arriveWorkOrder', 'engineer-1', order.id));
    const lines = await jobs.lines('engineer-1');
    const { quote } = await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines }));
    await done(jobs.act('consentQuote', 'resident-1', order.id, { quoteId: quote?.id }));
    expect(await inbox.typesTold('resident-1', ticketId)).toEqual([
      'ticket_registered',
      'order_dispatched',
      'order_accepted',
      'order_arrived',
      'quote_made',
    ]);
    expect(await inbox.typesTold('engineer-1', order.id)).toEqual(['order_dispatched', 'quote_consented']);
    expect(await inbox.typesTold('engineer-2', order.id)).toEqual(['order_dispatched']);
    expect(await inbox.typesTold('engineer-b', order.id)).toEqual([]);
    expect(await inbox.typesTold('resident-2', ticketId)).toEqual([]);
  });

  it('is read in the caller’s language, page by page, and marked read up to a message', async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    await jobs.dispatch(id);
    await inbox.settle();
    const headers = { 'accept-language': 'en' };
    const first = await app.call('listMyMessages', { as: 'resident-1', query: { limit: 1 }, headers });
    expect(first.body.items).toMatchObject([
      { type: 'order_dispatched', subject: { type: 'ticket', id }, readAt: null },
    ]);
    expect(first.body.items[0]?.text).not.toMatch(/\p{Script=Han}{4}/u);
    const { nextCursor: cursor, unread } = first.body;
    const second = await app.call('listMyMessages', { as: 'resident-1', query: { limit: 1, cursor: cursor ?? '' } });
    expect(second.body.items).toMatchObject([{ type: 'ticket_registered' }]);

    await app.call('markMessagesRead', { as: 'resident-1', body: { upToId: second.body.items[0]?.id ?? '' } });
    const after = await app.call('listMyMessages', { as: 'resident-1', query: { status: 'unread' } });
    expect(after.body).toMatchObject({ items: [{ type: 'order_dispatched' }], unread: 1 });
    expect(unread).toBeGreaterThan(1);
  });
});

describe('the relay', () => {
  it('three at once tell everybody once, and nothing when the events are carried again', async () => {
    const database = app.app.get(Database);
    const made = await Promise.all([jobs.submit(), jobs.submit(), jobs.submit()]);
    for (const { id } of made) await jobs.register(id);
    const ticketId = made.map(({ id }) => Number(id));
    const relays = [relayOf(), relayOf(), relayOf()];
    const drain = async () => {
      for (;;) {
        const did = await Promise.all(relays.map((relay) => relay.runRound()));
        if (!did.includes(true)) return;
      }
    };
    await drain();
    const rows = await database.read.find(Message, EVERYTHING, { ticketId });
    const once = new Set(rows.map(({ eventId, personId }) => `${eventId} ${personId}`));
    expect(rows.filter(({ type }) => type === 'ticket_registered')).not.toHaveLength(0);
    expect(once.size).toBe(rows.length);

    await database.transact(async (work) => work.updateMany(OutboxEvent, { ticketId }, { state: 'waiting' }));
    await drain();
    expect(await database.read.find(Message, EVERYTHING, { ticketId })).toHaveLength(rows.length);
    const events = await database.read.find(OutboxEvent, EVERYTHING, { ticketId });
    expect(new Set(events.map(({ state }) => state))).toEqual(new Set(['done']));
  });

  it('gives a broken event up after its tries; others go on, those of its own ticket wait their turn', async () => {
    const database = app.app.get(Database);
    await inbox.settle();
    const { id } = await jobs.submit();
    const poison = nextId();
    await database.transact(async (work) => {
      const [sample] = await work.find(OutboxEvent, EVERYTHING, { ticketId: Number(id) });
      if (!sample) throw new Error('no event');
      work.insert(OutboxEvent, { ...sample, id: poison, type: 'ticket_registered' });
    });
    await jobs.register(id);
    const other = await jobs.submit();
    await jobs.register(other.id);
    expect(await inbox.typesTold('resident-1', other.id)).toEqual(['ticket_registered']);
    expect(await inbox.typesTold('resident-1', id)).toEqual([]);
    await app.advance(3600);
    expect(await database.read.findOne(OutboxEvent, EVERYTHING, { id: poison })).toMatchObject({ state: 'dead' });
    expect(await inbox.typesTold('resident-1', id)).toEqual(['ticket_registered']);
  });
});

describe('message rights', () => {
  it('each accept is one more, a repeated report is not, a refusal takes nothing away', async () => {
    const results = { progress: 'accept', quote_sign: 'reject' };
    const report = { as: 'resident-2', body: { results }, key: 'the-same-tap' };
    const [before = 0, quotes] = [
      await inbox.left('resident-2', 'progress'),
      await inbox.left('resident-2', 'quote_sign'),
    ];
    expect((await app.call('recordSubscription', report)).status).toBe(200);
    expect((await app.call('recordSubscription', report)).headers['idempotency-replayed']).toBe('true');
    expect(await inbox.left('resident-2', 'progress')).toBe(before + 1);
    expect(await inbox.left('resident-2', 'quote_sign')).toBe(quotes);
    const openid = openidOf('resident-2');
    expect(app.simulator?.rightsLeft(openid, inbox.templateId('progress'))).toBe(before + 1);
  });

  it('staff are asked for the templates of staff, with the ids of the account', async () => {
    const { body } = await app.call('getMessageRights', { as: 'engineer-1' });
    expect(body.items).toMatchObject([
      { templateKey: 'order_new', templateId: inbox.templateId('order_new') },
      { templateKey: 'order_press' },
    ]);
  });

  it.each([
    [{ weather: 'accept' }, 'results.weather'],
    [{ progress: 'always' }, 'results.progress'],
    [{ progress: 1 }, 'results.progress'],
    [[], 'results'],
    [0, 'results'],
  ])('%j is refused and its field named', async (results, field) => {
    const answer = await app.call('recordSubscription', { as: 'resident-1', body: { results } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ field }] } });
  });
});
