import { concernedOf, decidesAt, mayHandle } from '../access/concerned.js';
import { type Guards, notNow } from '../lifecycle.js';
import type { Policies } from '../procedures/policies.js';
import { type Actor, DESK_ROLES, holdsIn, type Role } from '../roles.js';
import { isOpenTicket, type TicketFacts } from '../ticket/types.js';
import type { Instant } from '../time.js';
import type { ComplaintCommand } from './commands.js';
import type { ComplaintGuard } from './lifecycle.js';
import { isStuck } from './stuck.js';
import {
  type ComplaintFacts,
  classificationOf,
  declinedReplies,
  isAboutAgent,
  openRemedies,
  REASONS_OF_NATURE,
  replyWaits,
  unasked,
  waitingStatements,
} from './types.js';

export interface ComplaintContext {
  readonly complaint: ComplaintFacts;
  readonly ticket: TicketFacts;
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
}

/** `command` is null when only the buttons are asked for. */
export interface ComplaintRequest extends ComplaintContext {
  readonly command: ComplaintCommand | null;
}

const OUTSIDE: readonly Role[] = ['head_office'];

/** Whether this actor's word decides: not below the level the complaint has gone up to (CMP-4, CLS-5). */
export function decidesOn({ actor, ticket }: Pick<ComplaintContext, 'actor' | 'ticket'>): boolean {
  const level = ticket.concerned?.level ?? 'cs_supervisor';
  return actor.grants.some(
    ({ role, communityId }) =>
      (communityId === ticket.communityId || (communityId === null && OUTSIDE.includes(role))) &&
      decidesAt(role, level),
  );
}

/**
 * Whether what this actor replies goes to the resident at once: that of the level that decides, a supervisor's too unless
 * it has gone up past them (CMP-4). Anybody else's is looked over first, where the community asks for that (CMP-5).
 */
export const sendsReplies = (context: Pick<ComplaintContext, 'actor' | 'ticket' | 'policies'>): boolean =>
  context.policies.complaintReplyLookMinutes === 0 || decidesOn(context);

const refused = (request: ComplaintRequest, because: string) =>
  notNow(request.complaint.status, request.command?.action ?? '', because);

/** CMP-3: a department answers for itself; what needs others too is for the desk, or goes up. */
function beyondRemit({ actor, ticket, command }: ComplaintRequest): boolean {
  if (command?.action !== 'planRemedy' || holdsIn(actor, ticket.communityId, [...DESK_ROLES, ...OUTSIDE])) return false;
  const own = actor.grants.flatMap(({ department, communityId }) =>
    department && communityId === ticket.communityId ? [department] : [],
  );
  return command.remedies.some(({ department }) => !own.includes(department));
}

/** How much one record holds; more is another matter, or belongs into the timeline. */
const MOST_OF = {
  classifyComplaint: 25,
  recordFact: 30,
  recordThirdParty: 10,
  planRemedy: 20,
  replyComplaint: 10,
} as const;

export const complaintGuards: Guards<ComplaintGuard, ComplaintRequest> = {
  ticket_open: (request) => (isOpenTicket(request.ticket.status) ? null : refused(request, 'ticket_settled')),

  ticket_settled: (request) =>
    request.ticket.status === 'closed' && request.ticket.openCallback === null
      ? null
      : refused(request, 'callback_not_done'),

  reason_of_its_nature: ({ command }) =>
    command?.action === 'classifyComplaint' && !REASONS_OF_NATURE[command.nature].includes(command.natureReason)
      ? { code: 'not_allowed', field: 'natureReason' }
      : null,

  change_has_reason: ({ command, complaint }) => {
    if (command?.action !== 'classifyComplaint' || command.reason?.trim()) return null;
    const before = complaint.classifications.filter(({ decided }) => decided).at(-1);
    return before && before.nature !== command.nature ? { code: 'reason_required', field: 'reason' } : null;
  },

  concerned_named: (request) => (request.ticket.concerned === null ? { code: 'concerned_not_named' } : null),

  only_deciders_unname: (request) => {
    const { command, ticket } = request;
    if (command?.action !== 'nameConcerned' || decidesOn(request)) return null;
    const { barred } = concernedOf(ticket.communityId, command.persons, command.department ?? null);
    const kept = (ticket.concerned?.barred ?? []).every((token) => barred.includes(token));
    return kept ? null : { code: 'senior_required' };
  },

  room_left: ({ command, complaint }) => {
    const kept = {
      classifyComplaint: complaint.classifications,
      recordFact: complaint.facts,
      recordThirdParty: complaint.thirdParties,
      planRemedy: complaint.remedies.filter(({ doneAt }) => doneAt !== null),
      replyComplaint: complaint.replies,
    };
    if (command === null || !(command.action in kept)) return null;
    const more = command.action === 'planRemedy' ? command.remedies.length : 1;
    const most = MOST_OF[command.action as keyof typeof kept];
    return kept[command.action as keyof typeof kept].length + more > most ? { code: 'record_full' } : null;
  },

  classified: (request) => (classificationOf(request.complaint) === null ? { code: 'not_classified' } : null),

  limits_told_first: ({ complaint }) =>
    classificationOf(complaint)?.responsibility === 'not_ours' && complaint.limitsToldAt === null
      ? { code: 'limits_not_told' }
      : null,

  not_ours: (request) =>
    classificationOf(request.complaint)?.responsibility === 'not_ours' ? null : refused(request, 'ours'),

  investigated_unless_communicative: (request) =>
    request.complaint.status === 'verified' && classificationOf(request.complaint)?.nature !== 'communicative'
      ? refused(request, 'not_investigated')
      : null,

  within_remit: (request) => (beyondRemit(request) ? { code: 'beyond_remit' } : null),

  remedies_ahead: ({ command, now }) => {
    if (command?.action !== 'planRemedy') return null;
    const late = command.remedies.findIndex(({ dueAt }) => dueAt <= now);
    return late < 0 ? null : { code: 'until_in_the_past', field: `remedies[${late}].dueAt` };
  },

  nobody_concerned_handles: ({ command, ticket }) => {
    if (command?.action !== 'planRemedy') return null;
    const theirs = command.remedies.findIndex(
      ({ department }) => !mayHandle(ticket.concerned, ticket.communityId, { department, personId: null }),
    );
    return theirs < 0 ? null : { code: 'concerned_may_not_handle', field: `remedies[${theirs}].department` };
  },

  written_once: (request) =>
    replyWaits(request.complaint) && !sendsReplies(request) ? refused(request, 'asked_already') : null,

  reply_waits: (request) => (replyWaits(request.complaint) ? null : refused(request, 'no_reply_waits')),

  somebody_to_ask: (request) => (unasked(request.complaint).length > 0 ? null : refused(request, 'nobody_to_ask')),

  statement_waits: (request) =>
    waitingStatements(request.complaint).length > 0 ? null : refused(request, 'no_statement_waits'),

  of_whom_it_is_about: ({ command, complaint }) => {
    if (command?.action !== 'askStatement' && command?.action !== 'giveStatement') return null;
    const among = command.action === 'askStatement' ? unasked(complaint) : waitingStatements(complaint);
    return among.some(({ personId }) => personId === command.personId)
      ? null
      : { code: 'not_found', field: 'personId' };
  },

  agent_answered_by_call: ({ command, complaint }) =>
    command?.action === 'replyComplaint' && isAboutAgent(complaint) && command.channel !== 'call'
      ? { code: 'call_required', field: 'channel' }
      : null,

  explained_by_senior: (request) => {
    const { command, complaint } = request;
    if (command?.action !== 'acceptReply' || !command.explained) return null;
    if (!decidesOn(request)) return { code: 'senior_required' };
    if (declinedReplies(complaint) === 0) return refused(request, 'nothing_declined');
    return command.reason?.trim() ? null : { code: 'reason_required', field: 'reason' };
  },

  remedy_open: ({ command, complaint }) =>
    command?.action === 'completeRemedy' && !openRemedies(complaint).some(({ id }) => id === command.id)
      ? { code: 'not_found', field: 'remedyId' }
      : null,

  third_party_open: ({ command, complaint }) =>
    command?.action === 'settleThirdParty' &&
    !complaint.thirdParties.some(({ id, settledAt }) => id === command.id && settledAt === null)
      ? { code: 'not_found', field: 'thirdPartyId' }
      : null,

  anonymous: (request) => (request.ticket.anonymous ? null : refused(request, 'not_anonymous')),

  stuck: (request) => (isStuck(request) ? null : refused(request, 'not_stuck')),
};
