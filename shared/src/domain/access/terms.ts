import type { Term } from './types.js';

/** INT-10: with whom a call is booked, until they have called: what it is about, whom to ask for, and the number. */
export const BOOKED: Term = { reach: 'community', bookedWith: true };
