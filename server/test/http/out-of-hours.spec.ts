import { defaultCalendar, nextWorkingStart } from '@youying/shared/domain/procedures/calendar';
import { HOUR, MINUTE, SECOND } from '@youying/shared/domain/time';
import { Database } from '../../src/platform/database/database.js';
import { nextId } from '../../src/platform/database/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const now = () => app.app.get(Database).now();
const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';
const until = async (instant: number) => app.advance(Math.ceil((instant - now()) / SECOND));
const nextMorning = () => nextWorkingStart(now(), defaultCalendar);
const problemOf = (body: unknown) => body as { code: string; title: string };
const report = { houseId: undefined, place: '3 号楼水表间', description: '水表井里漏水', channel: 'hotline' };

describe('INT-2 intake out of hours', () => {
  it('INT-2 what the duty person of engineering takes at night is theirs; the supervisor confirms the handover in the morning', async () => {
    await until(nextMorning() - 3 * HOUR);
    const ticket = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect(ticket.owner?.id).toBe(await meOf('engineer-1'));
    expect((await jobs.register(ticket.id, { desk: 'engineer-1', category: 'pipe' })).status).toBe('registered');
    const body = { categoryId: await jobs.categoryId('engineer-2', 'pipe'), priority: 'normal' };
    const theirs = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect((await jobs.actOnTicket('registerTicket', 'engineer-2', theirs.id, body)).status).toBe(403);
    await jobs.dispatch(ticket.id, { desk: 'engineer-1' });

    const morning = nextMorning();
    const handover = await inbox.task('cs-supervisor', ticket.id, 'handover');
    expect(handover).toMatchObject({ rule: 'INT-2', dueAt: new Date(morning + 60 * MINUTE).toISOString() });
    expect((await inbox.tasks('cs-supervisor', ticket.id, 'signature')).map(({ kind }) => kind)).toEqual(['handover']);
    await until(morning + MINUTE);
    expect((await jobs.actOnTicket('confirmHandover', 'receptionist', ticket.id, {})).status).toBe(403);
    const taken = await done(jobs.actOnTicket('confirmHandover', 'cs-supervisor', ticket.id, { words: '已核对' }));
    expect(taken.owner?.id).toBe(await meOf('cs-supervisor'));
    expect(await inbox.task('cs-supervisor', ticket.id, 'handover')).toBeUndefined();
    expect((await jobs.actOnTicket('confirmHandover', 'cs-supervisor', ticket.id, {})).status).toBe(409);
  });

  const pressed = async (as: string, id: string) =>
    (await inbox.told(as, [id])).filter(
      ({ type, title }) => type.startsWith('task_') && title.includes('接手夜间来报'),
    );
  const onDuty = async () => {
    const { departments } = await done(
      app.call('whoIsOnDuty', { as: 'engineering-supervisor', query: { department: 'engineering' } }),
    );
    return departments[0]?.items.filter(({ state, contractor }) => state !== 'off_duty' && !contractor) ?? [];
  };
  /** Only these have the night, from now on. */
  const setNight = async (accounts: readonly string[]) => {
    await app.dataSource.query('DELETE FROM shift_pattern WHERE 1 = 1');
    const engineering = {
      department: 'engineering',
      role: 'duty',
      fromMinute: 0,
      toMinute: 24 * 60,
      buildingIds: null,
    };
    for (const account of accounts) {
      for (const weekday of [0, 1, 2, 3, 4, 5, 6]) {
        await app.dataSource.query(
          'INSERT INTO shift_pattern (id, community_id, person_id, weekday, shifts) VALUES (?, ?, ?, ?, ?)',
          [nextId(), await communityOf(app, 'manager'), await meOf(account), weekday, JSON.stringify([engineering])],
        );
      }
    }
  };

  it('INT-2 a resident’s report at night rings whoever of engineering is on duty, at once; they take it and hand it over', async () => {
    await until(nextMorning() - 3 * HOUR);
    await setNight(['engineer-2']);
    expect((await onDuty()).map(({ person }) => person.id)).toEqual([await meOf('engineer-2')]);
    const { id } = await jobs.submit();
    await app.advance(1);
    expect((await pressed('engineer-2', id)).map(({ type }) => type)).toEqual(['task_press']);
    for (const as of ['engineer-1', 'cs-supervisor', 'manager']) expect(await pressed(as, id)).toEqual([]);
    expect(await inbox.task('engineer-2', id, 'take_at_night')).toMatchObject({ rule: 'INT-2', state: 'open' });
    // Who is asleep has it in no list, and no shorter page for it; the desk sees it open.
    expect(await inbox.task('engineer-1', id, 'take_at_night')).toBeUndefined();
    const { items } = await done(
      app.call('listTasks', { as: 'cs-supervisor', query: { scope: 'department', limit: 100 } }),
    );
    expect(items.filter(({ ticketId }) => ticketId === id).map(({ kind }) => kind)).toContain('take_at_night');
    // It is no order yet, and rings by WeChat as an order does.
    await app.advance(5 * 60);
    expect((await pressed('engineer-2', id)).map(({ type }) => type)).toEqual(['task_press', 'task_press']);

    expect((await jobs.actOnTicket('claimTicket', 'cleaner-1', id, {})).status).toBeGreaterThanOrEqual(403);
    const taken = await done(jobs.actOnTicket('claimTicket', 'engineer-2', id, {}));
    expect(taken.owner?.id).toBe(await meOf('engineer-2'));
    expect(await inbox.task('engineer-2', id, 'take_at_night')).toBeUndefined();
    expect(await inbox.task('engineer-2', id, 'register')).toBeDefined();
    expect(await inbox.task('cs-supervisor', id, 'handover')).toBeDefined();
    expect((await jobs.register(id, { desk: 'engineer-2' })).status).toBe('registered');
    expect((await jobs.actOnTicket('claimTicket', 'engineer-1', id, {})).status).toBe(403);
    await app.advance(30 * 60);
    expect(await pressed('cs-supervisor', id)).toEqual([]);
  });

  it('INT-2 nobody takes it: the supervisor hears of it ten minutes after it came', async () => {
    const { id } = await jobs.submit();
    await app.advance(9 * 60);
    expect(await pressed('cs-supervisor', id)).toEqual([]);
    await app.advance(60);
    expect((await pressed('cs-supervisor', id)).map(({ type }) => type)).toEqual(['task_escalate']);
  });

  it('INT-2 DSP-5 with nobody on duty the supervisor hears of it at once, and reads why', async () => {
    await setNight([]);
    const { id } = await jobs.submit();
    await app.advance(1);
    const [news, ...more] = await pressed('cs-supervisor', id);
    expect(more).toEqual([]);
    expect(news).toMatchObject({ type: 'task_press', text: expect.stringContaining('现在没有人，转给您') });
    for (const as of ['engineer-1', 'engineer-2']) {
      expect(await pressed(as, id)).toEqual([]);
      // Nobody is locked out: it stands in the list of whoever of engineering looks.
      expect(await inbox.task(as, id, 'take_at_night')).toMatchObject({ assignee: null });
    }
    // Whoever of the desk takes it ends it.
    await done(jobs.actOnTicket('claimTicket', 'cs-supervisor', id, {}));
    expect(await inbox.task('cs-supervisor', id, 'handover')).toBeUndefined();
    await app.advance(15 * 60);
    expect(await pressed('cs-supervisor', id)).toHaveLength(1);
  });

  it('INT-2 CMP-4 a complaint at night waits for the desk and rings nobody', async () => {
    await setNight(['engineer-2']);
    const { id } = await jobs.submit({
      report: { kind: 'complaint', description: '师傅态度差', categoryId: undefined },
    });
    await app.advance(60);
    expect(await pressed('engineer-2', id)).toEqual([]);
    expect((await app.call('getTicket', { as: 'engineer-2', path: { id } })).status).toBe(404);
    expect((await jobs.actOnTicket('claimTicket', 'engineer-2', id, {})).status).toBe(404);
  });

  const offered = async (as: string, id: string) =>
    (await done(app.call('getTicket', { as, path: { id } }))).actions.includes('claimTicket');

  it('INT-2 at night only who has the shift may take it; who has none reads why, and sees no button', async () => {
    await setNight(['engineer-2']);
    const { id } = await jobs.submit();
    expect([await offered('engineer-1', id), await offered('engineer-2', id)]).toEqual([false, true]);
    const refused = await jobs.actOnTicket('claimTicket', 'engineer-1', id, {});
    expect([refused.status, problemOf(refused.body).code]).toEqual([409, 'not_on_duty']);
    expect(problemOf(refused.body).title).toContain('夜里来的事由当班师傅接手');
    expect((await done(app.call('getTicket', { as: 'cs-supervisor', path: { id } }))).owner).toBeNull();
    // The desk may always: a matter never waits for a roster.
    expect(await offered('cs-supervisor', id)).toBe(true);
    await done(jobs.actOnTicket('claimTicket', 'engineer-2', id, {}));
  });

  it('INT-2 the shift counts, not whose night it was: who relieves them takes what still waits', async () => {
    await setNight(['engineer-2']);
    const { id } = await jobs.submit();
    await setNight(['engineer-1']);
    expect((await jobs.actOnTicket('claimTicket', 'engineer-2', id, {})).status).toBe(409);
    expect((await done(jobs.actOnTicket('claimTicket', 'engineer-1', id, {}))).owner?.id).toBe(
      await meOf('engineer-1'),
    );
  });

  it('INT-2 ROL-3 a roster with nobody on duty locks nobody out: the first of engineering takes it', async () => {
    await setNight([]);
    const { id } = await jobs.submit();
    expect(await offered('engineer-1', id)).toBe(true);
    expect((await jobs.actOnTicket('claimTicket', 'cleaner-1', id, {})).status).toBeGreaterThanOrEqual(403);
    expect((await done(jobs.actOnTicket('claimTicket', 'engineer-1', id, {}))).owner?.id).toBe(
      await meOf('engineer-1'),
    );
  });

  it('INT-2 by day nobody of engineering takes a matter from the desk', async () => {
    await until(nextMorning() + HOUR);
    const { id } = await jobs.submit();
    await app.advance(60);
    expect(await pressed('engineer-2', id)).toEqual([]);
    expect((await jobs.actOnTicket('claimTicket', 'engineer-2', id, {})).status).toBe(403);
  });

  it('INT-2 during the day an engineer hands it to customer service (ROL-2)', async () => {
    await until(nextMorning() + HOUR);
    const { id, owner } = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect(owner).toBeNull();
    expect(await inbox.task('cs-supervisor', id, 'handover')).toBeUndefined();
    expect(await inbox.task('receptionist', id, 'register')).toBeDefined();
  });
});
