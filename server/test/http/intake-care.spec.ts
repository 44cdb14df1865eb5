import type { OperationId } from '@youying/shared/api/operations.gen';
import { defaultCalendar, nextWorkingStart } from '@youying/shared/domain/procedures/calendar';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { liveAs, settled } from '../support/live.js';
import { rosterIn } from '../support/roster.js';

const HOURS = 3600;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp();
  await app.app.listen(0, '127.0.0.1');
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const act = (operation: OperationId, as: string, id: string, body: object = {}) =>
  done(jobs.actOnTicket(operation, as, id, body));
const refused = async (operation: OperationId, as: string, id: string, body: object = {}) =>
  (await jobs.actOnTicket(operation, as, id, body)).status;
const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';
const lines = async (as: string, id: string) =>
  (await done(app.call('getTimeline', { as, path: { id } }))).items.map(({ text, type }) => `${type}: ${text}`);

describe('ROL-3 whose matter it is', () => {
  it('ROL-3 whoever takes it over owns it and its duties; an engineer cannot', async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    expect((await inbox.task('receptionist', id, 'dispatch'))?.assignee?.id).toBe(await meOf('receptionist'));
    expect(await refused('claimTicket', 'engineer-1', id)).toBe(403);
    const taken = await act('claimTicket', 'cs-supervisor', id, { reason: '换班' });
    expect(taken.owner?.id).toBe(await meOf('cs-supervisor'));
    expect((await inbox.task('cs-supervisor', id, 'dispatch'))?.assignee?.id).toBe(await meOf('cs-supervisor'));
    expect(await inbox.task('receptionist', id, 'dispatch')).toBeUndefined();
    expect(await refused('claimTicket', 'cs-supervisor', id)).toBe(409);
  });

  it('INT-10 passed on with what was already said; only to somebody who works at this desk', async () => {
    const { id } = await jobs.submit();
    const pass = (personId: string) => ({ personId, said: '水费多收了两个月，已查过表' });
    for (const nobody of [await meOf('receptionist-b'), await meOf('resident-1'), await meOf('engineer-1')]) {
      const { status, body } = await jobs.actOnTicket('passOnTicket', 'receptionist', id, pass(nobody));
      expect([status, body.errors]).toMatchObject([400, [{ field: 'personId', code: 'not_found' }]]);
    }
    const passed = await act('passOnTicket', 'receptionist', id, pass(await meOf('cs-supervisor')));
    expect(passed.owner?.id).toBe(await meOf('cs-supervisor'));
    const [message] = (await inbox.told('cs-supervisor', [id])).filter(({ type }) => type === 'ticket_passed_on');
    expect(message?.text).toContain('水费多收了两个月');
    expect((await lines('resident-1', id)).join()).not.toContain('水费多收了两个月');
  });

  it('INT-10 a booked call is kept by the person named, in their next working time, and ends by their word', async () => {
    const { id } = await jobs.submit();
    const personId = await meOf('engineering-supervisor');
    await act('bookCallBack', 'receptionist', id, { personId, words: '问装修能不能改水管' });
    expect((await inbox.typesTold('resident-1', id)).includes('call_back_booked')).toBe(true);
    const task = await inbox.task('engineering-supervisor', id, 'call_back');
    expect(task).toMatchObject({ rule: 'INT-10', state: 'open' });
    expect(await inbox.task('cs-supervisor', id, 'call_back')).toBeUndefined();
    expect(await inbox.task('receptionist', id, 'call_back')).toBeUndefined();
    await done(app.call('completeTask', { as: 'engineering-supervisor', path: { id: task?.id ?? '' }, body: {} }));
    expect(await inbox.task('engineering-supervisor', id, 'call_back')).toBeUndefined();
  });
});

/** About nothing of any department, so that only the call opens it. */
const question = async () => {
  const { items } = await done(app.call('listHouses', { as: 'resident-1' }));
  const body = { kind: 'consultation', houseId: items[0]?.id, description: '上次换的阀门保修多久' };
  return done(app.call('submitTicket', { as: 'resident-1', body }));
};

describe('INT-10 a call booked with an engineer', () => {
  const seen = async (as: string, id: string) => (await app.call('getTicket', { as, path: { id } })).status;

  it('INT-10 stands in their list, opens the matter to them alone, with the number, and closes with their word', async () => {
    const { id } = await question();
    expect(await seen('engineer-1', id)).toBe(404);
    const personId = await meOf('engineer-1');
    await act('bookCallBack', 'receptionist', id, { personId, words: '问阀门保修' });
    const { items } = await done(app.call('listTasks', { as: 'engineer-1' }));
    const task = items.find((one) => one.ticketId === id);
    expect(task).toMatchObject({ kind: 'call_back', assignee: { id: personId }, actions: ['completeTask'] });
    const matter = await jobs.ticketAs('engineer-1', id);
    expect(matter.contact).toMatchObject({ phone: (await done(app.call('getMe', { as: 'resident-1' }))).phone });
    expect((await lines('engineer-1', id)).join()).toContain('问阀门保修');
    expect(matter.actions).toEqual([]);
    expect(await seen('engineer-2', id)).toBe(404);
    expect(await seen('contractor-1', id)).toBe(404);
    await done(
      app.call('completeTask', { as: 'engineer-1', path: { id: task?.id ?? '' }, body: { note: '保修一年' } }),
    );
    expect((await lines('receptionist', id)).join()).toContain('保修一年');
    expect(await seen('engineer-1', id)).toBe(404);
  });

  it('INT-10 what was booked is heard of at once by whom it falls to, and by no colleague', async () => {
    const { id } = await question();
    const [named, colleague] = [await liveAs(app, 'engineer-1'), await liveAs(app, 'engineer-2')];
    await act('bookCallBack', 'receptionist', id, { personId: await meOf('engineer-1'), words: '问阀门保修' });
    await settled(app, ['engineer-1', named], ['engineer-2', colleague]);
    expect(named.heard).toContain(`ticket:${id}`);
    expect(colleague.heard).not.toContain(`ticket:${id}`);
    for (const listener of [named, colleague]) listener.cut();
  });
});

describe('REG-3 asking the supervisor', () => {
  it('REG-3 question and answer stand in the timeline, the clock of registration runs on', async () => {
    const { id } = await jobs.submit();
    const before = await inbox.task('receptionist', id, 'register');
    expect(await refused('answerInquiry', 'cs-supervisor', id, { register: true, words: '立' })).toBe(409);
    await act('askSupervisor', 'receptionist', id, { question: '邻里吵架，立不立项？' });
    expect(await refused('askSupervisor', 'receptionist', id, { question: '再问一次' })).toBe(409);
    expect((await inbox.task('receptionist', id, 'register'))?.dueAt).toBe(before?.dueAt);
    const waiting = await inbox.tasks('cs-supervisor', id, 'signature');
    expect(waiting).toMatchObject([{ kind: 'answer_inquiry', rule: 'REG-3' }]);

    expect(await refused('answerInquiry', 'receptionist', id, { register: true, words: '立' })).toBe(403);
    await act('answerInquiry', 'cs-supervisor', id, { register: true, words: '要上门调解，立项' });
    expect(await inbox.tasks('cs-supervisor', id, 'signature')).toEqual([]);
    expect(await lines('receptionist', id)).toEqual(
      expect.arrayContaining([
        'supervisor_asked: 请示立不立项：邻里吵架，立不立项？',
        'inquiry_answered: 答复请示：要上门调解，立项',
      ]),
    );
    expect((await lines('resident-1', id)).join()).not.toContain('邻里吵架');
    expect((await jobs.register(id)).status).toBe('registered');
  });

  it.each([
    ['cs-supervisor', true],
    ['manager', true],
    ['receptionist', false],
    ['engineering-supervisor', false],
    ['manager-b', false],
  ] as const)('REG-3 REG-2 %s may answer: %s; told to explain, the desk explains', async (as, may) => {
    const { id } = await jobs.submit({ report: { kind: 'consultation', description: '邻居吵架，你们管不管' } });
    await act('askSupervisor', 'receptionist', id, { question: '立不立项？' });
    const answer = { register: false, words: '不立项，解释清楚' };
    const { status } = await jobs.actOnTicket('answerInquiry', as, id, answer);
    expect(status === 200).toBe(may);
    if (!may) return expect([403, 404]).toContain(status);
    expect(await inbox.typesTold('receptionist', id)).toContain('inquiry_answered');
    expect((await act('answerTicket', 'receptionist', id, { answer: '由社区调解' })).status).toBe('answered');
  });

  it('REG-3 the clock of the question runs: the supervisor is reminded, then the manager hears of it', async () => {
    const { id } = await jobs.submit();
    await act('askSupervisor', 'receptionist', id, { question: '立不立项？' });
    const steps = async (as: string) =>
      (await inbox.told(as, [id])).filter(({ title }) => title.includes('请示')).map(({ type }) => type);
    await app.advance(14 * 60);
    expect(await steps('cs-supervisor')).not.toContain('task_remind');
    await app.advance(60);
    expect(await steps('cs-supervisor')).toContain('task_remind');
    expect(await steps('manager')).not.toContain('task_escalate');
    await app.advance(30 * 60);
    expect(await steps('manager')).toContain('task_escalate');
  });
});

describe('CLS-2 priority', () => {
  it('CLS-2 the desk raises it freely and lowers it with a reason; FUP-4 supervisor and manager hear of an emergency at once', async () => {
    const { id } = await jobs.submit();
    expect(await refused('changePriority', 'engineer-1', id, { priority: 'high' })).toBe(403);
    expect((await act('changePriority', 'receptionist', id, { priority: 'emergency' })).priority).toBe('emergency');
    for (const senior of ['cs-supervisor', 'manager']) {
      expect(await inbox.typesTold(senior, id)).toContain('priority_changed');
    }
    const lower = await jobs.actOnTicket('changePriority', 'receptionist', id, { priority: 'normal' });
    expect([lower.status, lower.body.errors]).toMatchObject([400, [{ field: 'reason', code: 'reason_required' }]]);
    const body = { priority: 'normal', reason: '业户说已经不漏了' };
    expect((await act('changePriority', 'receptionist', id, body)).priority).toBe('normal');
    expect(await lines('receptionist', id)).toContain('priority_changed: 优先级改为一般。业户说已经不漏了');
  });
});

describe('REG-7 linked matters', () => {
  it('REG-7 both sides show the link and tell of it; CLO-3 what cannot be separated keeps the first open', async () => {
    const first = await jobs.orderAt('confirmed');
    const { id } = await jobs.submit({ report: { description: '墙里的管子也裂了' } });
    const link = { ticketId: first.ticketId, separable: false };
    expect((await act('linkTicket', 'receptionist', id, link)).linkedTicketId).toBe(first.ticketId);
    const seen = await jobs.ticketAs('receptionist', first.ticketId);
    expect(seen.linked).toEqual([{ id, no: null, status: 'submitted', separable: false }]);
    expect(seen.closeRequirements.map(({ code }) => code)).toContain('linked_ticket_open');
    expect((await jobs.ticketAs('resident-1', first.ticketId)).linked).toEqual([]);
    for (const ticket of [id, first.ticketId]) {
      expect((await lines('receptionist', ticket)).filter((line) => line.startsWith('ticket_linked'))).toHaveLength(1);
    }
    expect(await refused('closeTicket', 'receptionist', first.ticketId, { outcome: '好了' })).toBe(409);
    await act('unlinkTicket', 'receptionist', id, { ticketId: first.ticketId });
    expect((await jobs.ticketAs('receptionist', first.ticketId)).linked).toEqual([]);
    expect(await refused('closeTicket', 'receptionist', first.ticketId, { outcome: '好了' })).toBe(200);
  });

  it('REG-7 ROL-2 who finds it on the way records it where they are: its own matter, linked, of the same house', async () => {
    const first = await jobs.orderAt('working');
    const found = { kind: 'repair', description: '墙里的管子也裂了', linkedTicketId: first.ticketId };
    const submit = (as: string, body: object) => app.call('submitTicket', { as, body });
    const { id } = await done(submit('engineer-1', found));
    const own = await jobs.ticketAs('receptionist', id);
    const { houseId, place } = await jobs.ticketAs('receptionist', first.ticketId);
    expect(own).toMatchObject({
      houseId,
      place,
      linkedTicketId: first.ticketId,
      status: 'submitted',
      channel: 'patrol',
    });
    expect((await jobs.ticketAs('receptionist', first.ticketId)).linked).toMatchObject([{ id }]);
    expect(await inbox.task('receptionist', id, 'register')).toBeDefined();
    const elsewhere = await done(submit('engineer-1', { ...found, place: '2 单元楼道' }));
    expect(await jobs.ticketAs('receptionist', elsewhere.id)).toMatchObject({ houseId: null, place: '2 单元楼道' });
    for (const as of ['cleaner-1', 'contractor-1', 'resident-2', 'engineer-b']) {
      expect(await submit(as, found)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'linkedTicketId', code: 'not_found' }] },
      });
    }
  });

  it('REG-7 no circles, nothing of another community, nothing that is not linked', async () => {
    const [a, b] = [await jobs.submit(), await jobs.submit()];
    const theirs = await jobs.submit({ resident: 'resident-b' });
    const link = (id: string, ticketId: string) =>
      jobs.actOnTicket('linkTicket', 'receptionist', id, { ticketId, separable: true });
    await done(link(b.id, a.id));
    for (const [id, other, code] of [
      [a.id, b.id, 'link_circle'],
      [a.id, a.id, 'link_circle'],
      [a.id, theirs.id, 'not_found'],
    ] as const) {
      expect((await link(id, other)).body.errors).toMatchObject([{ field: 'ticketId', code }]);
    }
    expect(await refused('unlinkTicket', 'receptionist', a.id, { ticketId: b.id })).toBe(400);
  });
});

describe('INT-8 visits', () => {
  it('INT-8 what cannot be settled at once goes to the head of the department the same day', async () => {
    const report = { channel: 'visit', description: '车位又被占了', houseId: undefined, place: '地库 B2' };
    const { id } = await jobs.submit({ resident: 'receptionist', report });
    expect(await inbox.task('receptionist', id, 'settle_visit')).toMatchObject({ rule: 'INT-8' });
    const body = { department: 'security', words: '业户在前台等答复' };
    expect((await act('passToDepartmentHead', 'receptionist', id, body)).department).toBe('security');
    expect(await inbox.task('receptionist', id, 'settle_visit')).toBeUndefined();
    expect(await inbox.typesTold('security-supervisor', id)).toEqual(['passed_to_department']);
    expect(await inbox.typesTold('engineering-supervisor', id)).toEqual([]);
  });

  it('INT-8 REG-2 a visit settled by an explanation leaves nothing to do', async () => {
    const report = { channel: 'front_desk', houseId: undefined, place: '大堂' };
    const { id } = await jobs.submit({ resident: 'receptionist', report });
    const answered = await act('answerTicket', 'receptionist', id, { answer: '门禁卡在前台办' });
    expect(answered).toMatchObject({ channel: 'front_desk', status: 'answered', outcome: '门禁卡在前台办' });
    expect(await inbox.tasks('receptionist', id)).toEqual([]);
  });

  it('INT-8 neither settled nor passed on by the end of the day: reminded before, then the supervisor hears of it', async () => {
    const roster = rosterIn(app);
    await roster.until(10);
    const report = { channel: 'visit', description: '要退押金', houseId: undefined, place: '前台' };
    const { id } = await jobs.submit({ resident: 'receptionist', report });
    expect((await inbox.task('receptionist', id, 'settle_visit'))?.dueAt).toBe(roster.at(18));
    const steps = async (as: string) =>
      (await inbox.told(as, [id])).filter(({ title }) => title.includes('来访')).map(({ type }) => type);
    await roster.until(15);
    expect(await steps('receptionist')).toEqual([]);
    await roster.until(16);
    expect(await steps('receptionist')).toEqual(['task_remind']);
    expect(await steps('cs-supervisor')).toEqual([]);
    await roster.until(18);
    expect(await steps('cs-supervisor')).toEqual(['task_escalate']);
  });
});

describe('FUP-6 an agent rated unsatisfied', () => {
  it('FUP-6 the lead reviews within two hours and the resident hears an apology if it was our fault', async () => {
    const { ticketId } = await jobs.closed();
    const rating = { speed: 5, quality: 5, attitude: 1, solved: true, words: '电话里不耐烦' };
    await act('rateTicket', 'resident-1', ticketId, rating);
    const review = await inbox.task('cs-supervisor', ticketId, 'review_agent');
    expect(review).toMatchObject({ rule: 'FUP-6', state: 'open' });
    await app.advance(2 * HOURS + 60);
    expect((await inbox.task('cs-supervisor', ticketId, 'review_agent'))?.escalation).toBe('remind');
    const body = { atFault: true, words: '没有听完就挂了' };
    expect(await refused('reviewAgent', 'receptionist', ticketId, body)).toBe(403);
    await act('reviewAgent', 'cs-supervisor', ticketId, body);
    const apology = (await inbox.told('resident-1', [ticketId])).find(({ type }) => type === 'agent_reviewed');
    expect(apology?.text).toContain('对不起');
    expect(apology?.text).not.toContain('挂了');
    expect(await refused('reviewAgent', 'cs-supervisor', ticketId, body)).toBe(409);
  });
});

it('INT-10 the call falls into the shift of whoever is named, into the offices’ hours where they have none', async () => {
  const roster = rosterIn(app);
  await roster.until(20);
  const { id } = await question();
  const personId = await meOf('engineer-1');
  const duty = () => inbox.task('engineer-1', id, 'call_back');
  const book = async (as: string) => {
    await act('bookCallBack', 'receptionist', id, { personId: await meOf(as), words: '问阀门保修' });
    return inbox.task(as, id, 'call_back');
  };
  for (const [day, hours] of [
    [0, []],
    [1, []],
    [2, [[13, 20]]],
  ] as const) {
    await roster.set(personId, 'engineering', hours, day);
  }
  expect((await book('engineer-1'))?.dueAt).toBe(roster.at(2 * 24 + 13.5));
  const [news] = (await inbox.told('resident-1', [id])).filter(({ type }) => type === 'call_back_booked');
  expect(news?.text).toContain('13:30');
  await done(app.call('completeTask', { as: 'engineer-1', path: { id: (await duty())?.id ?? '' }, body: {} }));

  await roster.set(personId, 'engineering', [[19, 23]], 0);
  const now = await book('engineer-1');
  expect(Date.parse(now?.dueAt ?? '') - Date.parse(now?.openedAt ?? '')).toBe(30 * 60_000);
  await done(app.call('completeTask', { as: 'engineer-1', path: { id: now?.id ?? '' }, body: {} }));

  const office = await book('engineering-supervisor');
  const begins = nextWorkingStart(Date.parse(office?.openedAt ?? ''), defaultCalendar.office);
  expect(Date.parse(office?.dueAt ?? '')).toBe(begins + 30 * 60_000);
});

it('INT-10 the matter says who has the call: in every answer, and whatever opens it', async () => {
  // In the evening, when the first follow-up is done, the call of the next morning is due first.
  await rosterIn(app).until(20);
  const { id } = await question();
  const categoryId = await jobs.categoryId('receptionist', 'tap');
  await act('registerTicket', 'receptionist', id, { categoryId, priority: 'normal' });
  const note = () => act('addNote', 'receptionist', id, { text: '业户晚上不接电话', visibility: 'internal' });
  await note();
  const personId = await meOf('engineer-1');
  const booked = await act('bookCallBack', 'receptionist', id, { personId, words: '问阀门保修' });
  const nextTask = { kind: 'call_back', assignee: { id: personId, phone: null } };
  const noted = await note();
  for (const ticket of [booked, noted, await jobs.ticketAs('receptionist', id)]) {
    expect(ticket).toMatchObject({ nextTask });
  }
});
