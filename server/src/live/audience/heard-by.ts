import { isBarred } from '@youying/shared/domain/access/concerned';
import { maySee } from '@youying/shared/domain/access/reach';
import { keptAs } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import type { Hint } from '@youying/shared/domain/live/hint';
import type { Actor } from '@youying/shared/domain/roles';
import { subjectsOf } from '../../matters/public/subjects-of.js';
import type { Reader } from '../../platform/database/reader.js';
import type { PlacedHint } from '../stream/read-hints.js';

/** A hint together with how the access table sees its matter now, where it is about one. */
export interface AudibleHint {
  readonly row: PlacedHint;
  readonly subject: AccessSubject | undefined;
}

const LISTS: Hint = { subject: { type: 'lists', id: '0' }, version: null, kind: 'changed' };

/** Reads, once for everybody, what decides who may hear of these. Present rights count, also for what is caught up with. */
export async function audible(reader: Reader, rows: readonly PlacedHint[]): Promise<readonly AudibleHint[]> {
  const tickets = rows.filter(({ subjectType }) => subjectType === 'ticket').map(({ subjectId }) => subjectId);
  const subjects = await subjectsOf(reader, tickets);
  return rows.map((row) => ({ row, subject: row.subjectType === 'ticket' ? subjects.get(row.subjectId) : undefined }));
}

/** Their part in it as staff: who lives in a house sees no duties and not who of the staff is looking. */
export const asStaff = (actor: Actor): Actor => ({
  ...actor,
  grants: actor.grants.filter(({ role }) => role !== 'resident'),
});

/** What this caller hears of it; undefined: nothing. */
export function heardBy(actor: Actor, { row, subject }: AudibleHint): Hint | undefined {
  const { kind, subjectType, subjectId, version, communityId } = row;
  if (kind === 'presence') return undefined;
  const hint: Hint = { subject: { type: subjectType, id: String(subjectId) }, version, kind };
  if (subjectType === 'inbox') return actor.personId === subjectId ? hint : undefined;
  if (subjectType !== 'ticket') return worksIn(actor, communityId) ? hint : undefined;
  if (!subject) return undefined;
  if (maySee(kind === 'duty' ? asStaff(actor) : actor, subject)) return hint;
  // CMP-4: whom a complaint is about hears nothing at all, also not that a list of theirs is shorter.
  if (kind === 'duty' || isBarred(actor, subject)) return undefined;
  return row.formerly !== null && maySee(actor, keptAs(row.formerly)) ? LISTS : undefined;
}

const worksIn = (actor: Actor, communityId: number): boolean =>
  asStaff(actor).grants.some((grant) => grant.communityId === null || grant.communityId === communityId);
