import { type Actor, holdsIn, SENIOR_ROLES } from '../roles.js';
import type { Instant } from '../time.js';
import { closesWithoutResult } from './close-requirements.js';
import type { Closing } from './commands.js';
import type { CloseOut, TicketFacts } from './types.js';

interface Signing {
  readonly ticket: TicketFacts;
  readonly actor: Actor;
  readonly now: Instant;
}

const signedBy = ({ actor, now }: Signing) => ({ by: actor.personId, name: actor.name, at: now });

function recordOf({ outcome, note, internalNote, method, confirmedBy }: Closing, signing: Signing): CloseOut {
  const known = signing.ticket.closeOut;
  return {
    outcome,
    note: note ?? null,
    internalNote: internalNote ?? known?.internalNote ?? null,
    method: method ?? known?.method ?? null,
    confirmedBy: confirmedBy ?? known?.confirmedBy ?? null,
    receptionist: known?.receptionist ?? signedBy(signing),
    senior: null,
    consentedBy: null,
  };
}

/** CLO-4, first half: what the desk found, with its signature. */
export const preparedCloseOut = recordOf;

/** CLO-6: the finished record. Who prepared it stays its first signature; a senior who closes signs besides. */
export function finishedCloseOut(closing: Closing, signing: Signing): CloseOut {
  const { ticket, actor } = signing;
  const senior = holdsIn(actor, ticket.communityId, SENIOR_ROLES) ? signedBy(signing) : null;
  const consented = closesWithoutResult(ticket, closing.outcome) ? senior : null;
  return { ...recordOf(closing, signing), senior, consentedBy: consented };
}

/** CBK-11: ended by a supervisor, who answers for it alone. */
export function abusiveCloseOut(reason: string, signing: Signing): CloseOut {
  const signed = signedBy(signing);
  return {
    outcome: 'abuse',
    note: null,
    internalNote: reason,
    method: null,
    confirmedBy: null,
    receptionist: signed,
    senior: signed,
    consentedBy: signed,
  };
}
