import { isBarred } from '@youying/shared/domain/access/concerned';
import type { TicketFacts } from '@youying/shared/domain/ticket/types';
import type { Instant } from '@youying/shared/domain/time';
import { readActor } from '../../identity/queries/read-actor.js';
import type { Reader } from '../../platform/database/reader.js';

/** What news is about, as far as it decides who may hear of it (CMP-4). */
export type Subject = Pick<TicketFacts, 'communityId' | 'concerned' | 'reporterId'>;

/** Whoever of these people may know that this complaint exists; of every other matter all of them. */
export async function unbarred(
  reader: Reader,
  personIds: readonly number[],
  about: Subject,
  now: Instant,
): Promise<readonly number[]> {
  if (about.concerned === null || about.concerned.barred.length === 0) return personIds;
  const admitted: number[] = [];
  for (const personId of personIds) {
    const actor = await readActor(reader, personId, now);
    if (actor && !isBarred(actor, about)) admitted.push(personId);
  }
  return admitted;
}
