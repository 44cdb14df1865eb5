import { MINUTE } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
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

const refused = (code: string, more: object = {}) => ({ status: 409, body: { code, ...more } });
const inFuture = (hours: number) => new Date(app.clock.now() + hours * 60 * MINUTE).toISOString();

describe('a move that the lifecycle does not allow', () => {
  it('is 409 and names the state it was in and what was wanted', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    expect(await jobs.act('startWorkOrder', 'engineer-1', order.id)).toMatchObject(
      refused('invalid_transition', { from: 'accepted', action: 'startWorkOrder' }),
    );
    const again = { categoryId: await jobs.categoryId('receptionist', 'tap'), priority: 'normal' };
    expect(await jobs.actOnTicket('registerTicket', 'receptionist', ticketId, again)).toMatchObject(
      refused('invalid_transition', { from: 'handling', action: 'registerTicket' }),
    );
    expect((await jobs.orderAs('engineer-1', order.id)).version).toBe(order.version);
  });

  it('a stale version is 409 version_conflict with the version that counts', async () => {
    const { id, version } = await jobs.submit();
    const body = { categoryId: await jobs.categoryId('receptionist', 'tap'), priority: 'normal', version };
    await done(jobs.actOnTicket('addNote', 'resident-1', id, { text: '下午在家' }));
    expect(await jobs.actOnTicket('registerTicket', 'receptionist', id, body)).toMatchObject(
      refused('version_conflict', { version: version + 1 }),
    );
    const fresh = { ...body, version: version + 1 };
    expect((await jobs.actOnTicket('registerTicket', 'receptionist', id, fresh)).status).toBe(200);
  });

  it('CLS-2: lowering the priority needs a reason', async () => {
    const { id } = await jobs.submit({ category: 'pipe_burst' });
    const body = { categoryId: await jobs.categoryId('receptionist', 'tap'), priority: 'normal' };
    expect(await jobs.actOnTicket('registerTicket', 'receptionist', id, body)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason', code: 'reason_required' }] },
    });
    const reasoned = { ...body, reason: '现场看过，只是滴水' };
    expect((await jobs.actOnTicket('registerTicket', 'receptionist', id, reasoned)).body.priority).toBe('normal');
  });
});

describe('the order on its way to the implementer', () => {
  it('DSP-3: two engineers accept at once; one has it, the other is told', async () => {
    const { order } = await jobs.orderAt('dispatched');
    const answers = await Promise.all(
      ['engineer-1', 'engineer-2'].map((as) => jobs.act('acceptWorkOrder', as, order.id)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('DSP-7: declined, it is in the pool again, with the reason in the timeline', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    expect((await jobs.act('declineWorkOrder', 'engineer-1', order.id, { reason: '缺专用工具' })).body).toMatchObject({
      status: 'dispatched',
      assignee: null,
    });
    const timeline = await done(
      app.call('getTimeline', {
        as: 'receptionist',
        path: { id: ticketId },
      }),
    );
    expect(timeline.items.at(-1)).toMatchObject({ type: 'order_declined', data: { reason: '缺专用工具' } });
    expect((await jobs.act('acceptWorkOrder', 'engineer-2', order.id)).status).toBe(200);
  });

  it('DSP-7: transferred, the next has to accept and the first is out', async () => {
    const { order } = await jobs.orderAt('arrived');
    const assigneeId = await jobs.staffId('李志强');
    const moved = await jobs.act('transferWorkOrder', 'engineer-1', order.id, { assigneeId, reason: '下班交接' });
    expect(moved.body).toMatchObject({ status: 'dispatched', assignee: { name: '李志强' } });
    expect((await jobs.act('acceptWorkOrder', 'engineer-1', order.id)).status).toBe(403);
    expect((await jobs.act('acceptWorkOrder', 'engineer-2', order.id)).body).toMatchObject({
      status: 'accepted',
      arrivedAt: null,
    });
  });

  it('REG-4: returned undone it is the desk’s again, and can be sent out anew', async () => {
    const { ticketId, order } = await jobs.orderAt('working');
    const returned = await jobs.act('returnWorkOrder', 'engineer-1', order.id, { reason: '要换主管，超出我们的范围' });
    expect(returned.body).toMatchObject({ status: 'returned', returnReason: '要换主管，超出我们的范围' });
    expect((await jobs.ticketAs('receptionist', ticketId)).status).toBe('registered');
    const second = await jobs.dispatch(ticketId);
    expect(second.no).toMatch(/-2$/);
    expect((await jobs.ticketAs('receptionist', ticketId)).status).toBe('handling');
  });
});

describe('prices', () => {
  it('FEE-1: a price sent for an item of the schedule is ignored', async () => {
    const { order } = await jobs.orderAt('quoted');
    const item = await jobs.feeItem('engineer-1');
    expect(order.quote?.lines).toMatchObject([{ unitPriceFen: item.unitPriceFen, totalFen: item.unitPriceFen * 2 }]);
  });

  it('FEE-1: within a range of the schedule, outside of it not', async () => {
    const { order } = await jobs.orderAt('arrived');
    const item = await jobs.feeItem('engineer-1', true);
    const line = (unitPriceFen: number) => ({
      lines: [{ feeItemId: item.id, name: item.name, quantity: 1, unitPriceFen }],
    });
    expect(await jobs.act('quoteWorkOrder', 'engineer-1', order.id, line(item.maxPriceFen + 1))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'lines.0.unitPriceFen', code: 'price_out_of_range' }] },
    });
    expect(
      (await jobs.act('quoteWorkOrder', 'engineer-1', order.id, line(item.maxPriceFen))).body.quote?.totalFen,
    ).toBe(item.maxPriceFen);
  });

  it('WRK-3: outside the schedule the supervisor prices first', async () => {
    const { order } = await jobs.orderAt('arrived');
    const lines = [{ name: '定制阀门', quantity: 1, unitPriceFen: 100 }];
    expect(await jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines })).toMatchObject(
      refused('fee_review_required', { name: '定制阀门' }),
    );
    const asked = await jobs.act('requestFeeReview', 'engineer-1', order.id, { text: '收费表里没有定制阀门' });
    expect(asked.body).toMatchObject({ status: 'fee_review', feeReview: { feasible: null } });
    const answer = { feasible: true, lines: [{ name: '定制阀门', quantity: 1, unitPriceFen: 23_000 }] };
    expect((await jobs.act('answerFeeReview', 'engineer-1', order.id, answer)).status).toBe(403);
    const answered = await jobs.act('answerFeeReview', 'engineering-supervisor', order.id, answer);
    expect(answered.body).toMatchObject({ status: 'arrived', feeReview: { feasible: true } });
    const quoted = await jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines });
    expect(quoted.body).toMatchObject({ status: 'quoted', quote: { totalFen: 23_000 } });
  });

  it('WRK-3: what the supervisor calls not feasible stays without a price', async () => {
    const { order } = await jobs.orderAt('arrived');
    await done(jobs.act('requestFeeReview', 'engineer-1', order.id, { text: '能否自行改管' }));
    await done(
      jobs.act('answerFeeReview', 'engineering-supervisor', order.id, { feasible: false, note: '改管要先报批' }),
    );
    const lines = [{ name: '改管', quantity: 1, unitPriceFen: 100 }];
    expect(await jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines })).toMatchObject(
      refused('fee_review_required'),
    );
  });

  it('WRK-3: outside the schedule the resident is told, and nobody goes before they have agreed', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    const arrive = () => jobs.act('arriveWorkOrder', 'engineer-1', order.id);
    await done(jobs.act('requestFeeReview', 'engineer-1', order.id, { text: '业户要装过滤器，标准里没有' }));
    expect((await arrive()).status).toBe(409);
    const lines = [{ name: '装过滤器', quantity: 1, unitPriceFen: 18_000 }];
    await done(jobs.act('answerFeeReview', 'engineering-supervisor', order.id, { feasible: true, lines }));
    expect((await jobs.orderAs('engineer-1', order.id)).actions).not.toContain('arriveWorkOrder');
    expect(await arrive()).toMatchObject(refused('invalid_transition', { because: 'not_agreed' }));
    const quoted = await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines }));
    expect(await inbox.typesTold('resident-1', ticketId, order.id)).toContain('quote_made');
    expect(await arrive()).toMatchObject(refused('invalid_transition', { because: 'not_agreed' }));
    await done(jobs.act('consentQuote', 'resident-1', order.id, { quoteId: quoted.quote?.id }));
    expect((await arrive()).body).toMatchObject({ status: 'agreed', arrivedAt: expect.any(String) });
  });

  it('WRK-3: what cannot be done is told to the resident, with the reason', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted', { resident: 'resident-2' });
    await done(jobs.act('requestFeeReview', 'engineer-1', order.id, { text: '能否改承重墙' }));
    const answer = { feasible: false, note: '承重墙不能动' };
    await done(jobs.act('answerFeeReview', 'engineering-supervisor', order.id, answer));
    const told = await inbox.told('resident-2', [ticketId, order.id]);
    expect(told.map(({ text }) => text)).toContain('主管看过，这项我们做不了。承重墙不能动');
    expect(told.map(({ type }) => type)).not.toContain('quote_made');
  });

  it('FEE-2: finishing above what was agreed needs a second consent first', async () => {
    const { order } = await jobs.orderAt('working');
    const more = await jobs.lines('engineer-1', 3);
    const finish = () =>
      jobs.act('finishWorkOrder', 'engineer-1', order.id, { result: '换了三个', lines: more, mediaIds: [] });
    const item = await jobs.feeItem('engineer-1');
    expect(await finish()).toMatchObject(
      refused('consent_required', {
        consentedTotalFen: item.unitPriceFen * 2,
        actualTotalFen: item.unitPriceFen * 3,
      }),
    );
    const requoted = await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines: more }));
    expect(requoted.quote).toMatchObject({ version: 2, previousTotalFen: item.unitPriceFen * 2 });
    const consented = await jobs.act('consentQuote', 'resident-1', order.id, { quoteId: requoted.quote?.id });
    expect(consented.body.status).toBe('working');
    expect((await finish()).body.status).toBe('finished');
  });

  it('WRK-6: only the quotation that counts now can be agreed to', async () => {
    const { order } = await jobs.orderAt('quoted');
    const other = await jobs.orderAt('quoted', { resident: 'resident-2', worker: 'engineer-2' });
    expect(await jobs.act('consentQuote', 'resident-1', order.id, { quoteId: other.order.quote?.id })).toMatchObject(
      refused('quote_superseded', { currentQuoteId: order.quote?.id }),
    );
    expect((await jobs.orderAs('resident-1', order.id)).status).toBe('quoted');
  });

  it('WRK-6: refused, the order goes back and the refusal is countersigned before close-out', async () => {
    const { ticketId, order } = await jobs.orderAt('quoted');
    const refusal = { quoteId: order.quote?.id, reason: '太贵，自己找人修' };
    expect((await jobs.act('refuseQuote', 'resident-1', order.id, refusal)).body).toMatchObject({
      status: 'refused',
      quote: { status: 'refused', decision: { by: 'resident', reason: '太贵，自己找人修' } },
    });
    await done(jobs.act('returnWorkOrder', 'engineer-1', order.id, { reason: '业主不同意报价' }));
    const ticket = await jobs.ticketAs('manager', ticketId);
    expect(ticket.closeRequirements).toContainEqual(expect.objectContaining({ code: 'countersignature_missing' }));
    const countersigned = await jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id, {
      note: '已电话核实',
    });
    expect(countersigned).toMatchObject({ status: 200, body: { status: 'returned' } });
    expect((await jobs.ticketAs('manager', ticketId)).closeRequirements).not.toContainEqual(
      expect.objectContaining({ code: 'countersignature_missing' }),
    );
  });
});

describe('the resident’s word', () => {
  it('WRK-8: not satisfied needs a note, and puts the order back to work', async () => {
    const { order } = await jobs.orderAt('finished');
    const sign = (body: object) => jobs.act('signWorkOrder', 'resident-1', order.id, body);
    expect(await sign({ satisfied: false })).toMatchObject({ status: 400, body: { errors: [{ field: 'note' }] } });
    expect(await sign({ satisfied: true })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'signatureMediaId' }] },
    });
    expect((await sign({ satisfied: false, note: '还在滴水' })).body).toMatchObject({
      status: 'working',
      signature: null,
      finishedAt: null,
    });
  });

  it('WRK-8: nobody signs for a neighbour’s order, nor with a neighbour’s signature', async () => {
    const { order } = await jobs.orderAt('finished');
    const { order: hers } = await jobs.orderAt('finished', { resident: 'resident-2' });
    const ink = await uploadSignature('resident-2');
    const sign = (as: string, id: string) =>
      jobs.act('signWorkOrder', as, id, { satisfied: true, signatureMediaId: ink });
    expect((await sign('resident-2', order.id)).status).toBe(404);
    expect(await sign('resident-1', order.id)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'signatureMediaId', code: 'not_found' }] },
    });
    expect((await jobs.orderAs('resident-1', order.id)).status).toBe('finished');
    expect((await sign('resident-2', hers.id)).body.status).toBe('signed');
  });

  it('WRK-8: the desk does not sign by telephone, the engineer not while the resident can', async () => {
    const { order } = await jobs.orderAt('finished');
    const words = { satisfied: true, onBehalfOf: '江小川', witness: '王建军' };
    const desk = { ...words, signatureMediaId: await uploadSignature('receptionist') };
    expect((await jobs.act('signWorkOrder', 'receptionist', order.id, desk)).status).toBe(403);
    const engineer = { ...words, signatureMediaId: await uploadSignature('engineer-1') };
    expect(await jobs.act('signWorkOrder', 'engineer-1', order.id, engineer)).toMatchObject(
      refused('resident_can_answer', { name: '江小川' }),
    );
  });

  it('WRK-6: the desk writes down what was agreed by telephone, and for whom', async () => {
    const { order } = await jobs.orderAt('quoted');
    const quoteId = order.quote?.id;
    expect(await jobs.act('consentQuote', 'receptionist', order.id, { quoteId })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'onBehalfOf' }] },
    });
    const agreed = await jobs.act('consentQuote', 'receptionist', order.id, { quoteId, onBehalfOf: '江小川' });
    expect(agreed.body).toMatchObject({ status: 'agreed', quote: { decision: { by: 'desk_phone', name: '江小川' } } });
  });

  it('WRK-6, WRK-8: a resident without a phone agrees and signs on the implementer’s, with a witness', async () => {
    const unbound = await houseWithoutPhone();
    const { order } = await jobs.orderAt('quoted', {
      resident: 'receptionist',
      report: { houseId: unbound, contact: { name: '秦奶奶' } },
    });
    const quoteId = order.quote?.id;
    const consent = (body: object) => jobs.act('consentQuote', 'engineer-1', order.id, { quoteId, ...body });
    expect(await consent({ onBehalfOf: '秦奶奶' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'witness' }] },
    });
    expect((await consent({ onBehalfOf: '秦奶奶', witness: '楼长' })).body).toMatchObject({
      status: 'agreed',
      quote: { decision: { by: 'implementer_phone', name: '秦奶奶', witness: '楼长' } },
    });
    await done(jobs.act('startWorkOrder', 'engineer-1', order.id));
    const result = { result: '修好', lines: await jobs.lines('engineer-1'), mediaIds: [] };
    await done(jobs.act('finishWorkOrder', 'engineer-1', order.id, result));
    const words = { satisfied: true, onBehalfOf: '秦奶奶', witness: '楼长' };
    const ink = { signatureMediaId: await uploadSignature('engineer-1') };
    expect((await jobs.act('signWorkOrder', 'engineer-1', order.id, { ...words, ...ink })).body).toMatchObject({
      status: 'signed',
      signature: { by: 'implementer_phone', name: '秦奶奶', witness: '楼长' },
    });
  });
});

describe('close-out', () => {
  it('CLO-1: what is missing is listed, and supplied it closes', async () => {
    const { ticketId, order } = await jobs.orderAt('finished');
    const close = () => jobs.actOnTicket('closeTicket', 'receptionist', ticketId, { outcome: '已修好' });
    expect(await close()).toMatchObject(refused('invalid_transition', { from: 'handling', action: 'closeTicket' }));
    expect((await jobs.ticketAs('receptionist', ticketId)).closeRequirements.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['signature_missing', 'work_missing']),
    );
    const ink = { satisfied: true, signatureMediaId: await uploadSignature('resident-1') };
    await done(jobs.act('signWorkOrder', 'resident-1', order.id, ink));
    expect((await jobs.ticketAs('receptionist', ticketId)).closeRequirements.map(({ code }) => code)).toContain(
      'supervisor_confirmation_missing',
    );
    await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
    expect((await close()).body.status).toBe('closed');
  });

  it('CLO-4: an emergency is closed by the supervisor', async () => {
    const { ticketId } = await jobs.orderAt('confirmed', { category: 'pipe_burst', priority: 'emergency' });
    const close = (as: string) => jobs.actOnTicket('closeTicket', as, ticketId, { outcome: '已止水' });
    expect(await close('receptionist')).toMatchObject(
      refused('close_requirements_missing', {
        missing: [{ code: 'senior_signature_missing', text: expect.any(String), whom: 'cs_supervisor' }],
      }),
    );
    expect((await close('cs-supervisor')).body).toMatchObject({ status: 'closed', callback: { rule: 'CBK-1' } });
  });

  it('CLO-5: finished work is signed for before the matter is put off, and then stays done', async () => {
    const { ticketId, order } = await jobs.orderAt('finished');
    const suspend = () => jobs.actOnTicket('suspendTicket', 'manager', ticketId, { reason: '等备件' });
    expect((await jobs.ticketAs('manager', ticketId)).actions).not.toContain('suspendTicket');
    expect(await suspend()).toMatchObject(refused('invalid_transition', { because: 'work_finished' }));
    const ink = { satisfied: true, signatureMediaId: await uploadSignature('resident-1') };
    await done(jobs.act('signWorkOrder', 'resident-1', order.id, ink));
    await done(jobs.act('confirmWorkOrder', 'engineering-supervisor', order.id));
    expect((await suspend()).body).toMatchObject({ status: 'suspended', workOrders: [{ status: 'confirmed' }] });
  });

  it('CLO-5: what cannot be done is put off by a supervisor and closed with the manager’s consent', async () => {
    const { ticketId } = await jobs.orderAt('accepted');
    const suspend = (as: string) => jobs.actOnTicket('suspendTicket', as, ticketId, { reason: '等维修基金批复' });
    expect((await suspend('receptionist')).status).toBe(403);
    expect((await suspend('engineering-supervisor')).body).toMatchObject({
      status: 'suspended',
      workOrders: [{ status: 'cancelled' }],
    });
    const close = (as: string) => jobs.actOnTicket('closeTicket', as, ticketId, { outcome: 'not_possible' });
    expect(await close('cs-supervisor')).toMatchObject(
      refused('close_requirements_missing', {
        missing: [expect.objectContaining({ code: 'manager_consent_missing' })],
      }),
    );
    expect((await close('manager')).body.status).toBe('closed');
  });

  it('REG-2: explained without an order, and registered after all when it comes to that', async () => {
    const { id } = await jobs.submit({ report: { kind: 'consultation', description: '物业费怎么交' } });
    expect((await jobs.actOnTicket('answerTicket', 'receptionist', id, { answer: '扫码可交' })).body).toMatchObject({
      status: 'answered',
      no: null,
      outcome: '扫码可交',
    });
    expect((await jobs.register(id)).status).toBe('registered');
  });
});

describe('the callback', () => {
  it('CBK-11: rated not solved, the ticket goes on with a rectification for who did it', async () => {
    const { ticketId } = await jobs.closed();
    const rating = { speed: 3, quality: 1, attitude: 4, solved: false, words: '又漏了' };
    const rated = await jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating);
    expect(rated.body).toMatchObject({ status: 'handling', closedAt: null, callback: null });
    expect(rated.body.workOrders.at(-1)).toMatchObject({
      status: 'dispatched',
      rectification: true,
      task: '又漏了',
      assignee: { name: '王建军' },
    });
    expect(await jobs.actOnTicket('rateTicket', 'resident-1', ticketId, rating)).toMatchObject(
      refused('invalid_transition', { from: 'handling' }),
    );
  });

  it('CBK-11: dissatisfied on the telephone likewise', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    const recorded = await app.call('recordCallback', {
      as: 'receptionist',
      path: { id: callbackId },
      body: { result: 'dissatisfied', words: '没修好' },
    });
    expect(recorded).toMatchObject({ status: 200, body: { status: 'done', attempts: [{ result: 'dissatisfied' }] } });
    const ticket = await jobs.ticketAs('receptionist', ticketId);
    expect(ticket).toMatchObject({ status: 'handling' });
    expect(ticket.workOrders.at(-1)).toMatchObject({ rectification: true, task: '没修好' });
  });

  it('CBK-10: three calls that nobody answers end as unreachable, which is not satisfied', async () => {
    const { ticketId, callbackId } = await jobs.closed();
    const call = () =>
      app.call('recordCallback', {
        as: 'receptionist',
        path: { id: callbackId },
        body: { result: 'unreachable' },
      });
    expect((await call()).body).toMatchObject({ status: 'due', attempts: [{ result: 'unreachable' }] });
    expect((await call()).body.status).toBe('due');
    const last = await call();
    expect(last.body.status).toBe('unreachable');
    expect(last.body.attempts).toHaveLength(3);
    expect(await call()).toMatchObject(
      refused('invalid_transition', { from: 'unreachable', action: 'recordCallback' }),
    );
    const listed = await done(app.call('listCallbacks', { as: 'receptionist', query: { status: 'unreachable' } }));
    expect(listed.items.map(({ id }) => id)).toEqual([callbackId]);
    expect((await jobs.ticketAs('receptionist', ticketId)).status).toBe('closed');
  });
});

describe('meanwhile', () => {
  it('FUP-4: urging again waits, and is possible after the wait', async () => {
    const { id } = await jobs.submit();
    const urge = () => jobs.actOnTicket('urgeTicket', 'resident-1', id, { text: '请快一点' });
    const urged = await urge();
    expect(urged.status).toBe(200);
    expect(urged.body.urgeableFrom).not.toBeNull();
    expect(await urge()).toMatchObject(refused('urged_recently', { againAt: urged.body.urgeableFrom }));
    await app.advance(30 * 60);
    expect((await urge()).status).toBe(200);
  });

  it('WRK-2: the appointment moves to a later time only', async () => {
    const { id } = await jobs.submit();
    const move = (from: string, to: string) =>
      jobs.actOnTicket('rescheduleTicket', 'resident-1', id, { appointment: { from, to } });
    for (const [from, to] of [
      [inFuture(-2), inFuture(1)],
      [inFuture(3), inFuture(2)],
      [inFuture(2), inFuture(2)],
    ]) {
      expect(await move(from ?? '', to ?? '')).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'appointment', code: 'appointment_invalid' }] },
      });
    }
    const [from, to] = [inFuture(24), inFuture(26)];
    expect((await move(from, to)).body.appointment).toEqual({ from, to });
  });

  it('WRK-2: a later appointment moves the arrival that is waited for', async () => {
    const { ticketId } = await jobs.orderAt('accepted');
    const [from, to] = [inFuture(24), inFuture(26)];
    await done(jobs.actOnTicket('rescheduleTicket', 'resident-1', ticketId, { appointment: { from, to } }));
    const { items } = await done(app.call('listTasks', { as: 'engineer-1', query: { limit: 100 } }));
    const dueAt = new Date(Date.parse(from) - 5 * MINUTE).toISOString();
    expect(items.filter((task) => task.ticketId === ticketId)).toMatchObject([{ kind: 'arrive', dueAt }]);
  });

  it('REG: the resident cancels before acceptance, and its order falls away; after it no more', async () => {
    const early = await jobs.orderAt('dispatched');
    expect(
      (await jobs.actOnTicket('cancelTicket', 'resident-1', early.ticketId, { reason: '自己修好了' })).body,
    ).toMatchObject({
      status: 'cancelled',
      actions: ['printRegistration'],
      workOrders: [{ status: 'cancelled' }],
    });
    const late = await jobs.orderAt('accepted');
    expect(await jobs.actOnTicket('cancelTicket', 'resident-1', late.ticketId)).toMatchObject(
      refused('invalid_transition', { action: 'cancelTicket' }),
    );
  });
});

const uploadSignature = (as: string) => upload(app, as, 'signature');

/** A house of community A where nobody has the mini-program. */
async function houseWithoutPhone(): Promise<string> {
  const { items } = await done(app.call('listHouses', { as: 'receptionist', query: { q: '1-1-101' } }));
  return items[0]?.id ?? '';
}
