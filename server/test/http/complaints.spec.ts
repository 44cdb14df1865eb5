import { CONTENTS } from '@youying/shared/domain/complaint/types';
import { addWorkingDays, defaultCalendar } from '@youying/shared/domain/procedures/calendar';
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

const messagesOf = async (as: string, ticketId: string) =>
  (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items.filter(
    ({ subject }) => subject.id === ticketId,
  );
const openKinds = async (ticketId: string) => {
  const all = await Promise.all(
    ['receptionist', 'cs-supervisor', 'security-supervisor', 'manager'].map((as) =>
      done(app.call('listTasks', { as, query: { limit: 100 } })),
    ),
  );
  return [
    ...new Set(all.flatMap(({ items }) => items.filter((task) => task.ticketId === ticketId).map(({ kind }) => kind))),
  ].sort();
};

describe('CMP-1 the way of a complaint', () => {
  it('from the apology to the case library, each step by whose it is, with its task', async () => {
    const id = await complaints.make();
    expect(await openKinds(id)).toEqual(expect.arrayContaining(['acknowledge_complaint', 'answer_complaint']));
    await complaints.bring(id, 'carried_out');
    expect(await done(complaints.record('receptionist', id))).toMatchObject({
      status: 'carried_out',
      genuine: true,
      severity: 'light',
      concernedPersons: [{ name: '马超群' }],
      level: 'cs_supervisor',
      classification: { nature: 'effective', decided: true },
      remedies: [{ result: '培训做完' }],
    });
    expect(await openKinds(id)).toContain('verify_close');
    await done(
      app.call('closeTicket', {
        as: 'receptionist',
        path: { id },
        body: { outcome: '已道歉并再培训', confirmedBy: '秩序主管' },
      }),
    );
    const words = { title: '夜间外卖放行', happened: '当班用语生硬', handled: '道歉并培训', lesson: '先解释再办' };
    expect(await complaints.act('summariseComplaint', 'cs-supervisor', id, words)).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', because: 'callback_not_done' },
    });
    const rating = { speed: 5, quality: 4, attitude: 5, solved: true };
    await done(app.call('rateTicket', { as: 'resident-1', path: { id }, body: rating }));
    expect(await complaints.act('summariseComplaint', 'cs-supervisor', id, words)).toMatchObject({ status: 200 });
    expect((await done(complaints.record('receptionist', id))).status).toBe('summarised');
  });

  it('steps are not left out, and a resident takes none but the answer', async () => {
    const id = await complaints.make();
    expect(
      await complaints.act('verifyComplaint', 'receptionist', id, { genuine: true, wanted: '道歉' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', from: 'received', action: 'verifyComplaint' },
    });
    expect(await complaints.act('acknowledgeComplaint', 'resident-1', id, { words: '抱歉' })).toMatchObject({
      status: 403,
    });
    expect(await complaints.act('acknowledgeComplaint', 'resident-2', id, { words: '抱歉' })).toMatchObject({
      status: 404,
    });
    expect((await complaints.record('resident-1', id)).status).toBe(403);
  });

  it('a reply that is turned down is answered by another; the answer counts as offered again', async () => {
    const id = await complaints.at('replied');
    expect(await complaints.act('declineReply', 'resident-1', id, { reason: '没说什么时候' })).toMatchObject({
      status: 200,
      body: { status: 'investigated', replies: [{ declinedBecause: '没说什么时候' }] },
    });
    expect(await openKinds(id)).toContain('plan_remedy');
    await done(complaints.reply(id, { text: '明天上门说明。', channel: 'visit' }));
    expect((await done(complaints.act('acceptReply', 'resident-1', id))).status).toBe('accepted');
  });

  it('what was turned down may be explained by the level that decides, with a reason, by nobody else', async () => {
    const id = await complaints.at('replied');
    await done(complaints.act('declineReply', 'resident-1', id, { reason: '要赔十万' }));
    await done(complaints.reply(id, { text: '我们只能这样办。', channel: 'call' }));
    const explained = { explained: true, reason: '要求没有依据，已当面说明' };
    expect(await complaints.act('acceptReply', 'receptionist', id, explained)).toMatchObject({
      status: 409,
      body: { code: 'senior_required' },
    });
    expect(await complaints.act('acceptReply', 'cs-supervisor', id, { explained: true })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason', code: 'reason_required' }] },
    });
    expect(await complaints.act('acceptReply', 'cs-supervisor', id, explained)).toMatchObject({
      status: 200,
      body: { explained: true },
    });
  });

  it('CLO-2 does not close before it is answered, taken, carried out and weighed', async () => {
    const id = await complaints.make();
    const close = () =>
      app.call('closeTicket', { as: 'receptionist', path: { id }, body: { outcome: '已办', confirmedBy: '秩序主管' } });
    const missing = async () => {
      const { status, body } = await close();
      return status === 409
        ? (body as unknown as { missing: { code: string }[] }).missing.map(({ code }) => code)
        : status;
    };
    expect(await missing()).toEqual(['reply_missing', 'classification_missing']);
    await complaints.bring(id, 'replied');
    expect(await missing()).toEqual(['acceptance_missing', 'remedies_open']);
    await done(complaints.act('acceptReply', 'resident-1', id));
    expect(await missing()).toEqual(['remedies_open']);
  });

  it('CBK-5 not satisfied at the callback: the complaint goes on until it is', async () => {
    const id = await complaints.at('closed');
    const rating = { speed: 2, quality: 2, attitude: 2, solved: false, words: '还是老样子' };
    await done(app.call('rateTicket', { as: 'resident-1', path: { id }, body: rating }));
    expect((await done(complaints.record('receptionist', id))).status).toBe('investigated');
    expect((await done(app.call('getTicket', { as: 'receptionist', path: { id } }))).closeRequirements).toContainEqual(
      expect.objectContaining({ code: 'acceptance_missing' }),
    );
  });
});

describe('CMP-2 answered within 24 h', () => {
  it('the resident reads the promise in clock time, and the task is settled by the reply alone', async () => {
    const id = await complaints.make();
    const ticket = await done(app.call('getTicket', { as: 'resident-1', path: { id } }));
    expect(Date.parse(ticket.complaint?.answerBy ?? '')).toBe(Date.parse(ticket.createdAt) + 24 * HOUR_SECONDS * 1_000);
    await complaints.bring(id, 'planned');
    expect(await openKinds(id)).toContain('answer_complaint');
    await app.advance(1);
    const [promise] = (await messagesOf('resident-1', id)).filter(({ type }) => type === 'complaint_acknowledged');
    expect(promise?.text).toMatch(/最晚(明天|后天) \d{2}:\d{2} 前答复您/);
    await done(complaints.reply(id, { text: '向您道歉。', channel: 'call' }));
    expect(await openKinds(id)).not.toContain('answer_complaint');
    expect((await done(app.call('getTicket', { as: 'resident-1', path: { id } }))).complaint).toMatchObject({
      status: 'replied',
      replies: [{ text: '向您道歉。' }],
      remedies: [{ what: '再培训' }],
    });
  });

  it('what is only planned is not the resident’s to read yet', async () => {
    const id = await complaints.at('planned');
    const { complaint } = await done(app.call('getTicket', { as: 'resident-1', path: { id } }));
    expect(complaint).toMatchObject({ status: 'planned', remedies: [] });
    const timeline = await app.call('getTimeline', { as: 'resident-1', path: { id } });
    expect(JSON.stringify(timeline.body)).not.toMatch(/用语生硬|马超群|complaint_classified|complaint_concerned_named/);
  });
});

describe('CLS-5 … CLS-7 what kind of complaint it is', () => {
  it('CLS-5 the desk proposes, the supervisor decides; turning it needs a reason and keeps the history', async () => {
    const id = await complaints.at('verified');
    const proposed = await done(complaints.act('classifyComplaint', 'receptionist', id, complaints.COMMUNICATIVE));
    expect(proposed.classification).toMatchObject({ nature: 'communicative', decided: false });
    expect(await openKinds(id)).toContain('classify_complaint');
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.COMMUNICATIVE));
    expect(await openKinds(id)).not.toContain('classify_complaint');
    expect(await complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason', code: 'reason_required' }] },
    });
    const turned = { ...complaints.EFFECTIVE, reason: '处理拖了三天' };
    const { classifications } = await done(complaints.act('classifyComplaint', 'cs-supervisor', id, turned));
    expect(classifications.map(({ nature, decided }) => [nature, decided])).toEqual([
      ['communicative', false],
      ['communicative', true],
      ['effective', true],
    ]);
  });

  it('CLS-5 the reason belongs to the nature', async () => {
    const id = await complaints.at('verified');
    const mixed = { ...complaints.EFFECTIVE, natureReason: 'venting' };
    expect(await complaints.act('classifyComplaint', 'cs-supervisor', id, mixed)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'natureReason', code: 'not_allowed' }] },
    });
  });

  it.each(CONTENTS)('CLS-6 by content: %s, in detail, is kept and read by whoever works on it', async (content) => {
    const id = await complaints.at('verified');
    const about = { ...complaints.EFFECTIVE, content, contentDetail: '三号楼照明' };
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, about));
    const { classification } = await done(complaints.record('receptionist', id));
    expect(classification).toMatchObject({ content, contentDetail: '三号楼照明', decided: true });
  });

  it('CLS-6 a content that is none, or none at all, is refused, naming the field', async () => {
    const id = await complaints.at('verified');
    for (const content of ['noise', undefined]) {
      const about = { ...complaints.EFFECTIVE, content };
      expect(await complaints.act('classifyComplaint', 'cs-supervisor', id, about)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'content' }] },
      });
    }
  });

  it('CLS-7 where it is not ours, the limits are told before anything is promised or asked', async () => {
    const id = await complaints.at('named');
    const notOurs = { ...complaints.COMMUNICATIVE, natureReason: 'help', responsibility: 'not_ours' };
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, notOurs));
    const asked = { party: '开发商', asked: '修外墙', meanwhile: '先拉警戒线' };
    const reply = { text: '我们已联系开发商。', channel: 'call' };
    for (const [operation, body] of [
      ['recordThirdParty', asked],
      ['replyComplaint', reply],
    ] as const) {
      expect(await complaints.act(operation, 'receptionist', id, body)).toMatchObject({
        status: 409,
        body: { code: 'limits_not_told' },
      });
    }
    await done(complaints.act('tellLimits', 'receptionist', id, { words: '外墙在开发商保修期内。' }));
    const { thirdParties } = await done(complaints.act('recordThirdParty', 'receptionist', id, asked));
    await done(complaints.reply(id, reply));
    await done(complaints.act('acceptReply', 'resident-1', id));
    const requirements = async () =>
      (await done(app.call('getTicket', { as: 'receptionist', path: { id } }))).closeRequirements.map(
        ({ code }) => code,
      );
    expect(await requirements()).toContain('third_party_waiting');
    expect(await openKinds(id)).toContain('chase_third_party');
    const settled = { thirdPartyId: thirdParties[0]?.id, outcome: '下周一进场' };
    await done(complaints.act('settleThirdParty', 'receptionist', id, settled));
    expect(await requirements()).not.toContain('third_party_waiting');
    expect(await openKinds(id)).not.toContain('chase_third_party');
  });
});

describe('CMP-3 within the department’s remit', () => {
  it('the head of the department plans its own remedies; what needs others goes up, and those responsible are called', async () => {
    const id = await complaints.at('verified');
    await done(
      complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId('cleaner-1')] }),
    );
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    const findings = { severity: 'light', findings: '三天没扫' };
    await done(complaints.act('investigateComplaint', 'cleaning-supervisor', id, findings));
    const dueAt = new Date(app.clock.now() + 172_800_000).toISOString();
    const plan = (department: string) =>
      complaints.act('planRemedy', 'cleaning-supervisor', id, { remedies: [{ what: '补扫', department, dueAt }] });
    expect(await plan('security')).toMatchObject({ status: 409, body: { code: 'beyond_remit' } });
    await done(complaints.act('reportComplaintUp', 'cleaning-supervisor', id, { reason: '要秩序一起' }));
    expect(await openKinds(id)).toContain('convene_complaint');
    expect(await plan('cleaning')).toMatchObject({ status: 200 });
  });
});

describe('CMP-5 the wording', () => {
  it('warns of arguing, blaming, names and promises outside the plan, and blocks nothing', async () => {
    const id = await complaints.at('planned');
    const text = '规定就是这样，您误会马超群了，12 月 31 日前再说，尽快。';
    const { findings } = await done(app.call('checkReply', { as: 'receptionist', path: { id }, body: { text } }));
    expect(findings.map(({ code }) => code).sort()).toEqual(
      ['arguing', 'blaming', 'promise_outside_plan', 'promise_without_date', 'staff_name'].sort(),
    );
    const reply = await complaints.reply(id, { text, channel: 'call' });
    expect(reply.status).toBe(200);
    expect(reply.body.findings).toHaveLength(5);
  });
});

describe('CMP-1, CMP-4 the statement of whom it is about', () => {
  const told = async (as: string, id: string) => (await messagesOf(as, id)).map(({ type }) => type);
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
  const told = async (as: string, id: string) => (await messagesOf(as, id)).map(({ type }) => type);

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
    expect(await openKinds(id)).toEqual(expect.arrayContaining(['answer_complaint', 'look_over_reply']));
    expect(await openKinds(id)).not.toContain('reply_complaint');
    await app.advance(1);
    expect(await told('cs-supervisor', id)).toContain('complaint_reply_written');

    // Nothing of it is the resident's yet.
    const seen = JSON.stringify((await app.call('getTicket', { as: 'resident-1', path: { id } })).body);
    const timeline = JSON.stringify((await app.call('getTimeline', { as: 'resident-1', path: { id } })).body);
    for (const text of [seen, timeline]) expect(text).not.toMatch(/再培训|writtenReply|complaint_reply_written/);
    expect(JSON.stringify(await messagesOf('resident-1', id))).not.toContain('再培训');

    const sent = await done(
      complaints.act('replyComplaint', 'cs-supervisor', id, { ...ANSWER, text: `${ANSWER.text}我今天上门。` }),
    );
    expect(sent).toMatchObject({
      status: 'replied',
      writtenReply: null,
      replies: [{ text: '向您道歉，我们已安排再培训。我今天上门。' }],
    });
    expect(await openKinds(id)).not.toContain('look_over_reply');
    expect(await openKinds(id)).not.toContain('answer_complaint');
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
    expect(await openKinds(id)).toContain('reply_complaint');
    expect(await openKinds(id)).not.toContain('look_over_reply');
    await app.advance(1);
    expect(await told('receptionist', id)).toContain('complaint_reply_returned');
    const anew = { ...ANSWER, text: '向您道歉，后天再培训。' };
    expect(await done(complaints.act('replyComplaint', 'receptionist', id, anew))).toMatchObject({
      writtenReply: { text: anew.text, returnedBecause: null },
    });
    expect(await openKinds(id)).toContain('look_over_reply');
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

describe('FUP-3, FUP-6', () => {
  it('FUP-6 about somebody of the desk: by call, and nothing else', async () => {
    const id = await complaints.make();
    await done(complaints.act('acknowledgeComplaint', 'cs-supervisor', id, { words: '很抱歉' }));
    await done(complaints.act('verifyComplaint', 'cs-supervisor', id, { genuine: true, wanted: '道歉' }));
    const named = { personIds: [await complaints.personId('receptionist')] };
    await done(complaints.act('nameConcerned', 'cs-supervisor', id, named));
    const call = await inbox.task('cs-supervisor', id, 'call_complainant');
    const { office } = defaultCalendar;
    expect(call).toMatchObject({ rule: 'FUP-6', state: 'open' });
    expect(Date.parse(call?.dueAt ?? '')).toBe(addWorkingDays(Date.parse(call?.openedAt ?? ''), 1, office));
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    await done(complaints.act('investigateComplaint', 'cs-supervisor', id, { severity: 'light', findings: '说话冲' }));
    const reply = (channel: string) =>
      complaints.act('replyComplaint', 'cs-supervisor', id, { text: '向您道歉', channel });
    expect(await reply('message')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'channel', code: 'call_required' }] },
    });
    expect(await reply('call')).toMatchObject({ status: 200 });
    expect(await openKinds(id)).not.toContain('call_complainant');
  });

  it('FUP-3 what cannot be handled stands apart; the supervisor decides a new way, which is recorded', async () => {
    const id = await complaints.at('replied');
    expect(await complaints.act('decideStuckComplaint', 'cs-supervisor', id, { newWay: '经理上门' })).toMatchObject({
      status: 409,
      body: { because: 'not_stuck' },
    });
    for (const text of ['再道歉', '又道歉']) {
      await done(complaints.act('declineReply', 'resident-1', id, { reason: '不行' }));
      await done(complaints.reply(id, { text, channel: 'call' }));
    }
    const week = new Date(app.clock.now()).toISOString();
    const { items, stuck } = await done(app.call('getWeeklyComplaints', { as: 'cs-supervisor', query: { week } }));
    expect(items.map(({ ticketId }) => ticketId)).toContain(id);
    expect(stuck.find(({ ticketId }) => ticketId === id)?.stuck).toEqual(['declined_again']);
    expect(await complaints.act('decideStuckComplaint', 'receptionist', id, { newWay: '经理上门' })).toMatchObject({
      status: 403,
    });
    const decided = await done(complaints.act('decideStuckComplaint', 'cs-supervisor', id, { newWay: '经理上门' }));
    expect(decided).toMatchObject({ status: 'investigated', newWays: [{ text: '经理上门' }] });
    expect((await app.call('getWeeklyComplaints', { as: 'receptionist' })).status).toBe(403);
  });
});
