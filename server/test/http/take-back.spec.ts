import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 180_000);
afterAll(() => app.close());

const registered = async (priority = 'normal') => {
  const { id } = await jobs.submit({});
  await jobs.register(id, { priority });
  return id;
};
const act = (operation: 'changePriority' | 'passOnTicket' | 'claimTicket', as: string, id: string, body: object) =>
  done(app.call(operation, { as, path: { id }, body }));
const takeBack = (as: string, id: string, what: string, more: object = {}) =>
  app.call('takeBack', { as, path: { id }, body: { act: what, ...more } });
const seen = (as: string, id: string) => jobs.ticketAs(as, id);
const lines = async (id: string) =>
  (await done(app.call('getTimeline', { as: 'manager', path: { id } }))).items.map(({ text }) => text);

describe('desk.md 回执: 撤回 within its moment', () => {
  it('the priority is what it was; the record says what was done and that it was taken back', async () => {
    const id = await registered();
    const { version } = await act('changePriority', 'receptionist', id, { priority: 'high' });
    const back = await done(takeBack('receptionist', id, 'changePriority', { version }));
    expect(back.priority).toBe('normal');
    expect(await lines(id)).toEqual(expect.arrayContaining([expect.stringContaining('撤回：优先级改为')]));
  });

  it('twice is once, also under another key', async () => {
    const id = await registered();
    await act('changePriority', 'receptionist', id, { priority: 'high' });
    const first = await done(takeBack('receptionist', id, 'changePriority'));
    const again = await done(takeBack('receptionist', id, 'changePriority'));
    expect(again).toMatchObject({ priority: 'normal', version: first.version });
    expect((await lines(id)).filter((text) => text.includes('撤回'))).toHaveLength(1);
  });

  it('whose it is, and whose the duties are, is as before (ROL-3)', async () => {
    const id = await registered();
    const before = (await seen('manager', id)).owner;
    const { items } = await done(
      app.call('listStaff', { as: 'receptionist', query: { who: 'everybody', limit: 100 } }),
    );
    const personId = items.find(({ name }) => name === '周敏')?.id;
    const passed = await act('passOnTicket', 'receptionist', id, { personId, said: '问过房号了' });
    expect(passed.owner?.name).toBe('周敏');
    const duties = async () => {
      const rows =
        'SELECT DISTINCT assignee_id AS who FROM task WHERE ticket_id = ? AND is_open = 1 AND assignee_id IS NOT NULL';
      return (await app.app.get(Database).read.rows<{ who: number }>(rows, [Number(id)])).map(({ who }) => String(who));
    };
    expect(await duties()).toEqual([personId]);
    expect((await done(takeBack('receptionist', id, 'passOnTicket'))).owner).toEqual(before);
    expect(await duties()).toEqual([before?.id]);
  });

  it('an order that nobody has accepted falls away, and the matter is the desk’s again (REG-4)', async () => {
    const id = await registered();
    await jobs.dispatch(id);
    const back = await done(takeBack('receptionist', id, 'dispatchWorkOrder'));
    expect([back.status, back.workOrders.map(({ status }) => status)]).toEqual(['registered', ['cancelled']]);
    expect(back.nextTask?.kind).toBe('redispatch');
  });

  it('many at once are taken back row by row', async () => {
    const ids = [await registered(), await registered()];
    const bulk = (body: object) =>
      done(app.call('actOnTickets', { as: 'receptionist', body: { ticketIds: ids, ...body } }));
    await bulk({ changePriority: { priority: 'high' } });
    await act('changePriority', 'cs-supervisor', ids[1] ?? '', { priority: 'emergency' });
    const { rows } = await bulk({ takeBack: { act: 'changePriority' } });
    expect(rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['done', null],
      ['refused', 'acted_meanwhile'],
    ]);
    expect(rows[1]?.reason).toContain('周敏');
    expect([(await seen('manager', ids[0] ?? '')).priority, (await seen('manager', ids[1] ?? '')).priority]).toEqual([
      'normal',
      'emergency',
    ]);
  });
});

describe('what is not taken back', () => {
  it('what somebody acted upon: 409 says who, when and what', async () => {
    const id = await registered();
    const order = await jobs.dispatch(id);
    await done(app.call('acceptWorkOrder', { as: 'engineer-1', path: { id: order.id }, body: {} }));
    const { status, body } = await takeBack('receptionist', id, 'dispatchWorkOrder');
    expect([status, body.code]).toEqual([409, 'acted_meanwhile']);
    expect(body).toMatchObject({ changedBy: '王建军', own: false, change: expect.stringContaining('接单') });
    expect((await seen('manager', id)).workOrders[0]?.status).toBe('accepted');
  });

  it('what somebody ended meanwhile: 409 says who, when and what', async () => {
    const id = await registered();
    await jobs.dispatch(id);
    await done(app.call('cancelTicket', { as: 'resident-1', path: { id }, body: { reason: '自己修好了' } }));
    const { status, body } = await takeBack('receptionist', id, 'dispatchWorkOrder');
    expect([status, body.code]).toEqual([409, 'acted_meanwhile']);
    expect(body).toMatchObject({
      changedBy: '江小川',
      own: false,
      changedAt: expect.any(String),
      change: expect.stringContaining('自己修好了'),
    });
    expect((await seen('manager', id)).status).toBe('cancelled');
    // What never was open to it stays a question of state.
    const priority = await app.call('changePriority', { as: 'receptionist', path: { id }, body: { priority: 'high' } });
    expect(priority.body.code).toBe('invalid_transition');
  });

  it('what somebody else did, or one’s own after its moment', async () => {
    const id = await registered();
    await act('changePriority', 'cs-supervisor', id, { priority: 'high' });
    expect((await takeBack('receptionist', id, 'changePriority')).body.code).toBe('acted_meanwhile');
    await app.advance(31);
    expect((await takeBack('cs-supervisor', id, 'changePriority')).body.code).toBe('too_late_to_take_back');
    expect((await seen('manager', id)).priority).toBe('high');
  });

  it('REG-7: a link that somebody acted upon; 409 says who, and both stay linked', async () => {
    const [first, found, other] = [await registered(), await registered(), await registered()];
    const link = (as: string, ticketId: string) =>
      done(app.call('linkTicket', { as, path: { id: found }, body: { ticketId, separable: true } }));
    const unlink = (takingBack: boolean) =>
      app.call('unlinkTicket', {
        as: 'receptionist',
        path: { id: found },
        body: { ticketId: first, takingBack },
      });
    await link('receptionist', first);
    await act('changePriority', 'cs-supervisor', found, { priority: 'high' });
    const { status, body } = await unlink(true);
    expect([status, body.code]).toEqual([409, 'acted_meanwhile']);
    expect(body).toMatchObject({ changedBy: '周敏', own: false, change: expect.stringContaining('优先级') });
    expect((await seen('manager', found)).linkedTicketId).toBe(first);
    await link('cs-supervisor', other);
    expect((await unlink(true)).body).toMatchObject({ code: 'acted_meanwhile', changedBy: '周敏' });
    // Untying is an act of its own, whatever happened since.
    expect((await unlink(false)).status).toBe(400);
    await link('receptionist', first);
    expect((await done(unlink(true))).linkedTicketId).toBeNull();
  });

  it('a controlled act: 立项 has no such name', async () => {
    const id = await registered();
    const { status, body } = await takeBack('receptionist', id, 'registerTicket');
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'act']);
  });

  it('by whoever has no part in it', async () => {
    const id = await registered();
    await act('changePriority', 'receptionist', id, { priority: 'high' });
    for (const as of ['receptionist-b', 'resident-b', 'cleaning-supervisor']) {
      expect([as, (await takeBack(as, id, 'changePriority')).status]).toEqual([as, 404]);
    }
    for (const as of ['resident-1', 'engineer-1', 'head-office']) {
      expect([as, (await takeBack(as, id, 'changePriority')).status]).toEqual([as, 403]);
    }
    expect((await seen('manager', id)).priority).toBe('high');
  });
});
