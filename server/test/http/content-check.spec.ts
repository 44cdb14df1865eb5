import { Delivery, Message } from '../../src/notifications/message.entity.js';
import { OutboxRelay } from '../../src/notifications/public/rounds.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import type { WechatSimulator } from '../../src/wechat/simulator/simulator.js';
import { type Alarms, alarmsIn } from '../support/alarms.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const EVERYTHING = scopeOfEverything('test');
/** `msgSecCheck` refuses these words (fact sheet §7). */
const RISKY = 87_014;

let app: TestApp;
let alarms: Alarms;
let jobs: Jobs;
let simulator: WechatSimulator;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  alarms = alarmsIn(app);
  jobs = jobsIn(app);
  if (!app.simulator) throw new Error('the demo has a simulator');
  simulator = app.simulator;
  // Whoever takes part has signed in: that alone asks WeChat.
  for (const as of ['resident-1', 'receptionist', 'manager']) await app.tokenOf(as);
}, 120_000);
afterAll(() => app.close());

/** Whom the phone rings for this matter: every channel, not sent yet, because WeChat does not let it. */
async function ringing(ticketId: string, type: string): Promise<{ readonly people: number; readonly urgent: boolean }> {
  const { read } = app.app.get(Database);
  const messages = await read.find(Message, EVERYTHING, { ticketId: Number(ticketId), type });
  const deliveries = await read.find(Delivery, EVERYTHING, { messageId: messages.map(({ id }) => id) });
  return {
    people: new Set(deliveries.map(({ personId }) => personId)).size,
    urgent: deliveries.every((d) => d.urgent),
  };
}

type Trouble = () => Promise<() => Promise<void> | void>;
const TROUBLES: readonly (readonly [string, Trouble])[] = [
  ['hangs', async () => simulator.holdAnswers()],
  [
    'refuses every word',
    async () => {
      simulator.failNext({ errcode: RISKY, times: Number.POSITIVE_INFINITY });
      return () => simulator.clearFaults();
    },
  ],
  [
    'is down',
    async () => {
      await simulator.goDown();
      return () => simulator.comeBack();
    },
  ],
];

describe.each(TROUBLES)('EMG-1 while the check of the words %s', (trouble, begin) => {
  let end: () => Promise<void> | void = () => {};
  let asked = 0;
  beforeEach(async () => {
    end = await begin();
    asked = simulator.callsAltogether();
  });
  afterEach(() => end());
  /** Also a check that gives up after a while keeps somebody waiting: nothing is asked before the answer. */
  const nothingAsked = () => expect(simulator.callsAltogether()).toBe(asked);

  it('EMG-1 an alarm is answered, and rings', async () => {
    const { id, told } = await alarms.raised({ place: trouble, text: '快来人，他们要打死人了' });
    nothingAsked();
    expect(told).toBeGreaterThan(3);
    expect(await ringing(id, 'alarm_raised')).toEqual({ people: expect.any(Number), urgent: true });
    expect((await ringing(id, 'alarm_raised')).people).toBeGreaterThan(3);
    const tasks = await done(app.call('listTasks', { as: 'receptionist', query: { limit: 100 } }));
    expect(tasks.items.find((task) => task.ticketId === id && task.kind === 'phone_alarm')).toBeDefined();
  });

  it('CLS-3 a report with words of danger is answered as an emergency, and rings', async () => {
    const { id } = await jobs.submit({ report: { description: '插座漏电冒烟，快来' } });
    nothingAsked();
    expect((await jobs.ticketAs('receptionist', id)).priority).toBe('emergency');
    const relay = app.app.get(OutboxRelay);
    while (await relay.runRound());
    expect((await ringing(id, 'ticket_submitted')).people).toBeGreaterThan(0);
  });
});
