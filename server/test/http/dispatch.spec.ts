import { HOUR, MINUTE } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { type Rosters, rosterIn } from '../support/roster.js';

let app: TestApp;
let jobs: Jobs;
let roster: Rosters;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  roster = rosterIn(app);
  await roster.until(10);
}, 120_000);
afterAll(() => app.close());

const registered = async (changes = {}) => {
  const { id } = await jobs.submit(changes);
  await jobs.register(id, changes);
  return id;
};
const suggestion = (ticketId: string, query = {}, as = 'receptionist') =>
  app.call('suggestAssignee', { as, query: { ticketId, ...query } });
const automatic = (ticketId: string, department = 'engineering') =>
  done(jobs.act('dispatchWorkOrder', 'receptionist', ticketId, { department, task: '上门处理', automatic: true }));
const timelineOf = async (ticketId: string) =>
  (await done(app.call('getTimeline', { as: 'receptionist', path: { id: ticketId } }))).items;
const tasksOf = async (as: string, kind: string, ticketId: string) => {
  const { items } = await done(app.call('listTasks', { as, query: { scope: 'department', limit: 100 } }));
  return items.filter((task) => task.kind === kind && task.ticketId === ticketId);
};
const messagesOf = async (as: string, type: string, ticketNo: string | null) => {
  await app.advance(1);
  const { items } = await done(app.call('listMyMessages', { as, query: { limit: 100 } }));
  return items.filter((message) => message.type === type && message.subject?.no?.startsWith(ticketNo ?? '-'));
};

describe('DSP-5 automatic assignment', () => {
  it('suggests who is on duty and skilled, and says why nobody else; dispatching does the same and writes it down', async () => {
    await roster.onlyOnDuty('engineering', { 王建军: [8, 18], 李志强: [12, 18] });
    const ticketId = await registered();
    const { body } = await suggestion(ticketId);
    expect(body.chosen).toMatchObject({ person: { name: '王建军' }, suitable: true });
    expect(body.chosen?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['当班到 18:00', '有水电技能']),
    );
    const other = body.others.find(({ person }) => person.name === '李志强');
    expect(other).toMatchObject({ suitable: false, reasons: [{ favours: false, code: 'off_duty' }] });
    const order = await automatic(ticketId);
    expect(order.assignee?.name).toBe('王建军');
    const [line] = (await timelineOf(ticketId)).filter(({ type }) => type === 'order_dispatched');
    expect(line?.text).toMatch(/自动派给王建军：上门处理。当班到 18:00；有水电技能；手上 \d 件/);
  });

  it('the second goes to whoever has less in hand; one who declined is not asked again', async () => {
    await roster.onlyOnDuty('engineering', { 王建军: [8, 18], 李志强: [8, 18] });
    const resident = { resident: 'resident-2' };
    const first = await automatic(await registered(resident));
    const ticketId = await registered({ report: { houseId: undefined, place: '大堂' } });
    const second = await automatic(ticketId);
    expect(new Set([first.assignee?.name, second.assignee?.name]).size).toBe(2);
    const account = second.assignee?.name === '王建军' ? 'engineer-1' : 'engineer-2';
    await done(jobs.act('declineWorkOrder', account, second.id, { reason: '在别处' }));
    const { body } = await suggestion(ticketId);
    expect(body.chosen?.person.name).toBe(first.assignee?.name);
    expect(body.others.find(({ person }) => person.name === second.assignee?.name)?.reasons).toMatchObject([
      { code: 'declined', text: '退过这件事' },
    ]);
  });

  it('a category’s rule assigns at submission', async () => {
    await roster.onlyOnDuty('cleaning', { 刘桂芳: [7, 17] });
    const ticket = await jobs.submit({ category: 'rubbish', report: { houseId: undefined, place: '东门垃圾房' } });
    expect(ticket.status).toBe('handling');
    const { workOrders } = await jobs.ticketAs('receptionist', ticket.id);
    expect(workOrders).toMatchObject([{ department: 'cleaning', assignee: { name: '刘桂芳' } }]);
  });

  it('with nobody on duty it stays in the pool, the supervisor hears of it at once and has a duty', async () => {
    await roster.onlyOnDuty('cleaning', {});
    const ticket = await jobs.submit({ category: 'rubbish', report: { houseId: undefined, place: '西门' } });
    const { workOrders, no } = await jobs.ticketAs('receptionist', ticket.id);
    expect(workOrders).toMatchObject([{ status: 'dispatched', assignee: null }]);
    const lines = await timelineOf(ticket.id);
    expect(lines.at(-1)).toMatchObject({ type: 'nobody_free', text: '保洁部现在没人当班，已告诉主管' });
    expect(await messagesOf('cleaning-supervisor', 'nobody_free', no)).toHaveLength(1);
    expect(await messagesOf('engineering-supervisor', 'nobody_free', no)).toEqual([]);
    expect(await tasksOf('cleaning-supervisor', 'assign', ticket.id)).toHaveLength(1);
    expect((await suggestion(ticket.id)).body).toMatchObject({ chosen: null, lacking: '现在没人当班' });
  });

  it.each(['the pool by hand', 'the pool by the category’s rule'])(
    'sent to %s with nobody on duty: the supervisor hears of it at once, and why',
    async (way) => {
      await roster.onlyOnDuty('engineering', {});
      const place = { report: { houseId: undefined, place: '2 号楼大堂' } };
      const byRule = way !== 'the pool by hand';
      const ticket = byRule ? await jobs.submit({ ...place, category: 'corridor_light' }) : await jobs.submit(place);
      if (!byRule) {
        await jobs.register(ticket.id);
        await jobs.dispatch(ticket.id);
      }
      const { workOrders, no } = await jobs.ticketAs('receptionist', ticket.id);
      expect(workOrders).toMatchObject([{ status: 'dispatched', assignee: null, department: 'engineering' }]);
      expect((await timelineOf(ticket.id)).at(-1)).toMatchObject({
        ...{ type: 'nobody_free', text: '工程部现在没人当班，已告诉主管' },
      });
      expect(await messagesOf('engineering-supervisor', 'nobody_free', no)).toHaveLength(1);
      expect(await tasksOf('engineering-supervisor', 'assign', ticket.id)).toHaveLength(1);
    },
  );

  it('sent to the pool while somebody is on duty, it rings nobody above them', async () => {
    await roster.onlyOnDuty('engineering', { 李志强: [8, 18] });
    const ticketId = await registered();
    await jobs.dispatch(ticketId);
    expect((await timelineOf(ticketId)).map(({ type }) => type)).not.toContain('nobody_free');
    expect(await tasksOf('engineering-supervisor', 'assign', ticketId)).toEqual([]);
  });

  it('a department without a supervisor: customer service’s hears of it', async () => {
    const b = {
      resident: 'resident-b',
      desk: 'receptionist-b',
      report: { kind: 'consultation', categoryId: undefined },
    };
    const ticketId = (await jobs.submit({ ...b, category: 'charges' })).id;
    await jobs.register(ticketId, { ...b, category: 'charges' });
    const body = { department: 'customer_service', task: '查一下账单', automatic: true };
    await done(jobs.act('dispatchWorkOrder', 'receptionist-b', ticketId, body));
    const lines = (await done(app.call('getTimeline', { as: 'manager-b', path: { id: ticketId } }))).items;
    expect(lines.at(-1)).toMatchObject({ type: 'nobody_free' });
    await app.advance(1);
    const [told] = await app.dataSource.query<{ people: number }[]>(
      `SELECT COUNT(*) AS people FROM message m JOIN staff_grant g ON g.person_id = m.person_id
        WHERE m.type = 'nobody_free' AND m.ticket_id = ${ticketId} AND g.role = 'cs_supervisor'`,
    );
    expect(Number(told?.people)).toBe(1);
  });

  it('not together with a name, and a reason needs one', async () => {
    const ticketId = await registered();
    const assigneeId = await jobs.staffId('王建军');
    const send = (more: object) =>
      jobs.act('dispatchWorkOrder', 'receptionist', ticketId, { department: 'engineering', task: '上门', ...more });
    expect(await send({ assigneeId, automatic: true })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'automatic', code: 'not_with_assignee' }] },
    });
    expect(await send({ reason: '主管不接电话' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'assigneeId', code: 'required' }] },
    });
  });

  it('is for those who dispatch', async () => {
    const ticketId = await registered();
    expect((await suggestion(ticketId, {}, 'engineering-supervisor')).status).toBe(200);
    expect((await suggestion(ticketId, {}, 'engineer-1')).status).toBe(403);
    expect((await suggestion(ticketId, {}, 'cleaning-supervisor')).status).toBe(404);
    expect((await suggestion(ticketId, {}, 'receptionist-b')).status).toBe(404);
    expect((await suggestion('4503599627370496')).status).toBe(404);
  });
});

describe('DSP-1 several departments, one coordinator', () => {
  it('the owner stays who registered it; it is handled only when every department is done', async () => {
    const { ticketId, order } = await jobs.orderAt('signed');
    const owner = (await jobs.ticketAs('receptionist', ticketId)).owner?.name;
    const cleaning = await jobs.dispatch(ticketId, { department: 'cleaning', desk: 'cs-supervisor' });
    await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
    expect(await jobs.ticketAs('receptionist', ticketId)).toMatchObject({ status: 'handling', owner: { name: owner } });
    for (const [operation, as, body] of [
      ['acceptWorkOrder', 'cleaner-1', {}],
      ['arriveWorkOrder', 'cleaner-1', {}],
      ['quoteWorkOrder', 'cleaner-1', { lines: [] }],
      ['startWorkOrder', 'cleaner-1', {}],
      ['finishWorkOrder', 'cleaner-1', { result: '地面拖干了', lines: [], mediaIds: [] }],
      [
        'signWorkOrder',
        'resident-1',
        { satisfied: true, signatureMediaId: await upload(app, 'resident-1', 'signature') },
      ],
    ] as const) {
      await done(jobs.act(operation, as, cleaning.id, body));
      expect((await jobs.ticketAs('receptionist', ticketId)).status).toBe('handling');
    }
    await done(jobs.act('confirmWorkOrder', 'cleaning-supervisor', cleaning.id));
    expect(await jobs.ticketAs('receptionist', ticketId)).toMatchObject({ status: 'handled', owner: { name: owner } });
  });

  it('a category names who else works on it, and the suggestion offers each', async () => {
    const ticketId = await registered({ category: 'pipe_burst', priority: 'emergency' });
    expect((await suggestion(ticketId)).body.departments).toEqual(['engineering', 'cleaning']);
    expect((await suggestion(ticketId, { department: 'cleaning' })).body).toMatchObject({
      department: 'cleaning',
      skills: [],
    });
  });
});

describe('DSP-2 receipt, and questions back to the desk', () => {
  it('acceptance is the receipt; a question is the owner’s duty at once, answered by a note', async () => {
    const { ticketId, order } = await jobs.orderAt('dispatched');
    expect(await tasksOf('engineering-supervisor', 'accept', ticketId)).toHaveLength(1);
    await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
    expect(await tasksOf('engineering-supervisor', 'accept', ticketId)).toEqual([]);
    await done(jobs.act('askDesk', 'engineer-1', order.id, { text: '业户几点在家' }));
    const { no } = await jobs.ticketAs('receptionist', ticketId);
    const [message] = await messagesOf('receptionist', 'desk_asked', no);
    expect(message?.text).toContain('业户几点在家');
    const asked = async () => {
      const { items } = await done(app.call('listTasks', { as: 'receptionist', query: { scope: 'mine', limit: 100 } }));
      return items.filter((task) => task.kind === 'answer_question' && task.ticketId === ticketId);
    };
    expect(await asked()).toHaveLength(1);
    await done(jobs.actOnTicket('addNote', 'receptionist', ticketId, { text: '下午两点以后', visibility: 'internal' }));
    expect(await asked()).toEqual([]);
    const residents = (await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }))).items;
    expect(residents.map(({ type }) => type)).not.toContain('desk_asked');
  });

  it('a colleague does not ask in their place', async () => {
    const { order } = await jobs.orderAt('accepted');
    expect((await jobs.act('askDesk', 'engineer-2', order.id, { text: '谁' })).status).toBe(403);
    expect((await jobs.act('askDesk', 'engineering-supervisor', order.id, { text: '谁' })).status).toBe(200);
  });
});

describe('DSP-4 the head of the department cannot be reached', () => {
  it('the desk sends it straight to an implementer; the reason is kept and the head hears of it', async () => {
    const ticketId = await registered();
    const assigneeId = await jobs.staffId('李志强');
    const body = { department: 'engineering', task: '上门', assigneeId, reason: '孙主管电话不通' };
    await done(jobs.act('dispatchWorkOrder', 'receptionist', ticketId, body));
    const { no } = await jobs.ticketAs('receptionist', ticketId);
    const [line] = (await timelineOf(ticketId)).filter(({ type }) => type === 'order_dispatched');
    expect(line?.text).toBe('直接派给李志强：上门。原因：孙主管电话不通');
    expect(await messagesOf('engineering-supervisor', 'order_dispatched', no)).toHaveLength(1);
    const residents = await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }));
    expect(JSON.stringify(residents)).not.toContain('电话不通');
  });

  it('nor waits for the head once it lies in the pool; after acceptance it is no longer the desk’s to move', async () => {
    const { order } = await jobs.orderAt('dispatched');
    const body = { assigneeId: await jobs.staffId('李志强'), reason: '孙主管电话不通' };
    expect((await jobs.act('transferWorkOrder', 'receptionist', order.id, body)).body).toMatchObject({
      status: 'dispatched',
      assignee: { name: '李志强' },
    });
    await done(jobs.act('acceptWorkOrder', 'engineer-2', order.id));
    expect(await jobs.act('transferWorkOrder', 'receptionist', order.id, body)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', because: 'already_accepted' },
    });
  });
});

describe('DSP-7 declined or handed on', () => {
  it('it goes back to the supervisor, and the clock of acceptance runs on', async () => {
    const { ticketId, order } = await jobs.orderAt('dispatched');
    const due = async () => (await tasksOf('engineering-supervisor', 'accept', ticketId))[0]?.dueAt;
    const first = await due();
    expect(first).toBe(new Date(Date.parse(order.dispatchedAt) + 30 * MINUTE).toISOString());
    const assigneeId = await jobs.staffId('李志强');
    for (const [operation, as, body] of [
      ['declineWorkOrder', 'engineer-1', { reason: '在别处' }],
      ['transferWorkOrder', 'engineering-supervisor', { assigneeId, reason: '你去' }],
      ['declineWorkOrder', 'engineer-2', { reason: '也在别处' }],
    ] as const) {
      await app.advance(5 * 60);
      await done(jobs.act(operation, as, order.id, body));
      expect(await due()).toBe(first);
    }
    expect(await tasksOf('engineering-supervisor', 'assign', ticketId)).toHaveLength(1);
    const { no } = await jobs.ticketAs('receptionist', ticketId);
    expect(await messagesOf('engineering-supervisor', 'order_declined', no)).toHaveLength(2);
  });
});

describe('WRK-12 beyond one’s authority, and long jobs', () => {
  it('asks the supervisor for support, who answers; a colleague does neither', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    expect((await jobs.act('requestSupport', 'engineer-2', order.id, { text: '缺人' })).status).toBe(403);
    expect((await jobs.act('answerSupport', 'engineering-supervisor', order.id, { text: '来了' })).body).toMatchObject({
      code: 'invalid_transition',
      because: 'no_support_asked',
    });
    await done(jobs.act('requestSupport', 'engineer-1', order.id, { text: '管井里要两个人' }));
    const { no } = await jobs.ticketAs('receptionist', ticketId);
    expect(await messagesOf('engineering-supervisor', 'support_requested', no)).toHaveLength(1);
    expect(await tasksOf('engineering-supervisor', 'support', ticketId)).toHaveLength(1);
    const seen = await jobs.orderAs('engineering-supervisor', order.id);
    expect(seen.actions).toContain('answerSupport');
    await done(jobs.act('answerSupport', 'engineering-supervisor', order.id, { text: '李志强马上到' }));
    expect(await tasksOf('engineering-supervisor', 'support', ticketId)).toEqual([]);
    expect((await messagesOf('engineer-1', 'support_answered', no))[0]?.text).toContain('李志强马上到');
  });

  it('nobody answers: the supervisor is pressed, then the manager is told', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    await done(jobs.act('requestSupport', 'engineer-1', order.id, { text: '要停整栋水' }));
    await app.advance(50 * 60);
    const steps = (await timelineOf(ticketId)).filter(({ text }) => text.includes('答复支援请求'));
    expect(steps.map(({ type }) => type)).toEqual(['task_press', 'task_escalate']);
  });

  it('a long job owes the resident a note at each stage; an internal one does not count', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    const due = async () => (await tasksOf('engineering-supervisor', 'progress_note', ticketId))[0]?.dueAt;
    const first = Date.parse((await due()) ?? '');
    expect(first).toBe(Date.parse(order.startedAt ?? '') + 24 * HOUR);
    const note = (visibility: string) =>
      done(jobs.actOnTicket('addNote', 'engineer-1', ticketId, { text: '墙已打开，明天换管', visibility }));
    await app.advance(60);
    await note('internal');
    expect(Date.parse((await due()) ?? '')).toBe(first);
    await note('public');
    expect(Date.parse((await due()) ?? '')).toBeGreaterThan(first);
    const residents = (await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }))).items;
    expect(residents.at(-1)).toMatchObject({ type: 'progress_noted', text: '王师傅：墙已打开，明天换管' });
  });
});
