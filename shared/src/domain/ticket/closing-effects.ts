import { holdsIn, SENIOR_ROLES } from '../roles.js';
import { abusiveCloseOut, finishedCloseOut, preparedCloseOut } from './close-out.js';
import { closesWithoutResult } from './close-requirements.js';
import { emit, type TicketEffects } from './effect.js';

/** CLO: putting off, signing, closing. */
export const closingEffects: Pick<
  TicketEffects,
  | 'suspendTicket'
  | 'reviewSuspended'
  | 'resumeTicket'
  | 'requestSignOff'
  | 'returnSignOff'
  | 'askLookOver'
  | 'answerLookOver'
  | 'closeTicket'
  | 'closeAbuse'
> = {
  suspendTicket: ({ reason }, { ticket, actor }) =>
    emit(
      'ticket_suspended',
      { reason, consented: holdsIn(actor, ticket.communityId, ['manager']) },
      { closeOut: null },
    ),

  reviewSuspended: ({ reason }) => emit('suspension_reviewed', { reason }),

  resumeTicket: ({ reason }) => emit('ticket_resumed', { reason: reason ?? null }, { closeOut: null }),

  requestSignOff: ({ action: _, ...closing }, context) =>
    emit(
      'sign_off_requested',
      { outcome: closing.outcome, note: closing.note ?? null },
      { closeOut: preparedCloseOut(closing, context) },
    ),

  returnSignOff: ({ reason }) => emit('sign_off_returned', { reason }, { closeOut: null }),

  askLookOver: ({ text }) => emit('look_over_asked', { text: text ?? null }),

  answerLookOver: ({ words }) => emit('look_over_answered', { words }),

  closeTicket: ({ action: _, ...closing }, context) => {
    const { ticket, actor, now } = context;
    const { outcome, note } = closing;
    const senior = holdsIn(actor, ticket.communityId, SENIOR_ROLES);
    return emit(
      'ticket_closed',
      { outcome, note: note ?? null, couldNotBeDone: closesWithoutResult(ticket, outcome) },
      {
        outcome: note ?? null,
        closedAt: now,
        closeOut: finishedCloseOut(closing, context),
        ...(senior ? { signedOffBy: actor.personId, signedOffAt: now } : {}),
      },
    );
  },

  closeAbuse: ({ reason }, context) => {
    const { actor, now } = context;
    const signedOff = { signedOffBy: actor.personId, signedOffAt: now };
    return emit(
      'ticket_closed_as_abuse',
      { because: reason },
      { closedAt: now, closeOut: abusiveCloseOut(reason, context), ...signedOff },
    );
  },
};
