import { DESK_ROLES, holdsIn } from '../roles.js';
import { AT_WORK } from '../work-order/types.js';
import { afterCloseEffects } from './after-close-effects.js';
import { closingEffects } from './closing-effects.js';
import { emit, type TicketEffects } from './effect.js';
import { intakeEffects } from './intake/effects.js';

export const ticketEffects: TicketEffects = {
  ...intakeEffects,
  submitTicket: ({ emergency }) => emit('ticket_submitted', { emergency }),

  registerTicket: ({ no, categoryId, categoryFlags, department, priority, reason }, { ticket, actor, now }) =>
    emit(
      'ticket_registered',
      {
        no,
        priority,
        from: ticket.priority,
        reason: reason ?? null,
        newlyUrgent: priority === 'emergency' && ticket.priority !== 'emergency',
      },
      {
        no,
        categoryId,
        categoryFlags,
        department,
        priority,
        registeredAt: now,
        // ROL-3: what registers itself is nobody's until the desk looks; never the resident's who reported it.
        ownerId: ticket.ownerId ?? (holdsIn(actor, ticket.communityId, DESK_ROLES) ? actor.personId : null),
      },
    ),

  answerTicket: ({ answer }, { ticket, actor }) =>
    emit('ticket_answered', { answer }, { outcome: answer, ownerId: ticket.ownerId ?? actor.personId }),

  cancelTicket: ({ reason }) => emit('ticket_cancelled', { reason: reason ?? null }),

  dispatchWorkOrder: ({ department, assigneeId, task, deadlineAt, directReason, because }) =>
    emit(
      'order_dispatched',
      {
        department,
        assigneeId: assigneeId ?? null,
        task,
        deadlineAt: deadlineAt ?? null,
        directReason: directReason ?? null,
        because: because ?? null,
      },
      // Work goes on: what was signed for close-out no longer holds.
      { closeOut: null },
    ),

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

  ...closingEffects,
  ...afterCloseEffects,

  ordersFinished: () => emit('ticket_handled', {}),
  ordersReturned: () => emit('ticket_back_at_desk', {}),
};
