import type { OperationId } from '@youying/shared/api/operations.gen';
import { OPERATIONS } from '@youying/shared/api/operations.gen';
import { MINUTE, SECOND } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { ACCOUNTS } from '../support/cast.js';
import { upload } from '../support/images.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { StillClock } from '../support/still-clock.js';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock());
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const inMinutes = (minutes: number) => new Date(app.clock.now() + minutes * MINUTE).toISOString();
const waited = (minutes: number) => app.advance((minutes * MINUTE) / SECOND);
const steps = async (as: string, orderId: string) =>
  (await inbox.told(as, [orderId])).filter(({ type }) => type.startsWith('task_')).map(({ title }) => title);

describe('reaching the site', () => {
  it('WRK-1 without an appointment the engineer is expected within 10 minutes, reminded before, pressed then', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    expect(await inbox.task('engineer-1', ticketId, 'arrive')).toMatchObject({ rule: 'WRK-1', dueAt: inMinutes(10) });
    await waited(4);
    expect(await steps('engineer-1', order.id)).toEqual([]);
    await waited(1);
    expect(await steps('engineer-1', order.id)).toEqual(['提醒：到场']);
    await waited(5);
    expect(await steps('engineer-1', order.id)).toEqual(['提醒：到场', '督办：到场']);
    await waited(30);
    expect(await steps('engineering-supervisor', order.id)).toEqual(['上报：到场']);
  });

  it('WRK-1 whoever arrives in time hears nothing', async () => {
    const { order } = await jobs.orderAt('arrived');
    await waited(20);
    expect((await steps('engineer-1', order.id)).filter((title) => title.includes('到场'))).toEqual([]);
  });

  it('WRK-2 with an appointment five minutes before it, told when it moves', async () => {
    const appointment = { from: inMinutes(180), to: inMinutes(240) };
    const { ticketId, order } = await jobs.orderAt('accepted', { report: { appointment } });
    expect(await inbox.task('engineer-1', ticketId, 'arrive')).toMatchObject({ dueAt: inMinutes(175) });
    const later = { appointment: { from: inMinutes(300), to: inMinutes(360) } };
    await done(jobs.actOnTicket('rescheduleTicket', 'resident-1', ticketId, later));
    expect(await inbox.task('engineer-1', ticketId, 'arrive')).toMatchObject({ dueAt: inMinutes(295) });
    expect(await inbox.typesTold('engineer-1', ticketId, order.id)).toContain('ticket_rescheduled');
  });

  it('WRK-4 arrival is kept with its time and place, and the resident sees who stands at the door', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    const location = { latitude: 31.2304, longitude: 121.4737 };
    const arrived = await done(jobs.act('arriveWorkOrder', 'engineer-1', order.id, { location }));
    expect(arrived.arrivedAt).toBe(inMinutes(0));
    const sql = "SELECT data FROM timeline_entry WHERE ticket_id = ? AND type = 'order_arrived'";
    const [entry] = await app.dataSource.query(sql, [ticketId]);
    expect(typeof entry.data === 'string' ? JSON.parse(entry.data) : entry.data).toEqual({ location, late: null });
    const { items } = await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }));
    expect(JSON.stringify(items)).not.toContain('31.2304');
    const { assignee } = await jobs.orderAs('resident-1', order.id);
    expect(assignee).toMatchObject({ name: '王建军', badgeNo: expect.stringMatching(/\S/) });
  });
});

describe('price and work', () => {
  it('WRK-5 another item than the reported one is quoted anew, and the old consent does not cover it', async () => {
    const { order } = await jobs.orderAt('agreed');
    const lines = await jobs.lines('engineer-1', 4);
    const quote = await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines, note: '实为主阀漏水' }));
    expect(quote).toMatchObject({ status: 'quoted', quote: { note: '实为主阀漏水', version: 2 } });
    expect(quote.quote?.previousTotalFen).toBe(order.quote?.totalFen);
    expect((await jobs.act('startWorkOrder', 'engineer-1', order.id)).status).toBe(409);
    const old = await jobs.act('consentQuote', 'resident-1', order.id, { quoteId: order.quote?.id });
    expect(old).toMatchObject({ status: 409, body: { code: 'quote_superseded' } });
  });

  it('WRK-6 nobody starts before the resident has agreed', async () => {
    const { order } = await jobs.orderAt('quoted');
    expect((await jobs.act('startWorkOrder', 'engineer-1', order.id)).status).toBe(409);
    await done(jobs.act('consentQuote', 'resident-1', order.id, { quoteId: order.quote?.id }));
    expect((await jobs.act('startWorkOrder', 'engineer-1', order.id)).body.status).toBe('working');
  });

  it('WRK-7 for failed materials of the resident the consequences were told; the choice stands', async () => {
    const { order } = await jobs.orderAt('working');
    const lines = await jobs.lines('engineer-1');
    const finish = (materialsCheck: object) =>
      jobs.act('finishWorkOrder', 'engineer-1', order.id, { result: '装好', lines, mediaIds: [], materialsCheck });
    expect(await finish({ outcome: 'failed' })).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'acknowledgement_required' }] },
    });
    const check = { outcome: 'failed', acknowledged: true, note: '业户自购，告知易渗漏' };
    expect((await finish(check)).body).toMatchObject({ status: 'finished', materialsCheck: check });
  });

  it('WRK-8 the resident signs by hand what was done and what it costs', async () => {
    const { order } = await jobs.orderAt('signed');
    const seen = await jobs.orderAs('resident-1', order.id);
    expect(seen).toMatchObject({
      actual: { totalFen: order.quote?.totalFen, result: '换了阀芯' },
      signature: { by: 'resident', imageUrl: expect.any(String) },
    });
  });

  it('WRK-9 no operation lets staff of the site take or book money', () => {
    const names = Object.keys(OPERATIONS) as OperationId[];
    expect(names.filter((name) => /cash|collect|pay(?!ment)/i.test(name))).toEqual([]);
  });

  it('WRK-10 one record has three readers, and all three read the same', async () => {
    const { order } = await jobs.orderAt('confirmed');
    const readers = ['resident-1', 'engineering-supervisor', 'receptionist'];
    const copies = await Promise.all(readers.map((as) => jobs.orderAs(as, order.id)));
    const said = copies.map(({ no, task, status, quote, actual, signedAt, confirmedAt }) => ({
      ...{ no, task, status, signedAt, confirmedAt },
      agreed: quote?.totalFen,
      charged: actual?.totalFen,
      done: actual?.result,
    }));
    expect(said[0]).toMatchObject({ no: order.no, agreed: order.quote?.totalFen, done: '换了阀芯' });
    expect(said.slice(1)).toEqual([said[0], said[0]]);
    for (const as of ['resident-2', 'cleaner-1', 'receptionist-b']) {
      expect((await app.call('getWorkOrder', { as, path: { id: order.id } })).status).toBe(404);
    }
  });

  it('WRK-11 the supervisor of the department confirms, nobody else', async () => {
    const { order } = await jobs.orderAt('signed');
    for (const as of ['engineer-1', 'receptionist', 'cs-supervisor', 'manager']) {
      expect((await jobs.act('confirmWorkOrder', as, order.id)).status).toBe(403);
    }
    expect((await jobs.act('confirmWorkOrder', 'cleaning-supervisor', order.id)).status).toBe(404);
    const confirmed = await jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id);
    expect(confirmed.body.status).toBe('confirmed');
  });

  it('WRK-12 FUP-5 during long work the resident reads each stage', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    const pause = { reason: '等主阀到货', until: inMinutes(24 * 60) };
    await done(jobs.act('pauseWorkOrder', 'engineer-1', order.id, pause));
    const note = { text: '配件明早到，先接了临时管', visibility: 'public' };
    await done(jobs.actOnTicket('addNote', 'engineer-1', ticketId, note));
    await done(jobs.act('resumeWorkOrder', 'engineer-1', order.id));
    const told = await inbox.typesTold('resident-1', ticketId);
    expect(told).toEqual(expect.arrayContaining(['order_paused', 'progress_noted', 'order_resumed']));
    const { items } = await done(app.call('getTimeline', { as: 'resident-1', path: { id: ticketId } }));
    expect(items.map(({ type }) => type)).toEqual(expect.arrayContaining(told));
  });
});

describe('what one step both opens and settles', () => {
  const kindsOpen = async (ticketId: string): Promise<readonly string[]> =>
    (await inbox.tasks('manager', ticketId, 'department')).map(({ kind }) => kind);

  it('REG-4 an order returned where another did the work leaves nobody a duty to send it out again', async () => {
    const { ticketId, order } = await jobs.orderAt('dispatched');
    const other = await jobs.dispatch(ticketId);
    for (const act of ['acceptWorkOrder', 'arriveWorkOrder'] as const) {
      await done(jobs.act(act, 'engineer-1', order.id));
    }
    await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines: [] }));
    await done(jobs.act('startWorkOrder', 'engineer-1', order.id));
    await done(jobs.act('finishWorkOrder', 'engineer-1', order.id, { result: '修好', lines: [], mediaIds: [] }));
    const signature = { satisfied: true, signatureMediaId: await upload(app, 'resident-1', 'signature') };
    await done(jobs.act('signWorkOrder', 'resident-1', order.id, signature));
    await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
    await done(jobs.act('returnWorkOrder', 'engineering-supervisor', other.id, { reason: '已由同事修好' }));
    expect((await jobs.ticketAs('manager', ticketId)).status).toBe('handled');
    expect(await kindsOpen(ticketId)).toContain('verify_close');
    expect(await kindsOpen(ticketId)).not.toContain('redispatch');
  });

  it('REG-6 a matter that goes out by itself leaves nobody a duty to register or to dispatch it', async () => {
    const { id, status } = await jobs.submit({ category: 'corridor_light' });
    expect(status).toBe('handling');
    const kinds = await kindsOpen(id);
    expect(kinds).toContain('accept');
    expect(kinds.filter((kind) => kind === 'register' || kind === 'dispatch')).toEqual([]);
  });
});

describe('who closes', () => {
  const close = (as: string, id: string, outcome = 'done') => jobs.actOnTicket('closeTicket', as, id, { outcome });

  it('ROL-4 nobody closes what is not finished, whoever they are', async () => {
    const { ticketId } = await jobs.orderAt('working');
    for (const as of ACCOUNTS) expect((await close(as, ticketId)).status).toBeGreaterThanOrEqual(403);
    expect((await jobs.ticketAs('manager', ticketId)).status).toBe('handling');
  });

  it('ROL-4 only the roles of CLO close what is finished', async () => {
    const { ticketId } = await jobs.orderAt('confirmed');
    const desk = ['receptionist', 'cs-supervisor', 'manager'];
    for (const as of ACCOUNTS.filter((account) => !desk.includes(account))) {
      expect([403, 404]).toContain((await close(as, ticketId)).status);
    }
    expect((await close('receptionist', ticketId)).body.status).toBe('closed');
  });
});

test('ROL-1 a role counts in its community only; head office reads everywhere and does nothing', async () => {
  const { ticketId } = await jobs.orderAt('dispatched');
  for (const as of ['receptionist-b', 'manager-b', 'engineer-b']) {
    expect((await app.call('getTicket', { as, path: { id: ticketId } })).status).toBe(404);
  }
  const read = await app.call('getTicket', { as: 'head-office', path: { id: ticketId } });
  expect(read).toMatchObject({ status: 200, body: { actions: [] } });
});
