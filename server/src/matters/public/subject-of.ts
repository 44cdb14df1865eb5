import { ticketSubject } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import { allOrderFacts, ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';

/** The matter as the access table asks about it. */
export const subjectOf = (matter: Matter): AccessSubject => ticketSubject(ticketFacts(matter), allOrderFacts(matter));
