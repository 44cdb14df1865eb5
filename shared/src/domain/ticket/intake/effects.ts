import { DESK_ROLES, holdsIn } from '../../roles.js';
import type { TicketContext } from '../context.js';
import { emit, type TicketOutcome } from '../effect.js';
import type { Priority, TicketPatch } from '../types.js';
import type { IntakeCommands } from './commands.js';
import type { LastAct, TakenBackAct } from './take-back.js';

type Effects = {
  readonly [Action in keyof IntakeCommands]: (command: IntakeCommands[Action], context: TicketContext) => TicketOutcome;
};

const NOTHING_SAID = { 'zh-CN': '', en: '' };

/** The columns as they were, by what the act wrote down when it was done. */
function asBefore(act: TakenBackAct, last: LastAct | null): TicketPatch {
  if (act === 'changePriority') return { priority: last?.data.from as Priority };
  return act === 'dispatchWorkOrder' ? {} : { ownerId: (last?.data.formerly ?? null) as number | null };
}

export const intakeEffects: Effects = {
  claimTicket: ({ reason }, { ticket, actor }) => {
    // INT-2: whoever takes it and is not of the desk is on duty, and hands it over in the morning.
    const onDuty = !holdsIn(actor, ticket.communityId, DESK_ROLES);
    const data = { reason: reason ?? null, onDuty, formerly: ticket.ownerId };
    return emit('ticket_claimed', data, { ownerId: actor.personId });
  },

  changePriority: ({ priority, reason }, { ticket }) =>
    emit('priority_changed', { from: ticket.priority, to: priority, reason: reason ?? null }, { priority }),

  askSupervisor: ({ question }) => emit('supervisor_asked', { question }),

  answerInquiry: ({ register, words }) => emit('inquiry_answered', { register, words }),

  linkTicket: ({ ticketId, otherNo, withComplaint, found, separable }) =>
    emit(
      'ticket_linked',
      { ticketId, otherNo, withComplaint, found, separable },
      found ? { linkedTicketId: ticketId, linkSeparable: separable } : {},
    ),

  unlinkTicket: ({ ticketId, otherNo, withComplaint, found }) =>
    emit(
      'ticket_unlinked',
      { ticketId, otherNo, withComplaint, found },
      found ? { linkedTicketId: null, linkSeparable: null } : {},
    ),

  passOnTicket: ({ personId, personName, said }, { ticket }) =>
    emit('ticket_passed_on', { personId, personName, words: said, formerly: ticket.ownerId }, { ownerId: personId }),

  bookCallBack: ({ personId, personName, words, atWorkFrom }) =>
    emit('call_back_booked', { personId, personName, words, atWorkFrom }),

  passToDepartmentHead: ({ department, words }) => emit('passed_to_department', { department, words }, { department }),

  askForPhotos: ({ most, until }) => emit('photos_asked', { most, until }),

  addRequestedPhoto: ({ nth }) => emit('photo_received', { nth }),

  reviewAgent: ({ atFault, words }) => emit('agent_reviewed', { atFault, words }),

  confirmHandover: ({ words }, { actor }) =>
    emit('handover_confirmed', { words: words ?? '' }, { ownerId: actor.personId }),

  takeBack: ({ act, last }, { ticket }) =>
    emit(
      'act_taken_back',
      {
        act,
        said: last?.said ?? NOTHING_SAID,
        personId: act === 'passOnTicket' ? ticket.ownerId : null,
        orderId: act === 'dispatchWorkOrder' ? (last?.workOrderId ?? null) : null,
      },
      asBefore(act, last),
    ),

  passOwnership: ({ personId, personName }) =>
    emit('ownership_passed', { personId, personName }, { ownerId: personId }),
};
