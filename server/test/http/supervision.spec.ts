import type { ListedTaskView } from '../../src/tasks/dto/task-views.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

async function listed(as: string, scope: string, ticketId: string): Promise<ListedTaskView[]> {
  await app.advance(0);
  const { items } = await done(app.call('listTasks', { as, query: { scope, limit: 100 } }));
  return (items as ListedTaskView[]).filter((task) => task.ticketId === ticketId);
}
const waiting = async (as: string, ticketId: string) =>
  (await listed(as, 'signature', ticketId)).map(({ kind, signatureGroup }) => [kind, signatureGroup]);

describe('待我签字: what waits for this person’s signature', () => {
  it('WRK-3: a price outside the schedule waits for the supervisor of that department, and for nobody else', async () => {
    const { ticketId, order } = await jobs.orderAt('arrived');
    await done(jobs.act('requestFeeReview', 'engineer-1', order.id, { text: '标准里没有' }));
    expect(await waiting('engineering-supervisor', ticketId)).toEqual([['fee_review', 'outside_schedule']]);
    for (const as of ['cleaning-supervisor', 'engineer-1', 'receptionist', 'cs-supervisor', 'manager', 'manager-b']) {
      expect(await waiting(as, ticketId)).toEqual([]);
    }
    await done(jobs.act('answerFeeReview', 'engineering-supervisor', order.id, { feasible: true }));
    expect(await waiting('engineering-supervisor', ticketId)).toEqual([]);
  });

  it('WRK-6: so does an order returned after a refusal', async () => {
    const { ticketId, order } = await jobs.orderAt('quoted');
    const refusal = { quoteId: order.quote?.id, reason: '太贵了' };
    await done(jobs.act('refuseQuote', 'resident-1', order.id, refusal));
    await done(jobs.act('returnWorkOrder', 'engineer-1', order.id, { reason: '业户没同意' }));
    expect(await waiting('engineering-supervisor', ticketId)).toEqual([['countersign', 'refused_return']]);
    await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
    expect(await waiting('engineering-supervisor', ticketId)).toEqual([]);
  });

  it('WRK-6: what the head returned in the implementer’s place waits for the manager, who signs as the second person', async () => {
    const { ticketId, order } = await jobs.orderAt('quoted');
    await done(jobs.act('refuseQuote', 'resident-1', order.id, { quoteId: order.quote?.id, reason: '太贵了' }));
    await done(jobs.act('returnWorkOrder', 'engineering-supervisor', order.id, { reason: '师傅病了，业户没同意' }));
    expect(await waiting('engineering-supervisor', ticketId)).toEqual([]);
    expect((await jobs.orderAs('engineering-supervisor', order.id)).actions).not.toContain('confirmWorkOrder');
    expect((await jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id)).status).toBe(403);
    expect((await jobs.act('confirmWorkOrder', 'cs-supervisor', order.id)).status).toBe(403);
    expect(await waiting('manager', ticketId)).toEqual([['countersign', 'refused_return']]);
    expect((await jobs.orderAs('manager', order.id)).actions).toContain('confirmWorkOrder');
    await done(jobs.act('confirmWorkOrder', 'manager', order.id));
    expect(await waiting('manager', ticketId)).toEqual([]);
  });

  it('WRK-11: and signed work; CLO-5: a suspended matter waits for the manager', async () => {
    const signed = await jobs.orderAt('signed');
    expect(await waiting('engineering-supervisor', signed.ticketId)).toEqual([['confirm', 'work_done']]);
    const { id } = await jobs.submit();
    await jobs.register(id);
    await done(jobs.actOnTicket('suspendTicket', 'manager', id, { reason: '等厂家停产件' }));
    expect(await waiting('manager', id)).toEqual([['review_suspended', 'suspension']]);
    expect(await waiting('cs-supervisor', id)).toEqual([]);
  });
});

describe('what is overdue, and why', () => {
  it('DSP-3: who owes it since when, what the clock did about it, and that nobody has taken it', async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    const order = await jobs.dispatch(id);
    await app.advance(36 * MINUTES);
    const [accept] = (await listed('engineering-supervisor', 'overdue', id)).filter(({ kind }) => kind === 'accept');
    expect(accept).toMatchObject({
      ...{ openedAt: order.dispatchedAt, department: 'engineering', assignee: null, state: 'overdue' },
      ...{ description: '厨房水龙头关不紧', priority: 'normal', signatureGroup: null, actions: [] },
      block: { code: 'nobody', text: '还没有人接手' },
    });
    expect(accept?.stepsTaken).toMatchObject([
      { act: 'press', to: ['department'] },
      { act: 'escalate', to: ['department_supervisor'] },
    ]);
    const dueAt = Date.parse(accept?.dueAt ?? '');
    expect(accept?.stepsTaken.map(({ at }) => Math.round((Date.parse(at) - dueAt) / 60_000))).toEqual([0, 5]);
    expect((await listed('cs-supervisor', 'overdue', id)).map(({ kind }) => kind)).toContain('accept');
    for (const as of ['cleaning-supervisor', 'manager-b', 'contractor-1']) {
      expect(await listed(as, 'overdue', id)).toEqual([]);
    }
  });

  it('FUP-1: the follow-up of a matter whose order is worked on names who has it, with the telephone', async () => {
    const { ticketId } = await jobs.orderAt('working');
    await app.advance(121 * MINUTES);
    const tasks = await listed('cs-supervisor', 'overdue', ticketId);
    const followUp = tasks.find(({ kind }) => kind === 'first_follow_up');
    expect(followUp).toMatchObject({
      assignee: { name: expect.any(String), phone: expect.any(String) },
      block: { code: 'work_going_on', text: expect.stringMatching(/^工程部.+还没办完$/) },
      stepsTaken: [{ act: 'remind', to: ['owner'] }],
    });
    const english = await app.call('listTasks', {
      as: 'cs-supervisor',
      query: { scope: 'overdue', limit: 100 },
      headers: { 'accept-language': 'en' },
    });
    const same = (english.body.items as ListedTaskView[]).find(({ id }) => id === followUp?.id);
    expect(same?.block.text).toMatch(/^Engineering .+ has not finished$/);
  });

  it('FUP-1: whoever may end a duty by hand is offered it, and only then', async () => {
    const { id } = await jobs.submit();
    const [register] = await listed('receptionist', 'mine', id);
    expect(register).toMatchObject({ kind: 'register', actions: [] });
    await jobs.register(id);
    const followUp = (await listed('receptionist', 'mine', id)).find(({ kind }) => kind === 'first_follow_up');
    expect(followUp?.actions).toEqual(['completeTask']);
    await done(app.call('completeTask', { as: 'receptionist', path: { id: followUp?.id ?? '' }, body: {} }));
    expect((await listed('receptionist', 'mine', id)).map(({ kind }) => kind)).not.toContain('first_follow_up');
  });
});
