import { Delivery, Message } from '../../src/notifications/message.entity.js';
import { DeliveryWorker, OutboxRelay } from '../../src/notifications/public/rounds.js';
import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import type { WechatSimulator } from '../../src/wechat/simulator/simulator.js';
import { type Alarms, alarmsIn } from '../support/alarms.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { type Jobs, jobsIn } from '../support/job.js';

const EVERYTHING = scopeOfEverything('test');
const QUEUED = 10_000;
const SEND = '/cgi-bin/message/subscribe/send';

let app: TestApp;
let alarms: Alarms;
let inbox: Inbox;
let jobs: Jobs;
let simulator: WechatSimulator;
let database: Database;
beforeAll(async () => {
  // A web process: nothing is sent but when the test lets it.
  app = await startTestApp({ ROLE: 'web' });
  alarms = alarmsIn(app);
  inbox = inboxIn(app);
  jobs = jobsIn(app);
  database = app.app.get(Database);
  if (!app.simulator) throw new Error('the demo has a simulator');
  simulator = app.simulator;
}, 120_000);
afterAll(() => app.close());

const deliveriesOf = async (alarmId: string): Promise<Delivery[]> => {
  const messages = await database.read.find(Message, EVERYTHING, { ticketId: Number(alarmId), type: 'alarm_raised' });
  return database.read.find(Delivery, EVERYTHING, { messageId: messages.map(({ id }) => id) });
};

it('EMG-1 goes over every channel at once, each by a delivery of its own', async () => {
  const { id } = await alarms.raised({ place: '1 号梯' });
  const deliveries = await deliveriesOf(id);
  const people = new Set(deliveries.map(({ personId }) => personId));
  expect(people.size).toBeGreaterThan(5);
  expect(deliveries).toHaveLength(2 * people.size);
  for (const channel of ['subscribe', 'service_account']) {
    expect(deliveries.filter((one) => one.channel === channel)).toHaveLength(people.size);
  }
  expect(deliveries.every(({ urgent, state }) => urgent && state === 'waiting')).toBe(true);
});

it('EMG-1 with WeChat down and no subscription it is raised all the same, and the desk telephones', async () => {
  await simulator.goDown();
  const { id } = await alarms.raised({ place: '2 号梯' });
  expect(await inbox.typesTold('manager', id)).toContain('alarm_raised');
  expect(await inbox.task('receptionist', id, 'phone_alarm')).toMatchObject({ state: 'open' });
  await simulator.comeBack();
});

it('EMG-1 a right makes the phone ring with the alarm’s own page', async () => {
  await inbox.accept('manager', 'order_press');
  const { id } = await alarms.raised({ place: '3 号梯' });
  const [card] = await inbox.cards('manager', 'order_press');
  expect(card).toMatchObject({ outcome: 'delivered', page: `packages/staff/alarm/index?alarmId=${id}` });
});

it('EMG-1 stands before ten thousand ordinary messages, and does not wait for WeChat to answer those', async () => {
  await inbox.accept('cs-supervisor', 'order_press');
  await inbox.accept('resident-1', 'progress');
  const { id: ticketId } = await jobs.submit();
  await jobs.register(ticketId);
  while (await app.app.get(OutboxRelay).runRound());
  await queueUp(Number(ticketId));
  const worker = app.app.get(DeliveryWorker);
  const release = simulator.holdAnswers();
  const sent = simulator.callsTo(SEND);
  const ordinary = worker.runOrdinaryRound();
  await simulator.whenCalled(SEND, sent + 1);
  // WeChat has the ordinary message and does not answer: that lane stands still.
  const { id } = await alarms.raised({ place: '4 号梯' });
  const urgent = worker.runUrgentRound();
  await simulator.whenCalled(SEND, sent + 2);
  release();
  await urgent;
  expect((await deliveriesOf(id)).filter(({ state }) => state === 'waiting')).toEqual([]);
  const waiting = await database.read.find(Delivery, EVERYTHING, { state: 'waiting', urgent: false });
  expect(waiting.length).toBeGreaterThan(QUEUED / 2);
  await ordinary;
}, 120_000);

/** Ordinary messages of one ticket, all due, to people without WeChat. */
async function queueUp(ticketId: number): Promise<void> {
  const [message] = await database.read.find(Message, EVERYTHING, { ticketId });
  if (!message) throw new Error('the ticket has told nobody');
  await database.transact(async (work) => {
    for (let count = 0; count < QUEUED; count += 1) {
      const id = nextId();
      const at = work.now;
      work.insert(Message, { ...message, id, eventId: id, personId: 1 });
      work.insert(Delivery, {
        ...{ id: nextId(), communityId: message.communityId, messageId: id, personId: count, templateKey: 'progress' },
        ...{ needsPerson: 0, urgent: false, channel: 'subscribe', state: 'waiting', attempts: 0 },
        ...{ nextAttemptAt: at, outcome: null, msgid: null, arrivedAt: null, createdAt: at },
      });
    }
  });
}
