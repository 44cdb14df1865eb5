import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn, HOUR_SECONDS } from '../support/complaints.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done } from '../support/job.js';

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp();
  complaints = complaintsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

describe('CMP-1, CMP-4 the statement of whom it is about', () => {
  const told = async (as: string, id: string) => (await complaints.messagesOf(as, id)).map(({ type }) => type);
  const duty = async (as: string, id: string) =>
    (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items.find(
      ({ ticketId, kind }) => ticketId === id && kind === 'collect_statement',
    );

  it('their head is asked, by name and with a limit, reads the complaint until it is there, and enters it', async () => {
    const id = await complaints.at('named');
    const personId = await complaints.personId('guard-1');
    // It is the cleaning's matter: nothing of it is the guards' head's, but for this.
    expect((await complaints.record('security-supervisor', id)).status).toBe(404);
    const asked = await done(complaints.act('askStatement', 'receptionist', id, { personId }));
    const [statement] = asked.statements;
    expect(statement).toMatchObject({
      personId,
      collectorId: await complaints.personId('security-supervisor'),
      text: null,
    });
    expect(Date.parse(statement?.dueAt ?? '') - Date.parse(statement?.askedAt ?? '')).toBe(4 * HOUR_SECONDS * 1_000);
    expect(asked.actions).not.toContain('askStatement');
    expect(await duty('security-supervisor', id)).toMatchObject({ rule: 'CMP-1', dueAt: statement?.dueAt });
    expect((await complaints.act('askStatement', 'receptionist', id, { personId })).status).toBe(409);

    const seen = await done(complaints.record('security-supervisor', id));
    expect(seen.actions).toEqual(['giveStatement']);
    const ticket = await done(app.call('getTicket', { as: 'security-supervisor', path: { id } }));
    expect(ticket.contact?.phone ?? null).toBeNull();
    expect(
      (await complaints.act('recordFact', 'security-supervisor', id, { source: 'site', text: '看过' })).status,
    ).toBe(403);
    const { items } = await done(app.call('listTickets', { as: 'security-supervisor', query: { limit: 100 } }));
    expect(items.map((one) => one.id)).not.toContain(id);

    await app.advance(1);
    expect(await told('security-supervisor', id)).toContain('complaint_statement_asked');
    const body = { personId, text: '当时说话急了，没有骂人' };
    expect((await complaints.act('giveStatement', 'guard-1', id, body)).status).toBe(404);
    expect((await complaints.act('giveStatement', 'cleaning-supervisor', id, { ...body, personId: '1' })).status).toBe(
      400,
    );
    const given = await done(complaints.act('giveStatement', 'security-supervisor', id, body));
    expect(given.statements).toMatchObject([{ text: body.text, byName: expect.any(String) }]);
    expect(await duty('security-supervisor', id)).toBeUndefined();
    expect((await complaints.record('security-supervisor', id)).status).toBe(404);
  });

  it('whom it is about is told nothing, and reads nothing, by whatever address', async () => {
    const id = await complaints.at('named');
    const personId = await complaints.personId('guard-1');
    const before = JSON.stringify((await app.call('listMyMessages', { as: 'guard-1', query: { limit: 100 } })).body);
    await done(complaints.act('askStatement', 'receptionist', id, { personId }));
    await app.advance(1);
    for (const operation of ['getTicket', 'getTimeline', 'getComplaint'] as const) {
      expect((await app.call(operation, { as: 'guard-1', path: { id } })).status).toBe(404);
    }
    expect(await duty('guard-1', id)).toBeUndefined();
    expect(JSON.stringify((await app.call('listMyMessages', { as: 'guard-1', query: { limit: 100 } })).body)).toBe(
      before,
    );
    // Nor does the resident read who was asked.
    const timeline = JSON.stringify((await app.call('getTimeline', { as: 'resident-1', path: { id } })).body);
    expect(timeline).not.toMatch(/complaint_statement|陈述/);
  });

  it('about the head themselves it is for the level that decides', async () => {
    const id = await complaints.at('verified');
    const personId = await complaints.personId('security-supervisor');
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [personId] }));
    const { statements } = await done(complaints.act('askStatement', 'receptionist', id, { personId }));
    expect(statements).toMatchObject([{ collectorId: null }]);
    expect(await duty('cs-supervisor', id)).toMatchObject({ ownerRole: 'cs_supervisor' });
    expect((await complaints.record('security-supervisor', id)).status).toBe(404);
  });
});

describe('CMP-5 looked over before it goes', () => {
  const ANSWER = { text: '向您道歉，我们已安排再培训。', channel: 'call' };
  const told = async (as: string, id: string) => (await complaints.messagesOf(as, id)).map(({ type }) => type);

  it('what a receptionist writes waits for the supervisor, who sends it on as they change it; the promise runs on', async () => {
    const id = await complaints.at('planned');
    const before = await done(complaints.record('receptionist', id));
    expect(before).toMatchObject({ sendsReplies: false, writtenReply: null });
    const written = await done(complaints.act('replyComplaint', 'receptionist', id, ANSWER));
    expect(written).toMatchObject({
      status: 'planned',
      repliedAt: null,
      replies: [],
      writtenReply: { ...ANSWER, byName: '林晓雯', returnedBecause: null },
    });
    expect(written.actions).not.toContain('replyComplaint');
    expect(written.actions).not.toContain('returnReply');
    expect((await complaints.act('replyComplaint', 'receptionist', id, ANSWER)).body).toMatchObject({
      code: 'invalid_transition',
      because: 'asked_already',
    });
    expect(await complaints.openKinds(id)).toEqual(expect.arrayContaining(['answer_complaint', 'look_over_reply']));
    expect(await complaints.openKinds(id)).not.toContain('reply_complaint');
    await app.advance(1);
    expect(await told('cs-supervisor', id)).toContain('complaint_reply_written');

    // Nothing of it is the resident's yet.
    const seen = JSON.stringify((await app.call('getTicket', { as: 'resident-1', path: { id } })).body);
    const timeline = JSON.stringify((await app.call('getTimeline', { as: 'resident-1', path: { id } })).body);
    for (const text of [seen, timeline]) expect(text).not.toMatch(/再培训|writtenReply|complaint_reply_written/);
    expect(JSON.stringify(await complaints.messagesOf('resident-1', id))).not.toContain('再培训');

    const sent = await done(
      complaints.act('replyComplaint', 'cs-supervisor', id, { ...ANSWER, text: `${ANSWER.text}我今天上门。` }),
    );
    expect(sent).toMatchObject({
      status: 'replied',
      writtenReply: null,
      replies: [{ text: '向您道歉，我们已安排再培训。我今天上门。' }],
    });
    expect(await complaints.openKinds(id)).not.toContain('look_over_reply');
    expect(await complaints.openKinds(id)).not.toContain('answer_complaint');
  });

  it('the supervisor returns it with words; who wrote it hears, writes it anew, and owes it', async () => {
    const id = await complaints.at('planned');
    await done(complaints.act('replyComplaint', 'receptionist', id, ANSWER));
    const back = { words: '写清哪天培训' };
    for (const [as, status] of [
      ['receptionist', 403],
      ['cleaning-supervisor', 403],
      ['guard-1', 404],
      ['resident-1', 403],
    ] as const) {
      expect([as, (await complaints.act('returnReply', as, id, back)).status]).toEqual([as, status]);
    }
    const returned = await done(complaints.act('returnReply', 'cs-supervisor', id, back));
    expect(returned).toMatchObject({
      status: 'planned',
      writtenReply: { returnedBecause: '写清哪天培训', returnedByName: '周敏' },
    });
    expect((await complaints.act('returnReply', 'cs-supervisor', id, back)).body).toMatchObject({
      because: 'no_reply_waits',
    });
    expect(await complaints.openKinds(id)).toContain('reply_complaint');
    expect(await complaints.openKinds(id)).not.toContain('look_over_reply');
    await app.advance(1);
    expect(await told('receptionist', id)).toContain('complaint_reply_returned');
    const anew = { ...ANSWER, text: '向您道歉，后天再培训。' };
    expect(await done(complaints.act('replyComplaint', 'receptionist', id, anew))).toMatchObject({
      writtenReply: { text: anew.text, returnedBecause: null },
    });
    expect(await complaints.openKinds(id)).toContain('look_over_reply');
  });

  it('a supervisor or a manager who writes it themselves sends it at once', async () => {
    for (const as of ['cs-supervisor', 'manager']) {
      const id = await complaints.at('planned');
      expect(await done(complaints.act('replyComplaint', as, id, ANSWER))).toMatchObject({
        status: 'replied',
        writtenReply: null,
      });
    }
  });

  it('CMP-4 about the supervisor it is the manager who looks it over, and the supervisor finds none of it', async () => {
    const id = await complaints.make();
    await done(complaints.act('acknowledgeComplaint', 'receptionist', id, { words: '很抱歉' }));
    await done(complaints.act('verifyComplaint', 'receptionist', id, { genuine: true, wanted: '道歉' }));
    await done(complaints.act('classifyComplaint', 'receptionist', id, complaints.COMMUNICATIVE));
    await done(complaints.act('replyComplaint', 'receptionist', id, ANSWER));
    // Said only now: what waited for the supervisor is the manager's.
    const personIds = [await complaints.personId('cs-supervisor')];
    await done(complaints.act('nameConcerned', 'receptionist', id, { personIds }));
    const duties = async (as: string) =>
      (await done(app.call('listTasks', { as, query: { limit: 100 } }))).items
        .filter(({ ticketId, kind }) => ticketId === id && kind === 'look_over_reply')
        .map(({ ownerRole }) => ownerRole);
    expect(await duties('manager')).toEqual(['manager']);
    expect(await duties('cs-supervisor')).toEqual([]);
    for (const operation of ['returnReply', 'replyComplaint'] as const) {
      const body = operation === 'returnReply' ? { words: '改' } : ANSWER;
      expect((await complaints.act(operation, 'cs-supervisor', id, body)).status).toBe(404);
    }
    expect(await done(complaints.act('replyComplaint', 'manager', id, ANSWER))).toMatchObject({ status: 'replied' });
  });

  it('CMP-2 a look that does not come is the manager’s to hear of, and due no later than the answer itself', async () => {
    const id = await complaints.at('planned');
    await done(complaints.act('replyComplaint', 'receptionist', id, ANSWER));
    const duty = await inbox.task('cs-supervisor', id, 'look_over_reply');
    const { answerBy } = await done(complaints.record('receptionist', id));
    expect(duty).toMatchObject({ rule: 'CMP-5', ownerRole: 'cs_supervisor' });
    expect(Date.parse(duty?.dueAt ?? '')).toBe(Date.parse(duty?.openedAt ?? '') + HOUR_SECONDS * 1_000);
    await app.advance(2 * HOUR_SECONDS);
    expect(await told('manager', id)).toContain('task_escalate');

    const late = await complaints.at('planned');
    const { answerBy: promised } = await done(complaints.record('receptionist', late));
    await app.advance(Math.floor((Date.parse(promised) - app.clock.now()) / 1_000) - HOUR_SECONDS / 2);
    app.signInAnew();
    await done(complaints.act('replyComplaint', 'receptionist', late, ANSWER));
    expect((await inbox.task('cs-supervisor', late, 'look_over_reply'))?.dueAt).toBe(promised);
    expect(answerBy).not.toBe(promised);
  });
});
