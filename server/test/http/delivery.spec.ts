import { openidOf } from '../../src/demo/demo-people.js';
import { WechatIdentity } from '../../src/identity/person.entity.js';
import { prepare } from '../../src/notifications/delivery/prepare.js';
import { Delivery } from '../../src/notifications/message.entity.js';
import { OutboxRelay } from '../../src/notifications/public/rounds.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import type { WechatSimulator } from '../../src/wechat/simulator/simulator.js';
import { WECHAT_CLIENT, WECHAT_TEMPLATES } from '../../src/wechat/wechat.module.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const RESIDENT = 'resident-1';
const SEND = '/cgi-bin/message/subscribe/send';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let simulator: WechatSimulator;
beforeAll(async () => {
  // A web process: nothing is sent but when the test lets the clock run.
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  if (!app.simulator) throw new Error('the demo has a simulator');
  simulator = app.simulator;
}, 120_000);
beforeEach(async () => {
  await inbox.settle();
  simulator.clearFaults();
});
afterAll(() => app.close());

const deliveries = (outcome: Partial<Delivery>) =>
  app.app.get(Database).read.find(Delivery, scopeOfEverything('test'), outcome);

/** A quotation that the resident has been told of in the app. */
async function quoted() {
  const job = await jobs.orderAt('quoted');
  expect(await inbox.typesTold(RESIDENT, job.ticketId)).toContain('quote_made');
  return job;
}

const consent = (order: { id: string; quote: { id: string } | null }) =>
  jobs.act('consentQuote', RESIDENT, order.id, { quoteId: order.quote?.id });

test('a right lets the phone ring once: the card has number, sum and page, the ledger counts down', async () => {
  await inbox.accept(RESIDENT, 'quote_sign');
  const before = await inbox.left(RESIDENT, 'quote_sign');
  const { ticketId, order } = await quoted();
  const [card] = await inbox.cards(RESIDENT, 'quote_sign');
  expect(card).toMatchObject({
    channel: 'subscribe',
    outcome: 'delivered',
    page: `packages/resident/matter/index?ticketId=${ticketId}`,
  });
  const { no } = await jobs.ticketAs(RESIDENT, ticketId);
  const total = ((order.quote?.totalFen ?? 0) / 100).toFixed(2);
  expect(Object.values(card?.data ?? {})).toEqual(expect.arrayContaining([no, `￥${total}`]));
  expect(await inbox.left(RESIDENT, 'quote_sign')).toBe((before ?? 0) - 1);
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeUndefined();
});

test('FUP-5: without a right the desk telephones about a quotation, until the resident has answered', async () => {
  const { ticketId, order } = await quoted();
  expect(await inbox.cards(RESIDENT, 'quote_sign').then((cards) => cards.length)).toBe(1);
  const task = await inbox.task('receptionist', ticketId, 'call_resident');
  expect(task).toMatchObject({ rule: 'FUP-5', state: 'open', ownerRole: 'receptionist' });
  await done(consent(order));
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeUndefined();
});

test('43101 despite a right: the ledger learns it, the inbox has the message, the desk telephones', async () => {
  await inbox.accept(RESIDENT, 'quote_sign');
  await inbox.accept(RESIDENT, 'quote_sign');
  simulator.revoke(openidOf(RESIDENT), inbox.templateId('quote_sign'));
  const { ticketId, order } = await quoted();
  expect(await inbox.left(RESIDENT, 'quote_sign')).toBe(0);
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeDefined();
  expect(await consent(order)).toMatchObject({ status: 200, body: { status: 'agreed' } });
});

test('WeChat down: the job goes on, the inbox has it, the right is kept, the phone rings once when it is back', async () => {
  await inbox.accept(RESIDENT, 'progress');
  const [before, cards] = [await inbox.left(RESIDENT, 'progress'), (await inbox.cards(RESIDENT, 'progress')).length];
  await simulator.goDown();
  const { id } = await jobs.submit();
  await jobs.register(id);
  expect(await inbox.typesTold(RESIDENT, id)).toEqual(['ticket_registered']);
  expect(await inbox.left(RESIDENT, 'progress')).toBe(before);
  await simulator.comeBack();
  await app.advance(120);
  expect(await inbox.cards(RESIDENT, 'progress')).toHaveLength(cards + 1);
  expect(await inbox.left(RESIDENT, 'progress')).toBe((before ?? 0) - 1);
});

test('WeChat down for long: what waits for the resident is telephoned', async () => {
  await inbox.accept(RESIDENT, 'quote_sign');
  await simulator.goDown();
  const { ticketId } = await quoted();
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeUndefined();
  await app.advance(40 * 60);
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeDefined();
  await simulator.comeBack();
});

test('WeChat slow: the job does not wait for it, and what may have been delivered is not sent again', async () => {
  await inbox.accept(RESIDENT, 'progress');
  const { id } = await jobs.submit();
  const release = simulator.holdAnswers();
  await jobs.register(id);
  expect(await jobs.dispatch(id)).toMatchObject({ status: 'dispatched' });
  await inbox.settle();
  release();
  expect(await inbox.typesTold(RESIDENT, id)).toEqual(['ticket_registered', 'order_dispatched']);
  const calls = simulator.callsTo(SEND);
  await app.advance(3600);
  expect(await deliveries({ state: 'unknown', outcome: 'timeout' })).not.toHaveLength(0);
  expect(simulator.callsTo(SEND)).toBe(calls);
});

test('the connection breaks after WeChat took the message: it is not sent twice', async () => {
  await inbox.accept(RESIDENT, 'progress');
  const cards = (await inbox.cards(RESIDENT, 'progress')).length;
  simulator.faults.resetAfterSend = 1;
  const { id } = await jobs.submit();
  await jobs.register(id);
  await app.advance(3600);
  expect(await inbox.cards(RESIDENT, 'progress')).toHaveLength(cards + 1);
  expect(await inbox.typesTold(RESIDENT, id)).toContain('ticket_registered');
});

test('a process that dies between taking the right and recording the result leaves a message that is never sent', async () => {
  const database = app.app.get(Database);
  await inbox.accept(RESIDENT, 'progress');
  const [before, cards] = [await inbox.left(RESIDENT, 'progress'), (await inbox.cards(RESIDENT, 'progress')).length];
  const { id: ticketId } = await jobs.submit();
  await jobs.register(ticketId);
  while (await app.app.get(OutboxRelay).runRound());
  const ways = { client: app.app.get(WECHAT_CLIENT), book: app.app.get(WECHAT_TEMPLATES), appid: undefined };
  const [delivery] = (await deliveries({ state: 'waiting' })).filter(({ templateKey }) => templateKey === 'progress');
  const id = delivery?.id ?? 0;
  expect(await database.transact((work) => prepare(work, id, ways))).toMatchObject({ channel: { name: 'subscribe' } });

  await app.advance(3600);
  expect(await deliveries({ id })).toMatchObject([{ state: 'unknown', outcome: 'sending' }]);
  expect(await inbox.cards(RESIDENT, 'progress')).toHaveLength(cards);
  expect(await inbox.left(RESIDENT, 'progress')).toBe((before ?? 0) - 1);
});

test('without a right the service account rings, where the person follows it', async () => {
  const follower = 'oFollowerOfTheServiceAccount';
  const database = app.app.get(Database);
  const [identity] = await database.read.findGlobal(WechatIdentity, { openid: openidOf('resident-2') });
  await database.transact(async (work) => {
    work.updateOne(WechatIdentity, { id: identity?.id ?? 0 }, { serviceOpenid: follower });
  });
  simulator.follow(follower);
  const { ticketId } = await jobs.orderAt('quoted', { resident: 'resident-2' });
  await inbox.settle();
  const sent = simulator.sent().filter(({ openid }) => openid === follower);
  expect(sent.at(-1)).toMatchObject({ channel: 'service', templateKey: 'quote_sign', outcome: 'delivered' });
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeUndefined();
});

test('the token is killed from outside: the message goes out with a new one', async () => {
  await inbox.accept(RESIDENT, 'progress');
  const cards = (await inbox.cards(RESIDENT, 'progress')).length;
  simulator.killToken();
  const { id } = await jobs.submit();
  await jobs.register(id);
  expect(await inbox.cards(RESIDENT, 'progress')).toHaveLength(cards + 1);
});

test.each([-1, 45011])('%i is asked again later, with the right given back', async (errcode) => {
  await inbox.accept(RESIDENT, 'progress');
  const [before, cards] = [await inbox.left(RESIDENT, 'progress'), (await inbox.cards(RESIDENT, 'progress')).length];
  simulator.failNext({ path: SEND, errcode });
  const { id } = await jobs.submit();
  await jobs.register(id);
  expect(await inbox.left(RESIDENT, 'progress')).toBe(before);
  await app.advance(180);
  expect(await inbox.cards(RESIDENT, 'progress')).toHaveLength(cards + 1);
});

describe('FUP-5: the desk sees how far the question has come, before it telephones', () => {
  const reached = async (as: string, ticketId: string) => (await jobs.ticketAs(as, ticketId)).reached;
  const openings = () => app.app.get(Database).read.rows('SELECT id FROM message WHERE opened_at IS NOT NULL', []);

  test('sent and not opened; opened once the resident has looked, written down once', async () => {
    await inbox.accept(RESIDENT, 'quote_sign');
    const { ticketId, order } = await quoted();
    const sent = { workOrderId: order.id, state: 'sent', at: expect.any(String), why: null };
    expect(await reached('receptionist', ticketId)).toEqual([sent]);
    // What the desk looks at is no opening, nor is what another household asks for.
    expect((await app.call('getTicket', { as: 'resident-b', path: { id: ticketId } })).status).toBe(404);
    expect(await reached('cs-supervisor', ticketId)).toEqual([sent]);
    const before = (await openings()).length;
    await jobs.ticketAs(RESIDENT, ticketId);
    const [opened] = (await reached('receptionist', ticketId)) ?? [];
    expect(opened).toMatchObject({ state: 'opened', why: null });
    await app.advance(60);
    await jobs.ticketAs(RESIDENT, ticketId);
    expect(await reached('receptionist', ticketId)).toEqual([opened]);
    expect((await openings()).length).toBe(before + 1);
    await done(consent(order));
    expect(await reached('receptionist', ticketId)).toEqual([]);
  });

  test('nothing arrived: no subscription is left; who works there and the resident are told nothing of it', async () => {
    await inbox.accept(RESIDENT, 'quote_sign');
    simulator.revoke(openidOf(RESIDENT), inbox.templateId('quote_sign'));
    const { ticketId, order } = await quoted();
    expect(await reached('manager', ticketId)).toMatchObject([{ state: 'failed', why: 'no_right' }]);
    for (const as of [RESIDENT, 'engineer-1']) expect(await reached(as, ticketId)).toBeUndefined();
    await done(consent(order));
  });
});
