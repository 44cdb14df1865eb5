import { type Concerned, concernedOf, mayHandle } from '../access/concerned.js';
import type { ComplaintEventData, ComplaintEventType } from '../events.js';
import type { Outcome } from '../lifecycle.js';
import { policyLength } from '../procedures/lengths.js';
import type { TicketPatch } from '../ticket/types.js';
import type { ComplaintAction, ComplaintCommandOf } from './commands.js';
import { type ComplaintContext, decidesOn, sendsReplies } from './guards.js';
import { type ComplaintFacts, type ComplaintPatch, isAboutAgent, openRemedies, type Statement } from './types.js';

/** What a step writes: into the record of the complaint, and into its ticket. */
export interface ComplaintChanges {
  readonly complaint: ComplaintPatch;
  readonly ticket: TicketPatch;
}

type Data = ComplaintEventData[ComplaintEventType];
export type ComplaintOutcome = Outcome<ComplaintEventType, ComplaintChanges, Data>;

type Effects = {
  readonly [Action in ComplaintAction]: (
    command: ComplaintCommandOf<Action>,
    context: ComplaintContext,
  ) => ComplaintOutcome;
};

/** Typed door: the data must fit the event. */
function emit<Type extends ComplaintEventType>(
  emits: Type,
  data: ComplaintEventData[Type],
  complaint: ComplaintPatch = {},
  more: { readonly ticket?: TicketPatch; readonly to?: string } = {},
): ComplaintOutcome {
  const { ticket = {}, to } = more;
  return { emits, data, patch: { complaint, ticket }, ...(to === undefined ? {} : { to }) };
}

/** CMP-4: who is not complained about any more is not waited for; who is now collects nothing. */
function statementsAfter(
  { statements }: Pick<ComplaintFacts, 'statements'>,
  persons: readonly { readonly personId: number }[],
  concerned: Concerned,
  communityId: number,
): readonly Statement[] {
  return (statements ?? [])
    .filter(({ personId, given }) => given !== null || persons.some((person) => person.personId === personId))
    .map((one) =>
      one.collector && !mayHandle(concerned, communityId, one.collector) ? { ...one, collector: null } : one,
    );
}

const stamp = ({ actor, now }: ComplaintContext) => ({ at: now, by: actor.personId, byName: actor.name });

export const complaintEffects: Effects = {
  acknowledgeComplaint: ({ words }, { now }) => emit('complaint_acknowledged', { words }, { acknowledgedAt: now }),

  verifyComplaint: ({ genuine, motive, wanted }, { now }) =>
    emit(
      'complaint_verified',
      { genuine, words: wanted },
      { genuine, motive: motive ?? null, wanted, verifiedAt: now },
    ),

  nameConcerned: ({ persons, department, ownerId }, { ticket, complaint }) => {
    const concerned = concernedOf(ticket.communityId, persons, department ?? null);
    const data = { level: concerned.level, agent: isAboutAgent({ concernedPersons: persons }) };
    const statements = statementsAfter(complaint, persons, concerned, ticket.communityId);
    const patch = { concernedPersons: persons, statements };
    return emit('complaint_concerned_named', data, patch, { ticket: { concerned, ownerId } });
  },

  classifyComplaint: ({ reason, action: _, ...classification }, context) => {
    const decided = decidesOn(context);
    const step = { ...classification, decided, reason: reason ?? null, ...stamp(context) };
    const { nature, content, responsibility } = classification;
    return emit(
      decided ? 'complaint_classified' : 'complaint_classification_proposed',
      { nature, content, responsibility, reason: reason ?? null },
      { classifications: [...context.complaint.classifications, step] },
    );
  },

  recordFact: ({ source, text }, context) =>
    emit(
      'complaint_fact_recorded',
      { words: text },
      { facts: [...context.complaint.facts, { source, text, ...stamp(context) }] },
    ),

  askStatement: ({ personId, collector }, { complaint, now, policies }) => {
    const name = complaint.concernedPersons.find((person) => person.personId === personId)?.name ?? '';
    const dueAt = now + policyLength('complaintStatementHours', policies);
    const statement = { personId, name, collector, askedAt: now, dueAt, given: null };
    return emit(
      'complaint_statement_asked',
      { personId: collector?.personId ?? null },
      { statements: [...(complaint.statements ?? []), statement] },
    );
  },

  giveStatement: ({ personId, text }, { complaint, actor, now }) => {
    const given = { text, at: now, byName: actor.name };
    const statements = (complaint.statements ?? []).map((one) => (one.personId === personId ? { ...one, given } : one));
    return emit('complaint_statement_given', {}, { statements });
  },

  investigateComplaint: ({ severity, findings }, context) =>
    emit(
      'complaint_investigated',
      { severity, findings },
      { severity, facts: [...context.complaint.facts, { source: 'other', text: findings, ...stamp(context) }] },
    ),

  tellLimits: ({ words }, { now }) =>
    emit('complaint_limits_told', { words }, { limitsToldAt: now, limitsWords: words }),

  recordThirdParty: ({ id, party, asked, meanwhile }, { complaint, now }) =>
    emit(
      'complaint_third_party_asked',
      { words: `${party}：${asked}` },
      {
        thirdParties: [
          ...complaint.thirdParties,
          { id, party, asked, meanwhile, askedAt: now, outcome: null, settledAt: null },
        ],
      },
    ),

  settleThirdParty: ({ id, outcome }, { complaint, now }) => {
    const party = complaint.thirdParties.find((one) => one.id === id)?.party ?? '';
    const thirdParties = complaint.thirdParties.map((one) =>
      one.id === id ? { ...one, outcome, settledAt: now } : one,
    );
    return emit('complaint_third_party_settled', { words: `${party}：${outcome}` }, { thirdParties });
  },

  reportComplaintUp: ({ reason }) => emit('complaint_reported_up', { because: reason }),

  planRemedy: ({ remedies }, { complaint }) => {
    const kept = complaint.remedies.filter(({ doneAt }) => doneAt !== null);
    const planned = remedies.map((remedy) => ({ ...remedy, doneAt: null, result: null }));
    return emit('complaint_planned', { promises: planned.length }, { remedies: [...kept, ...planned] });
  },

  replyComplaint: ({ text, channel }, context) => {
    const { complaint, now } = context;
    const written = { text, channel, ...stamp(context) };
    if (!sendsReplies(context)) {
      return emit('complaint_reply_written', { draft: text }, { writtenReply: { ...written, returned: null } });
    }
    return emit(
      'complaint_replied',
      { words: text, channel },
      {
        repliedAt: complaint.repliedAt ?? now,
        replies: [...complaint.replies, { ...written, declinedBecause: null }],
        writtenReply: null,
      },
    );
  },

  returnReply: ({ words }, { complaint, actor, now }) => {
    const { writtenReply } = complaint;
    const returned = { words, at: now, byName: actor.name };
    return emit(
      'complaint_reply_returned',
      { because: words, personId: writtenReply?.by ?? null },
      { writtenReply: writtenReply && { ...writtenReply, returned } },
    );
  },

  acceptReply: ({ explained, reason }, { complaint, now }) =>
    emit(
      'complaint_accepted',
      { explained: explained ?? false, reason: reason ?? null },
      { acceptedAt: now, explained: explained ?? false },
      { to: openRemedies(complaint).length > 0 ? 'accepted' : 'carried_out' },
    ),

  declineReply: ({ reason }, { complaint }) => {
    const replies = complaint.replies.map((reply, index) =>
      index === complaint.replies.length - 1 ? { ...reply, declinedBecause: reason } : reply,
    );
    return emit('complaint_declined', { reason }, { replies });
  },

  completeRemedy: ({ id, result }, { complaint, now }) => {
    const remedies = complaint.remedies.map((one) => (one.id === id ? { ...one, doneAt: now, result } : one));
    const last = complaint.status === 'accepted' && openRemedies({ remedies }).length === 0;
    return emit(last ? 'complaint_carried_out' : 'complaint_remedy_completed', { words: result }, { remedies });
  },

  releaseComplainant: ({ told }, { now }) =>
    emit('complaint_complainant_released', { words: told }, { releasedAt: now }, { ticket: { anonymous: false } }),

  decideStuckComplaint: ({ newWay }, context) =>
    emit(
      'complaint_new_way',
      { words: newWay },
      { newWays: [...context.complaint.newWays, { text: newWay, ...stamp(context) }], writtenReply: null },
    ),

  summariseComplaint: () => emit('complaint_summarised', {}),

  reopenComplaint: () => emit('complaint_reopened', {}, { acceptedAt: null, explained: false }),
};
