import { type Alarms, alarmsIn } from '../support/alarms.js';
import { type Answer, startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;

let app: TestApp;
let alarms: Alarms;
let inbox: Inbox;
let jobs: Jobs;
beforeAll(async () => {
  // A web process: the clock moves when the test says so.
  app = await startTestApp({ ROLE: 'web' });
  alarms = alarmsIn(app);
  inbox = inboxIn(app);
  jobs = jobsIn(app);
}, 120_000);
// A place of its own for each alarm, or the second would join the first.
let lift = 0;
const place = () => ({ place: `${++lift} 号梯` });
// Nobody is pressed about the alarms of earlier tests.
afterEach(() => alarms.endAll());
afterAll(() => app.close());

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);
const LEADERS = ['cs-supervisor', 'manager', 'engineering-supervisor', 'security-supervisor'];

describe('EMG-1: one tap', () => {
  it('registers, dispatches, and tells supervisor, manager, heads and desk in the same commit', async () => {
    const { id, no, state, people } = await alarms.raised(place());
    expect(state).toBe('raised');
    expect(no).toMatch(/^BX\d{8}-\d{4}$/);
    // Nothing has moved the clock or a queue since.
    for (const as of [...LEADERS, 'receptionist', 'engineer-1', 'guard-1', 'head-office']) {
      const { items } = await done(app.call('listMyMessages', { as }));
      expect(items.filter(({ type, subject }) => type === 'alarm_raised' && subject.id === id)).toHaveLength(1);
    }
    expect(people.map(({ role }) => role)).toEqual([
      'receptionist',
      'cs_supervisor',
      'manager',
      'department_supervisor',
      'department_supervisor',
    ]);
    const ticket = await jobs.ticketAs('receptionist', id);
    expect(ticket).toMatchObject({
      priority: 'emergency',
      major: true,
      alarm: 'raised',
      status: 'handling',
      owner: null,
    });
    expect(ticket.workOrders.map(({ department }) => department)).toEqual(['engineering', 'security']);
    // A second telling by the relay writes nothing twice.
    expect((await inbox.typesTold('manager', id)).filter((type) => type === 'alarm_raised')).toHaveLength(1);
  });

  it('tells nobody of the other community, nor of departments that have nothing to do with it', async () => {
    const { id } = await alarms.raised(place());
    for (const as of ['receptionist-b', 'manager-b', 'engineer-b', 'cleaner-1', 'cashier', 'admin']) {
      expect(await inbox.told(as, [id])).toEqual([]);
      expect((await app.call('getAlarm', { as, path: { id } })).status).toBe(404);
    }
    const { items } = await done(app.call('listAlarms', { as: 'receptionist-b' }));
    expect(items).toEqual([]);
  });

  it('needs neither kind nor place: where the caller lives', async () => {
    const { kind, place: where } = await done(app.call('raiseAlarm', { as: 'resident-2', body: {} }));
    expect(kind).toBe('other');
    expect(where).toContain('号楼');
  });

  it('FUP-4 a fire is the security’s first and the company hears of it; a burst pipe does not go that far', async () => {
    const fire = await alarms.raised({ kind: 'fire', ...place() });
    const ticket = await jobs.ticketAs('receptionist', fire.id);
    expect(ticket).toMatchObject({ kind: 'help', department: 'security', major: true });
    expect(await inbox.typesTold('head-office', fire.id)).toContain('alarm_raised');
    const flood = await alarms.raised({ kind: 'flood', ...place() });
    expect(await jobs.ticketAs('receptionist', flood.id)).toMatchObject({ major: false, categoryName: '水管爆裂' });
    expect(await inbox.told('head-office', [flood.id])).toEqual([]);
  });

  it('CLS-4 CLO-4 CBK-7 an urgent task named by government, police or company is a major event', async () => {
    const task = await alarms.raised({ kind: 'assigned', place: '东门', text: '街道要求今晚清出消防通道' });
    const ticket = await jobs.ticketAs('receptionist', task.id);
    expect(ticket).toMatchObject({ kind: 'help', priority: 'emergency', major: true });
    expect(await inbox.typesTold('head-office', task.id)).toContain('alarm_raised');
    const refused = await jobs.actOnTicket('closeTicket', 'receptionist', task.id, { outcome: '办好了' });
    expect(refused.status).toBe(409);
  });

  it('ROL-2 every staff member may, in their own community; the administrator and head office may not', async () => {
    const staff = ['cleaner-1', 'contractor-1', 'cashier', 'guard-1', 'receptionist', 'cs-supervisor'];
    for (const as of staff) expect((await alarms.raise(place(), as)).status).toBe(201);
    expect(statuses([await alarms.raise(place(), 'admin'), await alarms.raise(place(), 'head-office')])).toEqual([
      403, 403,
    ]);
    const cleaner = await alarms.raised(place(), 'cleaner-1');
    expect((await app.call('getAlarm', { as: 'cleaner-1', path: { id: cleaner.id } })).status).toBe(200);
    const houseId = await jobs.houseId('resident-b');
    expect(await alarms.raise({ houseId, place: undefined }, 'receptionist')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'houseId', code: 'not_found' }] },
    });
  });

  it('bad input is named', async () => {
    expect(await alarms.raise({ kind: 'earthquake' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'kind', code: 'not_allowed' }] },
    });
  });
});

describe('EMG-1: a slip', () => {
  it('a second press within a minute joins the first, two at once are one', async () => {
    const where = place();
    const [one, two] = await Promise.all([alarms.raise(where), alarms.raise(where)]);
    expect(two.body.id).toBe(one.body.id);
    await app.advance(30);
    const third = await alarms.raised({ ...where, text: '快来' });
    expect(third.id).toBe(one.body.id);
    expect((await alarms.seen('receptionist', third.id)).log.map(({ type }) => type)).toEqual([
      'alarm_raised',
      'alarm_raised_again',
      'alarm_raised_again',
    ]);
    await app.advance(61);
    expect((await alarms.raised(where)).id).not.toBe(one.body.id);
    expect((await alarms.raised(where, 'resident-2')).id).not.toBe(one.body.id);
  });

  it('is taken back by who raised it, noted and not deleted; nobody has to go', async () => {
    const { id, actions } = await alarms.raised(place());
    expect(actions).toEqual(expect.arrayContaining(['cancelAlarm', 'alarmSafe']));
    expect((await alarms.act('cancelAlarm', 'receptionist', id)).status).toBe(403);
    const cancelled = await done(alarms.act('cancelAlarm', 'resident-1', id));
    expect(cancelled).toMatchObject({ state: 'cancelled' });
    expect(await jobs.ticketAs('receptionist', id)).toMatchObject({ status: 'cancelled', alarm: 'cancelled' });
    expect(await inbox.typesTold('manager', id)).toContain('alarm_cancelled');
    await app.advance(10 * MINUTES);
    expect(await inbox.typesTold('manager', id)).not.toContain('alarm_pressed');
    const { items } = await done(app.call('listAlarms', { as: 'receptionist', query: { status: 'all' } }));
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('not after the time for it', async () => {
    const { id } = await alarms.raised(place());
    await app.advance(61);
    expect(await alarms.act('cancelAlarm', 'resident-1', id)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', because: 'too_late' },
    });
  });
});

describe('EMG-1: acknowledging', () => {
  it('who has not is visible and pressed every few minutes, who has is left alone', async () => {
    // Nobody is shut in: nobody is pressed for silence either.
    const { id } = await alarms.raised({ kind: 'falling', ...place() });
    await done(alarms.act('acknowledgeAlarm', 'cs-supervisor', id, { answer: 'on_the_way' }));
    expect(await alarms.waiting(id)).toEqual([
      'receptionist',
      'manager',
      'department_supervisor engineering',
      'department_supervisor security',
    ]);
    await app.advance(10 * MINUTES);
    const pressed = async (as: string) =>
      (await inbox.typesTold(as, id)).filter((type) => type === 'alarm_pressed').length;
    expect(await pressed('manager')).toBe(3);
    expect(await pressed('security-supervisor')).toBe(3);
    expect(await pressed('cs-supervisor')).toBe(0);
    const [, , manager] = (await alarms.seen('resident-1', id)).people;
    expect(manager).toMatchObject({ role: 'manager', pressed: 3, acknowledgedAt: null });
  });

  it('the desk telephones at once, until everybody has answered', async () => {
    const { id } = await alarms.raised(place());
    expect(await inbox.task('receptionist', id, 'phone_alarm')).toMatchObject({ rule: 'EMG-1', state: 'open' });
    const desk = await done(alarms.act('acknowledgeAlarm', 'receptionist', id));
    expect(desk.recorder?.name).toBe('林晓雯');
    expect(await jobs.ticketAs('receptionist', id)).toMatchObject({ owner: { name: '林晓雯' } });
    for (const as of LEADERS.slice(0, 3)) await done(alarms.act('acknowledgeAlarm', as, id));
    expect(await inbox.task('receptionist', id, 'phone_alarm')).toBeDefined();
    const [left] = (await alarms.seen('receptionist', id)).people.filter(({ acknowledgedAt }) => !acknowledgedAt);
    const call = { noticeId: left?.id, reached: false };
    const tried = await done(alarms.act('recordOutreach', 'receptionist', id, call));
    expect(tried.people.find((one) => one.id === left?.id)).toMatchObject({ unanswered: 1, acknowledgedAt: null });
    const reached = await done(alarms.act('recordOutreach', 'receptionist', id, { ...call, reached: true }));
    expect(reached.waiting).toBe(0);
    expect(reached.log.at(-1)?.type).toBe('alarm_everybody_knows');
    expect(await inbox.task('receptionist', id, 'phone_alarm')).toBeUndefined();
  });

  it('is for those who were told: an engineer of the department 403, a stranger 404', async () => {
    const { id } = await alarms.raised(place());
    const answers = [
      await alarms.act('acknowledgeAlarm', 'engineer-1', id),
      await alarms.act('acknowledgeAlarm', 'resident-1', id),
      await alarms.act('acknowledgeAlarm', 'cleaner-1', id),
      await alarms.act('acknowledgeAlarm', 'manager-b', id),
      await alarms.act('acknowledgeAlarm', 'manager', id),
    ];
    expect(statuses(answers)).toEqual([403, 403, 404, 404, 200]);
  });

  it('colleagues called in are told and pressed like the first', async () => {
    const { id } = await alarms.raised(place());
    const personIds = [await jobs.staffId('刘桂芳')];
    expect((await alarms.act('callInToAlarm', 'engineer-1', id, { personIds })).status).toBe(403);
    const called = await done(alarms.act('callInToAlarm', 'receptionist', id, { personIds }));
    expect(called.people.at(-1)).toMatchObject({ department: 'cleaning', acknowledgedAt: null });
    const foreign = await done(app.call('listStaff', { as: 'receptionist-b' }));
    const answer = await alarms.act('callInToAlarm', 'receptionist', id, { personIds: [foreign.items[0]?.id] });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'personIds.0', code: 'not_found' }] } });
  });

  it('the resident reads who comes, not their numbers nor what is ordered', async () => {
    const { id } = await alarms.raised(place());
    await done(alarms.act('acknowledgeAlarm', 'engineering-supervisor', id, { answer: 'on_site' }));
    const seen = await alarms.seen('resident-1', id);
    expect(seen.people.filter(({ answer }) => answer === 'on_site')).toHaveLength(1);
    expect(seen.people.flatMap(({ person }) => person?.phone ?? [])).toEqual([]);
    expect(seen).toMatchObject({ instructions: [], card: [], contact: null });
    expect(await alarms.seen('receptionist', id)).not.toMatchObject({ card: [] });
  });
});

describe('EMG-2: the log', () => {
  it('is in the order of happening, takes nothing back and nothing from the future', async () => {
    const { id } = await alarms.raised(place());
    await app.advance(10 * MINUTES);
    const now = Date.parse((await done(app.call('advanceClock', { body: { seconds: 0 } }))).now);
    const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
    await done(alarms.act('addAlarmLog', 'receptionist', id, { text: '家属到了' }));
    await done(alarms.act('addAlarmLog', 'receptionist', id, { text: '断电', happenedAt: at(-5), cardStep: 2 }));
    const seen = await alarms.seen('receptionist', id);
    const words = seen.log.filter(({ type }) => type === 'alarm_logged').map(({ text }) => text);
    expect(words).toEqual(['断电', '家属到了']);
    expect(seen.card.map(({ doneAt }) => doneAt)).toEqual([null, null, at(-5), null, null, null, null]);
    expect(await alarms.act('addAlarmLog', 'receptionist', id, { text: '明天', happenedAt: at(1) })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'happenedAt', code: 'happened_at_invalid' }] },
    });
    expect((await alarms.act('addAlarmLog', 'resident-1', id, { text: '我在' })).status).toBe(403);
    expect((await alarms.act('addAlarmLog', 'guard-1', id, { text: '电梯厅拉线' })).status).toBe(200);
  });

  it('a silent log is asked for, then the supervisor hears of it', async () => {
    const { id } = await alarms.raised(place());
    await done(alarms.act('acknowledgeAlarm', 'receptionist', id));
    await app.advance(16 * MINUTES);
    const told = async (as: string) =>
      (await inbox.told(as, [id])).filter(({ title }) => title.includes('记下告警经过')).map(({ type }) => type);
    expect(await told('receptionist')).toEqual(['task_remind']);
    await app.advance(15 * MINUTES);
    expect(await told('cs-supervisor')).toEqual(['task_escalate']);
  });

  it('people in the lift are spoken to every few minutes until they are out; who raised it reads none of it', async () => {
    const { id } = await alarms.raised(place());
    const minutes = (from: string | null | undefined, to: string | undefined) =>
      Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 60_000);
    const told = async (as: string) =>
      (await inbox.told(as, [id])).filter(({ title }) => title.includes('对讲安抚')).length;
    const { raisedAt, intercom } = await alarms.seen('receptionist', id);
    expect(intercom?.lastAt).toBeNull();
    expect(minutes(raisedAt, intercom?.dueAt)).toBe(5);

    await app.advance(3 * MINUTES);
    expect((await alarms.act('recordIntercom', 'engineering-supervisor', id)).status).toBe(403);
    const spoken = await done(alarms.act('recordIntercom', 'receptionist', id, { text: '儿童口渴' }));
    expect(minutes(raisedAt, spoken.intercom?.lastAt ?? undefined)).toBe(3);
    expect(minutes(spoken.intercom?.lastAt, spoken.intercom?.dueAt)).toBe(5);
    expect(spoken.log.at(-1)).toMatchObject({ type: 'alarm_intercom', by: '林晓雯', text: '对讲安抚。儿童口渴' });
    expect(JSON.stringify(await alarms.seen('resident-1', id))).not.toContain('口渴');

    await app.advance(4 * MINUTES);
    expect(await told('receptionist')).toBe(0);
    await app.advance(1 * MINUTES);
    expect([await told('receptionist'), await told('cs-supervisor')]).toEqual([1, 0]);
    await app.advance(5 * MINUTES);
    expect(await told('cs-supervisor')).toBe(1);

    const out = await done(alarms.act('addAlarmLog', 'receptionist', id, { text: '人出来了', cardStep: 5 }));
    expect(out).toMatchObject({ intercom: null, actions: expect.not.arrayContaining(['recordIntercom']) });
    expect(out.card[5]?.doneAt).not.toBeNull();
    expect((await alarms.act('recordIntercom', 'receptionist', id)).status).toBe(409);
    await app.advance(10 * MINUTES);
    expect(await told('cs-supervisor')).toBe(1);
  });

  it('where nobody is shut in there is nobody to speak to', async () => {
    const { id } = await alarms.raised({ kind: 'flood', ...place() });
    const seen = await alarms.seen('receptionist', id);
    expect(seen).toMatchObject({ intercom: null, actions: expect.not.arrayContaining(['recordIntercom']) });
    expect(await alarms.act('recordIntercom', 'receptionist', id)).toMatchObject({
      status: 409,
      body: { because: 'nobody_shut_in' },
    });
  });

  it('is handed over by name, by who keeps it or a senior, to somebody of the desk', async () => {
    const { id } = await alarms.raised(place());
    await done(alarms.act('acknowledgeAlarm', 'receptionist', id));
    const { people } = await alarms.seen('receptionist', id);
    const zhou = people.find(({ role }) => role === 'cs_supervisor')?.person?.id;
    const engineer = people.find(({ department }) => department === 'engineering')?.person?.id;
    const handed = await done(alarms.act('handOverAlarm', 'receptionist', id, { personId: zhou, note: '下班' }));
    expect(handed.recorder?.name).toBe('周敏');
    expect((await alarms.act('handOverAlarm', 'receptionist', id, { personId: zhou })).status).toBe(403);
    expect(await alarms.act('handOverAlarm', 'manager', id, { personId: engineer })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'personId', code: 'not_found' }] },
    });
  });
});

describe('EMG-3: instructions', () => {
  it('have an owner who is told at once, and an outcome; none may be left when it is stood down', async () => {
    const { id, people } = await alarms.raised(place());
    const owner = people.find(({ department }) => department === 'security')?.person?.id;
    const instruction = { text: '9 层拉线，劝离围观', ownerId: owner, givenBy: '陈国栋' };
    expect((await alarms.act('instructAlarm', 'engineer-1', id, instruction)).status).toBe(403);
    const { instructions } = await done(alarms.act('instructAlarm', 'receptionist', id, instruction));
    expect(instructions).toMatchObject([{ givenBy: '陈国栋', open: true, outcome: null }]);
    const { items } = await done(app.call('listMyMessages', { as: 'security-supervisor' }));
    expect(items[0]).toMatchObject({ type: 'alarm_instructed', subject: { id } });

    expect(await alarms.act('standDownAlarm', 'manager', id)).toMatchObject({
      status: 409,
      body: { because: 'instructions_open', open: 1 },
    });
    const settle = { instructionId: instructions[0]?.id, done: true, outcome: '已拉线' };
    expect((await alarms.act('settleInstruction', 'engineering-supervisor', id, settle)).status).toBe(403);
    const settled = await done(alarms.act('settleInstruction', 'security-supervisor', id, settle));
    expect(settled.instructions).toMatchObject([{ open: false, done: true, outcome: '已拉线' }]);
    expect((await alarms.act('settleInstruction', 'receptionist', id, settle)).status).toBe(409);
    expect((await alarms.act('standDownAlarm', 'manager', id)).status).toBe(200);
  });

  it('one that nothing came of is pressed, then told to supervisor and manager', async () => {
    const { id, people } = await alarms.raised(place());
    for (const as of ['receptionist', ...LEADERS]) await done(alarms.act('acknowledgeAlarm', as, id));
    const ownerId = people.find(({ department }) => department === 'security')?.person?.id;
    await done(alarms.act('instructAlarm', 'manager', id, { text: '守住出入口', ownerId }));
    await app.advance(30 * MINUTES);
    const told = async (as: string) =>
      (await inbox.told(as, [id])).filter(({ title }) => title.includes('办领导指示')).length;
    expect([await told('security-supervisor'), await told('manager')]).toEqual([1, 0]);
    await app.advance(3 * MINUTES);
    expect([await told('security-supervisor'), await told('manager')]).toEqual([1, 1]);
  });
});

describe('EMG-4: the end', () => {
  it('我没事了 tells the desk and ends nothing', async () => {
    const { id } = await alarms.raised(place());
    expect((await alarms.act('alarmSafe', 'receptionist', id)).status).toBe(403);
    expect((await alarms.act('alarmSafe', 'resident-b', id)).status).toBe(404);
    const safe = await done(alarms.act('alarmSafe', 'resident-1', id, { text: '门开了' }));
    expect(safe).toMatchObject({ state: 'raised', safeAt: expect.any(String) });
    expect(await inbox.typesTold('receptionist', id)).toContain('alarm_safe');
  });

  it('CLO-4 only the supervisor or the manager signs it off, and without that nothing is closed', async () => {
    const { id } = await alarms.raised({ kind: 'injury', ...place() });
    await done(alarms.act('acknowledgeAlarm', 'receptionist', id));
    expect((await alarms.act('endAlarm', 'security-supervisor', id, { outcome: '送医' })).status).toBe(403);
    const over = await done(alarms.act('endAlarm', 'receptionist', id, { outcome: '已送医' }));
    expect(over).toMatchObject({ state: 'over', actions: expect.not.arrayContaining(['standDownAlarm']) });
    expect(await inbox.task('cs-supervisor', id, 'sign_alarm')).toMatchObject({ rule: 'CLO-4', state: 'open' });
    const ticket = await jobs.ticketAs('manager', id);
    expect(ticket.closeRequirements.map(({ code }) => code)).toContain('alarm_open');
    for (const as of ['receptionist', 'security-supervisor', 'resident-1']) {
      expect((await alarms.act('standDownAlarm', as, id)).status).toBe(403);
    }
    const signed = await done(alarms.act('standDownAlarm', 'cs-supervisor', id, { note: '家属在场' }));
    expect(signed).toMatchObject({ state: 'signed_off', standDownByName: '周敏' });
    const after = await jobs.ticketAs('manager', id);
    expect(after.closeRequirements.map(({ code }) => code)).not.toContain('alarm_open');
    expect((await done(app.call('listAlarms', { as: 'receptionist' }))).items.map((one) => one.id)).not.toContain(id);
  });

  it('the report to the company is a document made of the log, written once, read by head office', async () => {
    const { id } = await alarms.stoodDown(place());
    const body = { cause: '门机故障', aftermath: '无人受伤<script>', improvements: '缩短维保周期' };
    const read = (as: string) => app.call('getAlarmReport', { as, path: { id } });
    expect((await read('head-office')).status).toBe(404);
    const task = await inbox.task('manager', id, 'report_alarm');
    expect(task).toMatchObject({ rule: 'EMG-4', state: 'open' });
    expect((await alarms.act('writeAlarmReport', 'receptionist', id, body)).status).toBe(403);
    await done(alarms.act('writeAlarmReport', 'manager', id, body));
    expect(await inbox.task('manager', id, 'report_alarm')).toBeUndefined();
    expect(await inbox.typesTold('head-office', id)).toContain('alarm_reported');
    const report = await done(read('head-office'));
    expect(report.sections.map(({ title }) => title)).toHaveLength(5);
    expect(report.html).toContain('门机故障');
    expect(report.html).not.toContain('<script>');
    expect(statuses([await read('engineer-1'), await read('resident-1'), await read('manager-b')])).toEqual([
      403, 403, 404,
    ]);
    expect((await alarms.act('writeAlarmReport', 'manager', id, body)).status).toBe(409);
  });

  it('cannot be reported before it is signed off', async () => {
    const { id } = await alarms.raised(place());
    const body = { cause: '无', aftermath: '无', improvements: '无' };
    expect(await alarms.act('writeAlarmReport', 'manager', id, body)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', from: 'raised' },
    });
  });
});
