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

describe('CMP-1 the way of a complaint', () => {
  it('from the apology to the case library, each step by whose it is, with its task', async () => {
    const id = await complaints.make();
    expect(await complaints.openKinds(id)).toEqual(
      expect.arrayContaining(['acknowledge_complaint', 'answer_complaint']),
    );
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
    expect(await complaints.openKinds(id)).toContain('verify_close');
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
    expect(await complaints.openKinds(id)).toContain('plan_remedy');
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
    expect(await complaints.openKinds(id)).toContain('answer_complaint');
    await app.advance(1);
    const [promise] = (await complaints.messagesOf('resident-1', id)).filter(
      ({ type }) => type === 'complaint_acknowledged',
    );
    expect(promise?.text).toMatch(/最晚(明天|后天) \d{2}:\d{2} 前答复您/);
    await done(complaints.reply(id, { text: '向您道歉。', channel: 'call' }));
    expect(await complaints.openKinds(id)).not.toContain('answer_complaint');
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
    expect(await complaints.openKinds(id)).toContain('classify_complaint');
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.COMMUNICATIVE));
    expect(await complaints.openKinds(id)).not.toContain('classify_complaint');
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
    expect(await complaints.openKinds(id)).toContain('chase_third_party');
    const settled = { thirdPartyId: thirdParties[0]?.id, outcome: '下周一进场' };
    await done(complaints.act('settleThirdParty', 'receptionist', id, settled));
    expect(await requirements()).not.toContain('third_party_waiting');
    expect(await complaints.openKinds(id)).not.toContain('chase_third_party');
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
    expect(await complaints.openKinds(id)).toContain('convene_complaint');
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
    expect(await complaints.openKinds(id)).not.toContain('call_complainant');
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
