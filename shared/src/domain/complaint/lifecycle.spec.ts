import { concernedOf } from '../access/concerned.js';
import { defaultPolicies } from '../procedures/policies.js';
import { actorWith, people } from '../samples/actors.js';
import {
  complaintCommands,
  sampleClassification,
  sampleComplaint,
  sampleRemedy,
  sampleReply,
  sampleStatement,
  sampleWritten,
} from '../samples/complaints.js';
import { SAMPLE_NOW as NOW, sampleTicket } from '../samples/facts.js';
import type { TicketFacts } from '../ticket/types.js';
import { DAY, HOUR } from '../time.js';
import type { ComplaintAction, ComplaintCommand } from './commands.js';
import { stuckReasons } from './stuck.js';
import { decideComplaint } from './transition.js';
import { COMPLAINT_STATUSES, type ComplaintFacts, type ComplaintStatus } from './types.js';

type Ways = Partial<Record<ComplaintStatus, ComplaintStatus>>;
const stays = (...states: readonly ComplaintStatus[]): Ways =>
  Object.fromEntries(states.map((state) => [state, state]));
const to = (target: ComplaintStatus, ...states: readonly ComplaintStatus[]): Ways =>
  Object.fromEntries(states.map((state) => [state, target]));
const VERIFIED = ['verified', 'investigated', 'planned', 'replied', 'accepted', 'carried_out'] as const;

/** Written down a second time on purpose: step × state → where it leads, for a complaint that lacks nothing else. */
const EXPECTED: Readonly<Record<ComplaintAction, Ways>> = {
  acknowledgeComplaint: to('acknowledged', 'received'),
  verifyComplaint: to('verified', 'acknowledged'),
  nameConcerned: stays('received', 'acknowledged', ...VERIFIED),
  classifyComplaint: stays('acknowledged', ...VERIFIED, 'summarised'),
  recordFact: stays('acknowledged', ...VERIFIED),
  askStatement: stays('acknowledged', ...VERIFIED),
  giveStatement: stays('acknowledged', ...VERIFIED),
  investigateComplaint: to('investigated', 'verified'),
  tellLimits: stays('acknowledged', ...VERIFIED),
  recordThirdParty: stays(...VERIFIED),
  settleThirdParty: stays(...VERIFIED),
  reportComplaintUp: stays('verified', 'investigated'),
  planRemedy: to('planned', 'investigated', 'planned'),
  replyComplaint: to('replied', 'verified', 'investigated', 'planned'),
  returnReply: stays('verified', 'investigated', 'planned'),
  acceptReply: to('accepted', 'replied'),
  declineReply: to('investigated', 'replied'),
  completeRemedy: { planned: 'planned', replied: 'replied', accepted: 'carried_out' },
  releaseComplainant: stays('received', 'acknowledged', ...VERIFIED),
  decideStuckComplaint: to(
    'investigated',
    'acknowledged',
    'verified',
    'investigated',
    'planned',
    'replied',
    'accepted',
  ),
  summariseComplaint: to('summarised', 'carried_out'),
  reopenComplaint: to('investigated', 'accepted', 'carried_out', 'summarised'),
};

/** Not ours, limits told, one remedy owed, one third party waited for, turned down twice: every guard is content. */
const complete = (status: ComplaintStatus): ComplaintFacts =>
  sampleComplaint({
    status,
    classifications: [
      sampleClassification({
        nature: 'communicative',
        natureReason: 'help',
        responsibility: 'not_ours',
        decided: false,
      }),
    ],
    limitsToldAt: NOW,
    remedies: [sampleRemedy()],
    thirdParties: [
      { id: 81, party: '开发商', asked: '修', meanwhile: '拉线', askedAt: NOW, outcome: null, settledAt: null },
    ],
    replies: [sampleReply({ declinedBecause: '不行' }), sampleReply({ declinedBecause: '还不行' })],
    writtenReply: sampleWritten(),
    concernedPersons: [
      { personId: 131, name: '丁', grants: [] },
      { personId: 132, name: '马超', grants: [] },
    ],
    statements: [sampleStatement()],
  });

const OPEN: Partial<TicketFacts> = {
  kind: 'complaint',
  status: 'registered',
  anonymous: true,
  concerned: concernedOf(1, [], null),
};

function decided(
  command: ComplaintCommand,
  complaint: ComplaintFacts,
  change: Partial<TicketFacts> = {},
  actor: (typeof people)[keyof typeof people] = people.manager,
) {
  const ticket = sampleTicket({ ...OPEN, ...change });
  return decideComplaint(command, { complaint, ticket, actor, now: NOW, policies: defaultPolicies });
}
const first = (action: ComplaintAction): ComplaintCommand => {
  const [command] = complaintCommands[action];
  if (!command) throw new Error(`no sample for ${action}`);
  return command;
};

const actions = Object.keys(complaintCommands) as readonly ComplaintAction[];
const cells = actions.flatMap((action) => COMPLAINT_STATUSES.map((status) => [action, status] as const));

describe('CMP-1 the complaint: every cell of the table', () => {
  it.each(cells)('%s in %s', (action, status) => {
    const change = action === 'summariseComplaint' ? ({ status: 'closed' } as const) : {};
    const result = decided(first(action), complete(status), change);
    const target = EXPECTED[action][status];
    if (target === undefined) {
      expect(result).toEqual({ ok: false, refusal: { code: 'invalid_transition', from: status, action } });
    } else {
      expect(result.ok ? result.status : result.refusal).toBe(target);
    }
  });

  it('accepting where nothing is owed carries it out at once', () => {
    const result = decided(first('acceptReply'), { ...complete('replied'), remedies: [] });
    expect(result).toMatchObject({ status: 'carried_out', event: { type: 'complaint_accepted' } });
  });

  it('the last remedy carries it out, an earlier one does not', () => {
    const two = { ...complete('accepted'), remedies: [sampleRemedy(), sampleRemedy({ id: 72 })] };
    expect(decided(first('completeRemedy'), two)).toMatchObject({
      status: 'accepted',
      event: { type: 'complaint_remedy_completed' },
    });
    expect(decided(first('completeRemedy'), complete('accepted'))).toMatchObject({
      event: { type: 'complaint_carried_out' },
    });
  });

  it('no step is taken on a ticket that is settled, but for the class and the summary', () => {
    const closed = actions.filter((action) =>
      COMPLAINT_STATUSES.some((status) => decided(first(action), complete(status), { status: 'closed' }).ok),
    );
    expect(closed.sort()).toEqual(
      ['classifyComplaint', 'nameConcerned', 'releaseComplainant', 'reopenComplaint', 'summariseComplaint'].sort(),
    );
  });
});

describe('CMP-1 guards of the steps', () => {
  it('CMP-4 nothing is investigated before it is said whom it is about', () => {
    const result = decided(first('investigateComplaint'), complete('verified'), { concerned: null });
    expect(result).toMatchObject({ refusal: { code: 'concerned_not_named' } });
  });

  it('CLS-5 nothing is planned or answered without a class', () => {
    for (const action of ['planRemedy', 'replyComplaint'] as const) {
      const result = decided(first(action), { ...complete('investigated'), classifications: [] });
      expect(result).toMatchObject({ refusal: { code: 'not_classified' } });
    }
  });

  it('CLS-7 nothing is promised or asked before the limits are told', () => {
    for (const action of ['planRemedy', 'replyComplaint', 'recordThirdParty'] as const) {
      const result = decided(first(action), { ...complete('investigated'), limitsToldAt: null });
      expect(result).toMatchObject({ refusal: { code: 'limits_not_told' } });
    }
  });

  it('CLS-7 a third party is asked only where it is not ours', () => {
    const ours = { ...complete('investigated'), classifications: [sampleClassification()] };
    expect(decided(first('recordThirdParty'), ours)).toMatchObject({ refusal: { because: 'ours' } });
  });

  it('CLS-5 an effective complaint is answered after it was investigated, a communicative one may be at once', () => {
    const effective = { ...complete('verified'), classifications: [sampleClassification()] };
    expect(decided(first('replyComplaint'), effective)).toMatchObject({ refusal: { because: 'not_investigated' } });
    expect(decided(first('replyComplaint'), complete('verified')).ok).toBe(true);
  });

  it('CLS-5 who decides decides, everybody else proposes', () => {
    const classified = (actor: (typeof people)[keyof typeof people]) => {
      const result = decided(first('classifyComplaint'), complete('verified'), {}, actor);
      return result.ok && result.event.type;
    };
    expect(classified(people.receptionist)).toBe('complaint_classification_proposed');
    expect(classified(people.csSupervisor)).toBe('complaint_classified');
    expect(classified(people.headOffice)).toBe('complaint_classification_proposed');
    expect(classified(people.managerElsewhere)).toBe('complaint_classification_proposed');
  });

  it('CMP-3 a department plans for itself alone', () => {
    const result = decided(first('planRemedy'), complete('investigated'), {}, people.engineeringSupervisor);
    expect(result).toMatchObject({ refusal: { code: 'beyond_remit' } });
  });

  it('CMP-4 no remedy is given to the department it is about', () => {
    const concerned = concernedOf(1, [], 'customer_service');
    expect(decided(first('planRemedy'), complete('investigated'), { concerned })).toMatchObject({
      refusal: { code: 'concerned_may_not_handle', field: 'remedies[0].department' },
    });
  });

  it('a promise lies ahead', () => {
    const remedies = [{ id: 1, what: '补扫', department: 'cleaning' as const, dueAt: NOW }];
    expect(decided({ action: 'planRemedy', remedies }, complete('investigated'))).toMatchObject({
      refusal: { code: 'until_in_the_past', field: 'remedies[0].dueAt' },
    });
  });

  it('FUP-6 a complaint about somebody of the desk is answered by call', () => {
    const { personId, name, grants } = people.receptionist;
    const complaint = { ...complete('investigated'), concernedPersons: [{ personId, name, grants }] };
    const reply = { action: 'replyComplaint', text: '抱歉', channel: 'message' } as const;
    expect(decided(reply, complaint)).toMatchObject({ refusal: { code: 'call_required', field: 'channel' } });
    expect(decided({ ...reply, channel: 'call' }, complaint).ok).toBe(true);
  });

  it('CMP-4 a statement is asked of whom it is about, once each, and waits until it is there or they are not meant', () => {
    const two = complete('verified');
    const ask = (personId: number) => decided({ action: 'askStatement', personId, collector: null }, two);
    expect(ask(132)).toMatchObject({ refusal: { code: 'not_found', field: 'personId' } });
    expect(ask(139)).toMatchObject({ refusal: { code: 'not_found' } });
    const asked = ask(131);
    expect(asked.ok && asked.changes.complaint.statements?.at(-1)).toMatchObject({
      ...{ personId: 131, name: '丁', askedAt: NOW, dueAt: NOW + 4 * HOUR, given: null },
    });
    expect(decided({ action: 'giveStatement', personId: 131, text: '没有' }, two)).toMatchObject({
      refusal: { code: 'not_found' },
    });
    const given = decided(first('giveStatement'), two);
    expect(given.ok && given.changes.complaint.statements).toMatchObject([
      { given: { text: '当时说话急了', at: NOW } },
    ]);
    // Without names: the timeline is read by more people than the record.
    expect(JSON.stringify([asked.ok && asked.event.data, given.ok && given.event.data])).not.toMatch(/马超|丁|急了/);

    const persons = [{ personId: 151, name: '吴刚', grants: [] }, ...two.concernedPersons];
    const renamed = (who: typeof persons) =>
      decided({ action: 'nameConcerned', persons: who, department: null, ownerId: null }, two);
    const withHead = renamed(persons);
    expect(withHead.ok && withHead.changes.complaint.statements).toMatchObject([{ personId: 132, collector: null }]);
    const nobody = renamed([]);
    expect(nobody.ok && nobody.changes.complaint.statements).toEqual([]);
  });

  it('CMP-5 what a receptionist writes is looked over before it goes, unless the community asks for no look', () => {
    const written = { ...complete('planned'), writtenReply: null };
    const reply = (actor: (typeof people)[keyof typeof people], complaint: ComplaintFacts = written, minutes = 60) =>
      decideComplaint(first('replyComplaint'), {
        complaint,
        ticket: sampleTicket(OPEN),
        actor,
        now: NOW,
        policies: { ...defaultPolicies, complaintReplyLookMinutes: minutes },
      });
    const waiting = reply(people.receptionist);
    expect(waiting).toMatchObject({ status: 'planned', event: { type: 'complaint_reply_written' } });
    expect(waiting.ok && waiting.changes.complaint).toMatchObject({
      writtenReply: { text: '向您道歉。', returned: null },
    });
    expect(waiting.ok && waiting.changes.complaint.repliedAt).toBeUndefined();
    for (const actor of [people.csSupervisor, people.manager]) {
      expect(reply(actor)).toMatchObject({ status: 'replied', event: { type: 'complaint_replied' } });
    }
    expect(reply(people.managerElsewhere)).toMatchObject({ status: 'planned' });
    expect(reply(people.receptionist, written, 0)).toMatchObject({ status: 'replied' });
    // Once is enough; whoever looks it over sends it on, and nothing waits then.
    expect(reply(people.receptionist, complete('planned'))).toMatchObject({ refusal: { because: 'asked_already' } });
    const sent = reply(people.csSupervisor, complete('planned'));
    expect(sent.ok && sent.changes.complaint).toMatchObject({ writtenReply: null, repliedAt: NOW });
  });

  it.each([
    ['cs_supervisor', people.csSupervisor, 'complaint_replied'],
    ['manager', people.csSupervisor, 'complaint_reply_written'],
    ['manager', people.manager, 'complaint_replied'],
    ['head_office', people.csSupervisor, 'complaint_reply_written'],
    ['head_office', people.manager, 'complaint_reply_written'],
    ['head_office', people.headOffice, 'complaint_replied'],
  ] as const)('CMP-4 of what has gone up to %s nobody below sends the reply', (level, actor, type) => {
    const concerned = { barred: [], level };
    const unwritten = { ...complete('planned'), writtenReply: null };
    expect(decided(first('replyComplaint'), unwritten, { concerned }, actor)).toMatchObject({ event: { type } });
  });

  it('CMP-5 what came back is written anew; what does not wait does not come back', () => {
    const returned = decided(first('returnReply'), complete('planned'), {}, people.csSupervisor);
    expect(returned).toMatchObject({ ok: true, event: { data: { because: '日期要和方案一致', personId: 152 } } });
    const back = { ...complete('planned'), ...(returned.ok ? returned.changes.complaint : {}) };
    expect(decided(first('returnReply'), back)).toMatchObject({ refusal: { because: 'no_reply_waits' } });
    expect(decided(first('replyComplaint'), back, {}, people.receptionist)).toMatchObject({
      event: { type: 'complaint_reply_written' },
    });
  });

  it('CMP-4 naming sets the fence on the ticket; only the deciding level takes a name back', () => {
    const result = decided(first('nameConcerned'), complete('verified'));
    expect(result.ok && result.changes.ticket).toMatchObject({ concerned: { barred: ['department:1:security'] } });
    const { personId, name, grants } = people.engineer;
    const named = { concerned: concernedOf(1, [{ personId, name, grants }], null) };
    expect(decided(first('nameConcerned'), complete('verified'), named, people.receptionist)).toMatchObject({
      refusal: { code: 'senior_required' },
    });
    expect(decided(first('nameConcerned'), complete('verified'), named, people.csSupervisor).ok).toBe(true);
  });

  it('CMP-4 a name that is not kept needs no release', () => {
    const result = decided(first('releaseComplainant'), complete('verified'), { anonymous: false });
    expect(result).toMatchObject({ refusal: { because: 'not_anonymous' } });
  });

  it('what does not exist, or is done, is not done again', () => {
    const done = { ...complete('accepted'), remedies: [sampleRemedy({ doneAt: NOW })], thirdParties: [] };
    expect(decided(first('completeRemedy'), done)).toMatchObject({ refusal: { field: 'remedyId' } });
    expect(decided(first('settleThirdParty'), done)).toMatchObject({ refusal: { field: 'thirdPartyId' } });
  });

  it('a record that is full says so', () => {
    const fact = { source: 'site', text: '看过', at: NOW, by: 1, byName: '' } as const;
    const full = { ...complete('verified'), facts: Array.from({ length: 30 }, () => fact) };
    expect(decided(first('recordFact'), full)).toMatchObject({ refusal: { code: 'record_full' } });
  });

  it('CMP-6 is summed up after the callback', () => {
    const openCallback = { id: 1, rule: 'CBK-5', attempts: 0, round: 1, dueAt: NOW, waitsFor: null } as const;
    const change = { status: 'closed', openCallback } as const;
    expect(decided(first('summariseComplaint'), complete('carried_out'), change)).toMatchObject({
      refusal: { because: 'callback_not_done' },
    });
  });

  it('CMP-1 only the deciding level ends by explanation', () => {
    const explained = { action: 'acceptReply', explained: true, reason: '没有依据' } as const;
    const colleague = actorWith(159, 'receptionist');
    expect(decided(explained, complete('replied'), {}, colleague as typeof people.receptionist)).toMatchObject({
      refusal: { code: 'senior_required' },
    });
    expect(decided(explained, { ...complete('replied'), replies: [sampleReply()] })).toMatchObject({
      refusal: { because: 'nothing_declined' },
    });
    expect(decided({ ...explained, reason: ' ' }, complete('replied'))).toMatchObject({
      refusal: { code: 'reason_required', field: 'reason' },
    });
  });
});

describe('FUP-3 what cannot be handled as it was begun', () => {
  const ticket = sampleTicket({ ...OPEN, submittedAt: NOW - HOUR });
  const why = (complaint: Partial<ComplaintFacts>, change: Partial<TicketFacts> = {}, now = NOW) =>
    stuckReasons({
      complaint: sampleComplaint(complaint),
      ticket: { ...ticket, ...change },
      now,
      policies: defaultPolicies,
    });

  it.each([
    ['suspended', {}, { status: 'suspended' }, NOW],
    [
      'declined_again',
      { repliedAt: NOW, replies: [sampleReply({ declinedBecause: '不' }), sampleReply({ declinedBecause: '不' })] },
      {},
      NOW,
    ],
    ['answer_overdue', {}, {}, NOW + DAY],
    ['remedy_overdue', { repliedAt: NOW, remedies: [sampleRemedy({ dueAt: NOW - 1 })] }, {}, NOW],
  ] as const)('%s', (reason, complaint, change, now) => {
    expect(why(complaint, change, now)).toEqual([reason]);
  });

  it('goes its way otherwise: nobody decides anew', () => {
    expect(
      why({ repliedAt: NOW, replies: [sampleReply({ declinedBecause: '不' })], remedies: [sampleRemedy()] }),
    ).toEqual([]);
    const going = { ...complete('planned'), repliedAt: NOW, replies: [] };
    expect(decided(first('decideStuckComplaint'), going)).toMatchObject({ refusal: { because: 'not_stuck' } });
  });
});
