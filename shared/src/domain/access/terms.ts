import { TICKET_KINDS, type TicketKind } from '../ticket/types.js';
import type { Term } from './types.js';

/** INT-10: with whom a call is booked, until they have called: what it is about, whom to ask for, and the number. */
export const BOOKED: Term = { reach: 'community', bookedWith: true };

/** CMP-4: who collects a statement, until it is there: what was complained about, and nothing by which to ring anybody. */
export const COLLECTING: Term = { reach: 'community', kinds: ['complaint'], collects: true };

/** Of a complaint less is told, and to fewer (CMP-4). */
export const NOT_COMPLAINTS: readonly TicketKind[] = TICKET_KINDS.filter((kind) => kind !== 'complaint');
