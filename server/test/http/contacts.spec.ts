import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';
const log = (as: string, body: object) => app.call('logContact', { as, body: { channel: 'hotline', ...body } });

describe('INT-4 the card of a household', () => {
  it('INT-4 says of what is open what is due next, and of what is over nothing', async () => {
    const ticket = await jobs.submit({ report: { description: '阳台推拉门掉轨' } });
    const gone = await jobs.submit({ report: { description: '报错了' } });
    await done(jobs.actOnTicket('cancelTicket', 'resident-1', gone.id, {}));
    const card = () => done(app.call('getHousehold', { as: 'receptionist', path: { id: ticket.houseId ?? '' } }));
    const { openTickets, history } = await card();
    const { nextTask } = await jobs.ticketAs('receptionist', ticket.id);
    expect(openTickets.find(({ id }) => id === ticket.id)?.next).toEqual({
      kind: nextTask?.kind,
      dueAt: nextTask?.dueAt,
    });
    expect(history.find(({ id }) => id === gone.id)?.next).toBeNull();
    await jobs.register(ticket.id);
    expect((await card()).openTickets.find(({ id }) => id === ticket.id)?.next?.kind).toBe('dispatch');
  });

  it('INT-4 says who is at what is open and when they come; nothing of an order that fell away', async () => {
    const at = (hours: number) => new Date(app.clock.now() + hours * 60 * 60_000).toISOString();
    const appointment = { from: at(24), to: at(26) };
    const ticket = await jobs.submit({ report: { description: '排风扇不转', appointment } });
    const card = async () => {
      const { openTickets } = await done(
        app.call('getHousehold', { as: 'receptionist', path: { id: ticket.houseId ?? '' } }),
      );
      return openTickets.find(({ id }) => id === ticket.id);
    };
    expect(await card()).toMatchObject({ departments: [], workerNames: [], appointment });
    await jobs.register(ticket.id);
    await jobs.dispatch(ticket.id, {}, await jobs.staffId('李志强'));
    expect(await card()).toMatchObject({ departments: ['engineering'], workerNames: ['李志强'] });
    await done(
      app.call('takeBack', { as: 'receptionist', path: { id: ticket.id }, body: { act: 'dispatchWorkOrder' } }),
    );
    expect(await card()).toMatchObject({ departments: [], workerNames: [] });
  });
});

describe('INT-9 how calls end', () => {
  it('INT-9 silence and wrong numbers have their own codes and stay out of the count; another desk sees none of them', async () => {
    const { id: ticketId } = await jobs.submit();
    for (const body of [{ outcome: 'registered', ticketId }, { outcome: 'silence' }, { outcome: 'wrong_number' }]) {
      expect((await log('receptionist', body)).status).toBe(201);
    }
    const query = { from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z' };
    const statistics = (as: string) => app.call('getContactStatistics', { as, query });
    const { total, counted, outcomes } = await done(statistics('cs-supervisor'));
    expect([total, counted]).toEqual([3, 1]);
    expect(outcomes.find(({ outcome }) => outcome === 'silence')).toMatchObject({ label: '无声', count: 1 });
    expect((await done(statistics('manager-b'))).total).toBe(0);
    expect((await statistics('engineer-1')).status).toBe(403);
  });

  it('INT-9 only the desk logs, only known outcomes, only matters it sees', async () => {
    expect((await log('engineer-1', { outcome: 'noise' })).status).toBe(403);
    expect((await log('resident-1', { outcome: 'noise' })).status).toBe(403);
    expect((await log('receptionist', { outcome: 'whatever' })).status).toBe(400);
    const { id: ticketId } = await jobs.submit({ resident: 'resident-b' });
    expect((await log('receptionist', { outcome: 'answered', ticketId })).body.errors).toMatchObject([
      { field: 'ticketId', code: 'not_found' },
    ]);
  });
});

describe('INT-7 messages for somebody who is away', () => {
  const list = async (as: string, scope = 'mine') =>
    (await done(app.call('listRelayedMessages', { as, query: { scope } }))).items;

  it('INT-7 reaches the addressee alone, who sets the read mark; unread for too long it is the supervisor’s to see', async () => {
    const body = {
      toPersonId: await meOf('engineer-1'),
      fromName: '江小川',
      fromPhone: '17900010001',
      text: '图纸放前台了',
    };
    const { id, fromPhone } = await done(app.call('relayMessage', { as: 'receptionist', body }));
    // F2: whoever it was taken for rings back; others see that there is a number.
    expect(fromPhone).toBe('179 **** 0001');
    expect(await list('engineer-1')).toMatchObject([{ id, ...body, state: 'unread' }]);
    expect(await list('engineer-2')).toEqual([]);
    expect(await list('cs-supervisor', 'overdue')).toEqual([]);
    await app.advance(60 * 60);
    expect(await list('cs-supervisor', 'overdue')).toMatchObject([{ id, state: 'overdue', fromPhone }]);
    expect(await list('manager-b', 'overdue')).toEqual([]);
    expect((await app.call('listRelayedMessages', { as: 'engineer-1', query: { scope: 'overdue' } })).status).toBe(403);

    const read = (as: string) => app.call('readRelayedMessage', { as, path: { id } });
    expect((await read('engineer-2')).status).toBe(404);
    const first = await done(read('engineer-1'));
    expect(first.state).toBe('read');
    await app.advance(60);
    expect((await done(read('engineer-1'))).readAt).toBe(first.readAt);
    expect(await list('cs-supervisor', 'overdue')).toEqual([]);
  });

  it('INT-7 the addressee hears of it at once, is pressed when it is not read in time, then the supervisor hears of it', async () => {
    const told = async (as: string) =>
      (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items
        .filter(({ title }) => title.includes('看转告的留言'))
        .map(({ type }) => type);
    const body = { toPersonId: await meOf('engineer-2'), fromName: '江小川', text: '请回电' };
    const { id } = await done(app.call('relayMessage', { as: 'receptionist', body }));
    await app.advance(1);
    expect(await told('engineer-2')).toEqual(['task_remind']);
    await app.advance(59 * 60);
    expect(await told('engineer-2')).toEqual(['task_remind']);
    await app.advance(60);
    expect(await told('engineer-2')).toEqual(['task_press', 'task_remind']);
    const before = (await told('cs-supervisor')).length;
    await app.advance(30 * 60);
    expect((await told('cs-supervisor')).slice(0, -before || undefined)).toEqual(['task_escalate']);
    expect(await told('engineer-1')).not.toContain('task_escalate');

    const mine = async () =>
      (await done(app.call('listTasks', { as: 'engineer-2', query: { limit: 100 } }))).items.find(
        ({ kind }) => kind === 'relayed_message',
      );
    const duty = await mine();
    expect(duty).toMatchObject({ rule: 'INT-7', state: 'overdue', ticketId: null, actions: [] });
    const byWord = await app.call('completeTask', { as: 'engineer-2', path: { id: duty?.id ?? '' }, body: {} });
    expect(byWord.status).toBeGreaterThanOrEqual(400);
    await done(app.call('readRelayedMessage', { as: 'engineer-2', path: { id } }));
    expect(await mine()).toBeUndefined();
    await app.advance(24 * 60 * 60);
    expect(await told('engineer-2')).toEqual(['task_press', 'task_remind']);
  });

  it('INT-7 read in time, it presses nobody', async () => {
    const body = { toPersonId: await meOf('engineer-1'), fromName: '何静宜', text: '谢谢' };
    const { id } = await done(app.call('relayMessage', { as: 'receptionist', body }));
    await done(app.call('readRelayedMessage', { as: 'engineer-1', path: { id } }));
    const count = async () =>
      (await done(app.call('listMyMessages', { as: 'engineer-1', query: { limit: 100 } }))).items.filter(
        ({ type, title }) => type === 'task_press' && title.includes('看转告的留言'),
      ).length;
    const before = await count();
    await app.advance(3 * 60 * 60);
    expect(await count()).toBe(before);
  });

  it('INT-7 only the desk takes messages, and only for colleagues here', async () => {
    const relay = async (as: string, to: string) =>
      app.call('relayMessage', { as, body: { toPersonId: await meOf(to), fromName: '某人', text: '请回电' } });
    expect((await relay('engineer-1', 'receptionist')).status).toBe(403);
    for (const nobody of ['resident-1', 'engineer-b']) {
      expect((await relay('receptionist', nobody)).body.errors).toMatchObject([
        { field: 'toPersonId', code: 'not_found' },
      ]);
    }
  });
});

describe('INT-6 phrases', () => {
  it('INT-6 by situation and by words, in the caller’s language, for the desk', async () => {
    const phrases = (as: string, query: Record<string, string>, language = 'zh-CN') =>
      app.call('listPhrases', { as, query, headers: { 'accept-language': language } });
    const { items } = await done(phrases('receptionist', { situation: 'apology' }));
    expect(items.map(({ situation }) => situation)).toEqual(['apology', 'apology']);
    expect((await done(phrases('receptionist', { q: 'sorry' }, 'en'))).items.length).toBeGreaterThan(0);
    expect((await done(phrases('receptionist', { q: '没有这句' }))).items).toEqual([]);
    expect((await phrases('resident-1', {})).status).toBe(403);
  });
});
