import { type Guards, notNow } from '../../lifecycle.js';
import { hasNightWatch } from '../../night-watch.js';
import { DESK_ROLES, holdsIn } from '../../roles.js';
import type { TicketContext } from '../context.js';
import { PRIORITIES, type Priority } from '../types.js';
import type { IntakeGuard } from './rows.js';
import { type LastAct, type TakenBackAct, takeBackRefusal } from './take-back.js';

/** What these guards read of a command; null when only the buttons are asked for. */
export interface IntakeRequest extends TicketContext {
  readonly command: {
    readonly action: string;
    readonly priority?: Priority;
    readonly reason?: string | null;
    readonly ticketId?: number;
    readonly found?: boolean;
    readonly act?: TakenBackAct;
    readonly last?: LastAct | null;
    readonly takenBack?: { readonly last: LastAct | null } | null;
  } | null;
}

/** Some acts answer a duty and make sense only while it is open. */
const whileOpen =
  (duty: string, action: string) =>
  ({ ticket }: IntakeRequest) =>
    ticket.openDuties.includes(duty) ? null : notNow(ticket.status, action, `no_open_${duty}`);

export const intakeGuards: Guards<IntakeGuard, IntakeRequest> = {
  not_owned_already: ({ ticket, actor }) =>
    ticket.ownerId === actor.personId ? notNow(ticket.status, 'claimTicket', 'owned_already') : null,

  on_duty_at_night: ({ ticket, actor }) =>
    hasNightWatch(ticket.nightCrew, actor.personId) || holdsIn(actor, ticket.communityId, DESK_ROLES)
      ? null
      : { code: 'not_on_duty' },

  priority_differs: ({ ticket, command }) =>
    command?.priority === ticket.priority ? { code: 'priority_unchanged', field: 'priority' } : null,

  lowering_has_reason: ({ ticket, command }) => {
    if (command?.priority === undefined || command.reason?.trim()) return null;
    const lowered = PRIORITIES.indexOf(command.priority) > PRIORITIES.indexOf(ticket.priority);
    return lowered ? { code: 'reason_required', field: 'reason', from: ticket.priority, to: command.priority } : null;
  },

  not_asked_yet: ({ ticket }) =>
    ticket.openDuties.includes('answer_inquiry') ? notNow(ticket.status, 'askSupervisor', 'asked_already') : null,
  inquiry_open: whileOpen('answer_inquiry', 'answerInquiry'),
  handover_open: whileOpen('handover', 'confirmHandover'),
  agent_review_open: whileOpen('review_agent', 'reviewAgent'),

  // The receipt offers it; nobody else is.
  just_done: ({ command, ...context }) =>
    command?.act === undefined
      ? { code: 'not_taken_back' }
      : takeBackRefusal(command.act, command.last ?? null, context),

  link_just_made: ({ command, ...context }) => {
    if (!command?.takenBack) return null;
    const { last } = command.takenBack;
    const ofThat = Number(last?.data.ticketId) === command.ticketId;
    return takeBackRefusal('linkTicket', ofThat ? last : null, context);
  },

  linked_to_that: ({ ticket, command }) => {
    const known = command?.found
      ? ticket.linkedTicketId === command.ticketId
      : ticket.linked.some(({ id }) => id === command?.ticketId);
    return known ? null : { code: 'not_found', field: 'ticketId' };
  },
};
