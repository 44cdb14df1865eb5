import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const DAY = 24 * 60 * 60;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let community: { id: string };
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  const { id } = (await jobs.submit()).community;
  community = { id };
}, 120_000);
afterAll(() => app.close());

const act = (operation: Parameters<Jobs['actOnTicket']>[0], as: string, id: string, body: object) =>
  jobs.actOnTicket(operation, as, id, body);
const kinds = async (as: string, ticketId: string) => (await inbox.tasks(as, ticketId)).map(({ kind }) => kind);
const emergencyDone = async () =>
  (await jobs.orderAt('confirmed', { category: 'pipe_burst', priority: 'emergency' })).ticketId;
const question = async () => {
  const { id } = await jobs.submit({ report: { kind: 'consultation', description: '停车费怎么算' } });
  await jobs.register(id);
  return id;
};

describe('CLO-4: who signs in the end is asked to look at it beforehand', () => {
  it('CLO-4 the supervisor is told, owes an answer, and the desk hears it; the resident reads nothing of it', async () => {
    const id = await emergencyDone();
    const asked = await done(act('askLookOver', 'receptionist', id, { text: '费用有点高' }));
    expect(asked.actions).not.toContain('askLookOver');
    expect(await act('askLookOver', 'receptionist', id, {})).toMatchObject({
      status: 409,
      body: { because: 'asked_already' },
    });
    expect(await kinds('cs-supervisor', id)).toContain('look_over');
    expect(await inbox.typesTold('cs-supervisor', id)).toContain('look_over_asked');
    expect((await act('answerLookOver', 'receptionist', id, { words: '可以' })).status).toBe(403);
    const answered = await done(act('answerLookOver', 'cs-supervisor', id, { words: '照片清楚，可以销' }));
    expect(answered.status).toBe('handled');
    expect(await kinds('cs-supervisor', id)).not.toContain('look_over');
    expect(await inbox.typesTold('receptionist', id)).toContain('look_over_answered');
    const { items } = await done(app.call('getTimeline', { as: 'resident-1', path: { id } }));
    expect(items.map(({ type }) => type)).not.toContain('look_over_answered');
  });

  it('CLO-4 nobody has to wait for it: what is sent for signature is asked of nobody any more', async () => {
    const id = await emergencyDone();
    await done(act('askLookOver', 'receptionist', id, {}));
    await done(act('requestSignOff', 'receptionist', id, { outcome: 'done', note: '好了', method: 'phone' }));
    expect(await kinds('cs-supervisor', id)).toEqual(['sign_off']);
    expect((await act('askLookOver', 'receptionist', id, {})).status).toBe(409);
    expect((await act('answerLookOver', 'cs-supervisor', id, { words: '可以' })).status).toBe(409);
  });
});

describe('CLO-4: receptionist and senior sign, one after the other', () => {
  const verified = { outcome: 'done', note: '弯头已换，试压无渗漏', method: 'phone' };

  it('CLO-4 CLO-6 the receptionist’s signature comes first, the supervisor’s ends it, and both stand in the record', async () => {
    const id = await emergencyDone();
    expect((await jobs.ticketAs('receptionist', id)).actions).toContain('requestSignOff');
    const sent = await done(act('requestSignOff', 'receptionist', id, verified));
    expect(sent).toMatchObject({
      status: 'handled',
      closeOut: { method: 'phone', note: verified.note, receptionist: { name: '林晓雯' }, senior: null },
    });
    expect(sent.actions).not.toContain('requestSignOff');
    expect(await kinds('cs-supervisor', id)).toEqual(['sign_off']);
    expect(await kinds('receptionist', id)).not.toContain('verify_close');
    expect(await inbox.typesTold('cs-supervisor', id)).toContain('sign_off_requested');
    const closed = await done(act('closeTicket', 'cs-supervisor', id, { outcome: 'done', note: verified.note }));
    expect(closed).toMatchObject({
      status: 'closed',
      closeOut: {
        outcome: 'done',
        method: 'phone',
        receptionist: { name: '林晓雯', at: sent.closeOut?.receptionist.at },
        senior: { name: '周敏', at: expect.any(String) },
        consentedBy: null,
      },
    });
    expect(await kinds('cs-supervisor', id)).toEqual([]);
    expect((await jobs.ticketAs('resident-1', id)).closeOut).toBeNull();
  });

  it('CLO-4 the supervisor sends it back with a reason, and the desk verifies again', async () => {
    const id = await emergencyDone();
    await done(act('requestSignOff', 'receptionist', id, verified));
    expect((await act('returnSignOff', 'receptionist', id, { reason: '再看' })).status).toBe(403);
    expect((await act('returnSignOff', 'cs-supervisor', id, {})).status).toBe(400);
    const back = await done(act('returnSignOff', 'cs-supervisor', id, { reason: '没写试压' }));
    expect(back).toMatchObject({ status: 'handled', closeOut: null });
    expect(await kinds('cs-supervisor', id)).toEqual([]);
    expect(await kinds('receptionist', id)).toContain('verify_close');
    expect((await inbox.told('receptionist', [id])).map(({ text }) => text).join()).toContain('没写试压');
    expect((await act('returnSignOff', 'cs-supervisor', id, { reason: '再退' })).status).toBe(409);
  });

  it('CLO-4 is pressed when nobody signs', async () => {
    const id = await emergencyDone();
    await done(act('requestSignOff', 'receptionist', id, verified));
    await app.advance(DAY);
    expect(await inbox.typesTold('manager', id)).toContain('task_escalate');
  });

  it('CLO-4 the list says what the desk has to see to first; what needs no signature is closed at once', async () => {
    const { ticketId } = await jobs.orderAt('working', { category: 'pipe_burst', priority: 'emergency' });
    expect((await act('requestSignOff', 'receptionist', ticketId, verified)).body.code).toBe('invalid_transition');
    const { ticketId: ordinary } = await jobs.orderAt('confirmed');
    expect(await act('requestSignOff', 'receptionist', ordinary, verified)).toMatchObject({
      status: 409,
      body: { because: 'no_signature_needed' },
    });
    expect((await act('requestSignOff', 'receptionist-b', ordinary, verified)).status).toBe(404);
    expect((await act('requestSignOff', 'engineer-1', ordinary, verified)).status).toBe(403);
  });

  it('CLO-4 signed once is not signed for ever: after a reopening a new signature is needed', async () => {
    const id = await emergencyDone();
    const closed = await done(act('closeTicket', 'cs-supervisor', id, { outcome: 'done', note: '修好' }));
    const path = { id: closed.callback?.id ?? '' };
    await done(
      app.call('recordCallback', { as: 'receptionist', path, body: { result: 'dissatisfied', words: '又爆' } }),
    );
    const order = (await jobs.ticketAs('receptionist', id)).workOrders.at(-1);
    if (order) await jobs.finishFrom(order);
    expect(await act('closeTicket', 'receptionist', id, { outcome: 'done', note: '又修好' })).toMatchObject({
      body: { code: 'close_requirements_missing', missing: [{ code: 'senior_signature_missing' }] },
    });
  });
});

describe('CLO-2: what is no repair', () => {
  it('CLO-2 closes on a document or the word of a head, and the record says whose', async () => {
    const id = await question();
    expect(await act('closeTicket', 'receptionist', id, { outcome: 'answered' })).toMatchObject({
      status: 409,
      body: {
        code: 'close_requirements_missing',
        missing: [{ code: 'confirmation_missing', text: expect.any(String), whom: 'receptionist' }],
      },
    });
    const word = { outcome: 'answered', method: 'head_word', confirmedBy: '收费员钱芳' };
    expect(await done(act('closeTicket', 'receptionist', id, word))).toMatchObject({
      status: 'closed',
      closeOut: { method: 'head_word', confirmedBy: '收费员钱芳' },
    });
  });

  it('CLO-2 a head closes on their own word', async () => {
    const closed = await done(act('closeTicket', 'cs-supervisor', await question(), { outcome: 'answered' }));
    expect(closed).toMatchObject({ status: 'closed', closeOut: { senior: { name: '周敏' } } });
  });
});

describe('CLO-5: what is put off', () => {
  const suspended = async (as: string) => {
    const { ticketId } = await jobs.orderAt('accepted');
    await done(act('suspendTicket', as, ticketId, { reason: '等维修基金' }));
    return ticketId;
  };
  const review = (as: string, id: string, decision: string) =>
    act('reviewSuspended', as, id, { decision, reason: '批复没下来' });

  it('CLO-5 by a supervisor it waits for the manager’s consent, by the manager it has it', async () => {
    const id = await suspended('engineering-supervisor');
    expect((await kinds('manager', id)).sort()).toEqual(['consent_suspension', 'review_suspended']);
    expect((await review('cs-supervisor', id, 'keep')).status).toBe(403);
    expect(await done(review('manager', id, 'keep'))).toMatchObject({ status: 'suspended' });
    expect(await kinds('manager', id)).toEqual(['review_suspended']);
    expect(await kinds('manager', await suspended('manager'))).toEqual(['review_suspended']);
  });

  it('CLO-5 is looked at every quarter: each review opens the next one', async () => {
    const id = await suspended('manager');
    for (const _ of [1, 2]) {
      await app.advance(90 * DAY);
      app.signInAnew();
      expect(await inbox.task('manager', id, 'review_suspended')).toMatchObject({ state: 'overdue' });
      await done(review('manager', id, 'keep'));
      expect(await inbox.task('manager', id, 'review_suspended')).toMatchObject({ state: 'open' });
    }
  });

  it('CLO-5 CLO-6 taken up again, or closed with the manager’s consent, who is named', async () => {
    expect(await done(review('manager', await suspended('manager'), 'resume'))).toMatchObject({ status: 'registered' });
    const ended = await done(review('manager', await suspended('cs-supervisor'), 'close'));
    expect(ended).toMatchObject({
      status: 'closed',
      closeOut: { outcome: 'not_possible', consentedBy: { name: '陈国栋' }, senior: { name: '陈国栋' } },
    });
    expect((await review('manager', ended.id, 'keep')).status).toBe(409);
  });

  it('CLO-5 the desk sends what cannot be done to the manager for consent', async () => {
    const id = await question();
    const sent = { outcome: 'not_possible', note: '厂家停产', confirmedBy: '厂家来函', method: 'document' };
    await done(act('requestSignOff', 'receptionist', id, sent));
    expect(await kinds('manager', id)).toContain('sign_off');
    expect(await kinds('cs-supervisor', id)).not.toContain('sign_off');
    expect((await act('closeTicket', 'cs-supervisor', id, { outcome: 'not_possible' })).body.code).toBe(
      'close_requirements_missing',
    );
    expect(await done(act('closeTicket', 'manager', id, { outcome: 'not_possible', note: '厂家停产' }))).toMatchObject({
      closeOut: { method: 'document', confirmedBy: '厂家来函', consentedBy: { name: '陈国栋' } },
    });
  });
});

describe('CLO-7: the monthly archive', () => {
  const monthOf = (time: string | null) => new Date(Date.parse(time ?? '') + 8 * 3_600_000).toISOString().slice(0, 7);
  const archive = (month: string, as = 'receptionist') =>
    app.call('archiveMonth', { as, path: community, body: { month } });
  const listed = async (archiveId: string, as = 'receptionist') =>
    done(app.call('getArchive', { as, path: { id: archiveId }, query: { limit: 100 } }));

  it('CLO-7 binds a month that is over, once; what it holds is found and can be checked, and is read only', async () => {
    const bound = await jobs.closed();
    const reopened = await jobs.closed();
    const { closedAt } = await jobs.ticketAs('receptionist', bound.ticketId);
    const month = monthOf(closedAt);
    expect(await archive(month)).toMatchObject({ status: 409, body: { code: 'month_not_over' } });
    await app.advance(31 * DAY);
    app.signInAnew();
    expect((await archive(month, 'engineer-1')).status).toBe(403);
    expect((await archive(month, 'receptionist-b')).status).toBe(404);
    const made = await app.call('archiveMonth', { as: 'receptionist', path: community, body: { month } });
    expect(made).toMatchObject({ status: 201, body: { month, archivedByName: '林晓雯' } });
    expect(await archive(month)).toMatchObject({ status: 409, body: { code: 'already_archived' } });

    const duties = await done(app.call('listTasks', { as: 'cs-supervisor', query: { scope: 'mine', limit: 100 } }));
    const owed = duties.items.filter(({ kind }) => kind === 'monthly_archive').map(({ period }) => period);
    expect(owed).not.toContain(`${month}-01`);

    const { items } = await listed(made.body.id, 'cashier');
    expect(items.map(({ ticketId }) => ticketId)).toEqual(expect.arrayContaining([bound.ticketId, reopened.ticketId]));
    expect(made.body.count).toBe(items.length);
    const list = items.map(({ no, closedAt: at }) => `${no}|${at}`).join('\n');
    expect(made.body.digest).toBe(createHash('sha256').update(list).digest('hex'));
    const months = await done(app.call('listArchives', { as: 'head-office', path: community }));
    expect(months.items.map((one) => one.month)).toContain(month);
    // The month of the first report there: earlier tests of this file have moved the year on.
    expect((months.since ?? '') <= month).toBe(true);
    expect((await app.call('getArchive', { as: 'receptionist-b', path: { id: made.body.id } })).status).toBe(404);

    // Findable for audit and billing: by number, place and words; what was charged alone; no wildcards.
    const find = async (query: Record<string, unknown>, as = 'receptionist') =>
      done(app.call('getArchive', { as, path: { id: made.body.id }, query: { limit: 100, ...query } }));
    const [line] = items.filter(({ ticketId }) => ticketId === bound.ticketId);
    const byNumber = await find({ q: line?.no });
    expect(byNumber.items.map(({ ticketId }) => ticketId)).toEqual([bound.ticketId]);
    expect(byNumber).toMatchObject({ found: 1, foundFen: line?.chargedFen });
    expect(line).toMatchObject({ kind: 'repair', description: expect.any(String), place: expect.any(String) });
    expect((await find({ q: '%' })).items).toEqual([]);
    const charged = await find({ only: 'charged' }, 'cashier');
    expect(charged.items.every(({ chargedFen }) => chargedFen > 0)).toBe(true);
    expect(charged.foundFen).toBe(charged.items.reduce((sum, { chargedFen }) => sum + chargedFen, 0));
    expect(charged.foundFen).toBeGreaterThan(0);
    const paged = await done(
      app.call('getArchive', { as: 'cashier', path: { id: made.body.id }, query: { limit: 1, q: line?.place ?? '' } }),
    );
    expect(paged.found).toBeGreaterThanOrEqual(paged.items.length);

    // What the callback still brings is heard; the rest is closed.
    const rating = { speed: 2, quality: 1, attitude: 3, solved: false, words: '又坏了' };
    await done(act('rateTicket', 'resident-1', reopened.ticketId, rating));
    const order = (await jobs.ticketAs('receptionist', reopened.ticketId)).workOrders.at(-1);
    if (order) await jobs.finishFrom(order);
    const again = await done(act('closeTicket', 'receptionist', reopened.ticketId, { outcome: '返工' }));
    expect(again.archived).toBe(false);
    const after = (await listed(made.body.id)).items.find(({ ticketId }) => ticketId === reopened.ticketId);
    expect(after).toMatchObject({ movedOn: true });

    const satisfied = { as: 'receptionist', path: { id: bound.callbackId }, body: { result: 'satisfied' } };
    await done(app.call('recordCallback', satisfied));
    expect(await jobs.ticketAs('receptionist', bound.ticketId)).toMatchObject({ archived: true });
    expect(await act('addNote', 'receptionist', bound.ticketId, { text: '补一句' })).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', because: 'archived' },
    });

    await app.advance(31 * DAY);
    app.signInAnew();
    const next = await done(archive(monthOf(again.closedAt)));
    expect((await listed(next.id)).items.map(({ ticketId }) => ticketId)).toContain(reopened.ticketId);
  });
});
