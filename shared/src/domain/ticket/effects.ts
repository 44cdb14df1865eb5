import { isLastAttempt } from '../callback/policy.js';
import type { Rectification, TicketEventData, TicketEventType } from '../events.js';
import type { Outcome } from '../lifecycle.js';
import { DESK_ROLES, holdsIn, SENIOR_ROLES } from '../roles.js';
import { HOUR } from '../time.js';
import { AT_WORK } from '../work-order/types.js';
import type { TicketAction, TicketCommandOf } from './commands.js';
import type { TicketContext } from './guards.js';
import type { TicketPatch } from './types.js';

type Data = TicketEventData[TicketEventType];
export type TicketOutcome = Outcome<TicketEventType, TicketPatch, Data>;

type Effects = {
  readonly [Action in TicketAction]: (command: TicketCommandOf<Action>, context: TicketContext) => TicketOutcome;
};

/** Typed door: the data must fit the event. */
function emit<Type extends TicketEventType>(
  emits: Type,
  data: TicketEventData[Type],
  patch: TicketPatch = {},
): TicketOutcome {
  return { emits, data, patch };
}

/** CBK-11: who put it right first is told first; without an order, the department of the category, else the desk. */
function rectification(
  words: string | null | undefined,
  { ticket, orders, now, policies }: TicketContext,
): Rectification {
  const last = orders.filter((order) => order.status === 'confirmed').at(-1);
  return {
    department: last?.department ?? ticket.department ?? 'customer_service',
    assigneeId: last?.assigneeId ?? null,
    words: words ?? '',
    deadlineAt: now + policies.rectificationHours * HOUR,
  };
}

export const ticketEffects: Effects = {
  submitTicket: ({ emergency }) => emit('ticket_submitted', { emergency }),

  registerTicket: ({ no, categoryId, categoryFlags, department, priority, reason }, { ticket, actor, now }) =>
    emit(
      'ticket_registered',
      { no, priority, reason: reason ?? null },
      {
        no,
        categoryId,
        categoryFlags,
        department,
        priority,
        registeredAt: now,
        ownerId: ticket.ownerId ?? actor.personId,
      },
    ),

  answerTicket: ({ answer }, { ticket, actor }) =>
    emit('ticket_answered', { answer }, { outcome: answer, ownerId: ticket.ownerId ?? actor.personId }),

  cancelTicket: ({ reason }) => emit('ticket_cancelled', { reason: reason ?? null }),

  dispatchWorkOrder: ({ department, assigneeId, task, deadlineAt, directReason, because }) =>
    emit('order_dispatched', {
      department,
      assigneeId: assigneeId ?? null,
      task,
      deadlineAt: deadlineAt ?? null,
      directReason: directReason ?? null,
      because: because ?? null,
    }),

  suspendTicket: ({ reason }) => emit('ticket_suspended', { reason }),

  resumeTicket: ({ reason }) => emit('ticket_resumed', { reason: reason ?? null }),

  closeTicket: ({ outcome, note }, { ticket, actor, now }) => {
    const couldNotBeDone = outcome === 'not_possible' || ticket.status === 'suspended';
    const senior = holdsIn(actor, ticket.communityId, SENIOR_ROLES);
    const signedOff = senior ? { signedOffBy: actor.personId, signedOffAt: now } : {};
    const data = { outcome, note: note ?? null, couldNotBeDone };
    return emit('ticket_closed', data, { outcome: note ?? null, closedAt: now, ...signedOff });
  },

  addNote: ({ text, visibility }, { actor, ticket, orders }) => {
    if (holdsIn(actor, ticket.communityId, DESK_ROLES)) return emit('follow_up_recorded', { text, visibility });
    const atWork = orders.find(({ assigneeId, status }) => assigneeId === actor.personId && AT_WORK.includes(status));
    return atWork && visibility === 'public'
      ? emit('progress_noted', { text, visibility, workOrderId: atWork.id })
      : emit('note_added', { text, visibility });
  },

  rescheduleTicket: ({ appointment, reason }) =>
    emit('ticket_rescheduled', { appointment, reason: reason ?? null }, { appointment }),

  urgeTicket: ({ text }, { now }) => emit('ticket_urged', { text: text ?? null }, { lastUrgedAt: now }),

  rateTicket: ({ speed, quality, attitude, solved, words, askedForCash }, context) => {
    const answer = { ratings: { speed, quality, attitude }, askedForCash: askedForCash ?? null };
    if (solved) return emit('ticket_rated', { ...answer, words: words ?? null });
    return emit('ticket_reopened', { ...answer, rectification: rectification(words, context) }, { closedAt: null });
  },

  recordCallback: ({ result, ratings, words, askedForCash }, context) => {
    const answer = { ratings: ratings ?? null, askedForCash: askedForCash ?? null };
    if (result === 'satisfied') return emit('callback_satisfied', { ...answer, words: words ?? null });
    if (result === 'dissatisfied') {
      return emit('ticket_reopened', { ...answer, rectification: rectification(words, context) }, { closedAt: null });
    }
    const attempt = (context.ticket.openCallback?.attempts ?? 0) + 1;
    return !isLastAttempt(attempt, context.policies)
      ? emit('callback_attempted', { attempt })
      : emit('callback_unreachable', { attempts: attempt });
  },

  ordersFinished: () => emit('ticket_handled', {}),
  ordersReturned: () => emit('ticket_back_at_desk', {}),
};
