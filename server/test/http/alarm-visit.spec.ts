import { type Alarms, alarmsIn } from '../support/alarms.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';
import { TEST_DAY } from '../support/test-day.js';

const DAY = 24 * 60 * 60;

let app: TestApp;
let alarms: Alarms;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(TEST_DAY));
  alarms = alarmsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const visit = (as: string, id: string, body: object = { text: '陈经理上门看了老人，已当面致歉' }) =>
  alarms.act('recordAlarmVisit', as, id, body);
const owed = (as: string, id: string) => inbox.task(as, id, 'visit_alarm');

describe('CBK-7 the visit after an alarm', () => {
  it('CBK-7 is owed from the signature that ends the alarm, twenty days long, by the manager', async () => {
    const { id } = await alarms.raised({ place: '6 号楼 1 号梯' });
    await done(alarms.act('endAlarm', 'receptionist', id, { outcome: '人已救出' }));
    expect(await owed('manager', id)).toBeUndefined();
    expect((await visit('manager', id)).status).toBe(409);
    const ended = await done(alarms.act('standDownAlarm', 'manager', id));
    const dueAt = new Date(Date.parse(ended.standDownAt ?? '') + 20 * DAY * 1_000).toISOString();
    expect(ended).toMatchObject({ visitDueAt: dueAt, actions: expect.arrayContaining(['recordAlarmVisit']) });
    expect(await owed('manager', id)).toMatchObject({ rule: 'CBK-7', ownerRole: 'manager', state: 'open', dueAt });
    expect(await owed('receptionist', id)).toBeUndefined();
  });

  it('CBK-7 ends with the record of the visit, and with nothing else: not the close-out, not the report', async () => {
    const { id, major } = await alarms.stoodDown({ place: '6 号楼 2 号梯' });
    expect(major).toBe(true);
    const words = { cause: '断电', aftermath: '无人受伤', improvements: '加备用电源' };
    await done(alarms.act('writeAlarmReport', 'manager', id, words));
    expect(await owed('manager', id)).toBeDefined();
    expect(await done(visit('manager', id))).toMatchObject({
      state: 'reported',
      visitDueAt: null,
      actions: expect.not.arrayContaining(['recordAlarmVisit']),
      log: expect.arrayContaining([expect.objectContaining({ type: 'alarm_visited' })]),
    });
    expect(await owed('manager', id)).toBeUndefined();
    expect(await visit('cs-supervisor', id)).toMatchObject({ status: 409, body: { because: 'already_visited' } });
    expect((await alarms.seen('resident-1', id)).log.map(({ type }) => type)).not.toContain('alarm_visited');
  });

  it('CBK-7 not done in time it is told to the manager and the supervisor', async () => {
    const { id } = await alarms.stoodDown({ place: '6 号楼 3 号梯' });
    await app.advance(20 * DAY + 60);
    app.signInAnew();
    expect(await owed('manager', id)).toMatchObject({ state: 'overdue', escalation: 'escalate' });
    expect(await inbox.typesTold('cs-supervisor', id)).toContain('task_escalate');
  });

  it.each([
    ['receptionist', 403],
    ['engineer-1', 403],
    ['resident-1', 403],
    ['head-office', 403],
    ['manager-b', 404],
  ])('ROL-1 %s records no visit: %d', async (as, status) => {
    const { id } = await alarms.stoodDown({ place: `7 号楼 ${as}` });
    expect((await visit(as, id)).status).toBe(status);
    expect(await owed('manager', id)).toBeDefined();
  });

  it.each([
    ['no words', { text: '' }, 'text'],
    ['a day to come', { text: '去过', happenedAt: '2027-11-25T01:00:00.000Z' }, 'happenedAt'],
  ])('refused: %s, naming the field', async (what, body, field) => {
    const { id } = await alarms.stoodDown({ place: `8 号楼 ${what}` });
    expect(await visit('manager', id, body)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });
});
