import { DESK_ROLES, holdsIn } from '../../roles.js';
import type { TicketContext } from '../context.js';
import { emit, type TicketOutcome } from '../effect.js';
import type { IntakeCommands } from './commands.js';

type Effects = {
  readonly [Action in keyof IntakeCommands]: (command: IntakeCommands[Action], context: TicketContext) => TicketOutcome;
};

export const intakeEffects: Effects = {
  claimTicket: ({ reason }, { ticket, actor }) => {
    // INT-2: whoever takes it and is not of the desk is on duty, and hands it over in the morning.
    const onDuty = !holdsIn(actor, ticket.communityId, DESK_ROLES);
    return emit('ticket_claimed', { reason: reason ?? null, onDuty }, { ownerId: actor.personId });
  },

  changePriority: ({ priority, reason }, { ticket }) =>
    emit('priority_changed', { from: ticket.priority, to: priority, reason: reason ?? null }, { priority }),

  askSupervisor: ({ question }) => emit('supervisor_asked', { question }),

  answerInquiry: ({ register, words }) => emit('inquiry_answered', { register, words }),

  linkTicket: ({ ticketId, otherNo, found, separable }) =>
    emit(
      'ticket_linked',
      { ticketId, otherNo, found, separable },
      found ? { linkedTicketId: ticketId, linkSeparable: separable } : {},
    ),

  unlinkTicket: ({ ticketId, otherNo, found }) =>
    emit('ticket_unlinked', { ticketId, otherNo, found }, found ? { linkedTicketId: null, linkSeparable: null } : {}),

  passOnTicket: ({ personId, personName, said }) =>
    emit('ticket_passed_on', { personId, personName, words: said }, { ownerId: personId }),

  bookCallBack: ({ personId, personName, words }) => emit('call_back_booked', { personId, personName, words }),

  passToDepartmentHead: ({ department, words }) => emit('passed_to_department', { department, words }, { department }),

  askForPhotos: ({ most, until }) => emit('photos_asked', { most, until }),

  addRequestedPhoto: ({ nth }) => emit('photo_received', { nth }),

  reviewAgent: ({ atFault, words }) => emit('agent_reviewed', { atFault, words }),

  confirmHandover: ({ words }, { actor }) =>
    emit('handover_confirmed', { words: words ?? '' }, { ownerId: actor.personId }),

  passOwnership: ({ personId, personName }) =>
    emit('ownership_passed', { personId, personName }, { ownerId: personId }),
};
