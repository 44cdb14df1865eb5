import type { Actor, Grant } from '../roles.js';
import { CONCERNS_NOBODY, decidesAt, isBarred } from './concerned.js';
import { accessTable, type OperationId } from './table.js';
import type { AccessSubject, Cell, OpenTerm, OperationAccess, Reach, RoleCells, Term } from './types.js';

export type Relation = Exclude<Reach, 'all'> | 'other';

/** A resident owns what they reported, and the repairs of the houses they live in now; never a housemate's complaint. */
function belongsToResident(actor: Actor, subject: AccessSubject): boolean {
  if (subject.reporterId === actor.personId) return true;
  return subject.kind === 'repair' && subject.houseId !== null && actor.houseIds.includes(subject.houseId);
}

function isOwn(actor: Actor, grant: Grant, subject: AccessSubject): boolean {
  if (subject.personId === actor.personId) return true;
  return grant.role === 'resident' ? belongsToResident(actor, subject) : subject.assigneeIds.includes(actor.personId);
}

function inCommunity(grant: Grant, subject: AccessSubject): boolean {
  return grant.communityId === null || subject.communityId === null || grant.communityId === subject.communityId;
}

function reaches(actor: Actor, grant: Grant, subject: AccessSubject, reach: Reach): boolean {
  if (reach === 'all') return true;
  if (!inCommunity(grant, subject)) return false;
  if (reach === 'own') return isOwn(actor, grant, subject);
  if (reach === 'community') return subject.communityId !== null;
  return Boolean(grant.department && subject.departments.includes(grant.department));
}

const NO_TERMS: readonly Term[] = [];
const PLAIN_TERMS: Readonly<Record<Reach, readonly Term[]>> = {
  own: [{ reach: 'own' }],
  department: [{ reach: 'department' }],
  community: [{ reach: 'community' }],
  all: [{ reach: 'all' }],
};

const termsOf = (cell: Cell | undefined): readonly Term[] =>
  cell === undefined ? NO_TERMS : typeof cell === 'string' ? PLAIN_TERMS[cell] : cell;

function fits(
  actor: Actor,
  grant: Grant,
  { reach, states, kinds, decides, onDutyOf, untakenFor, bookedWith, collects, named }: Term,
  subject: AccessSubject,
): boolean {
  if (states && (subject.status === null || !states.includes(subject.status))) return false;
  if (kinds && (subject.kind === null || !kinds.includes(subject.kind))) return false;
  if (decides && !decidesAt(grant.role, (subject.concerned ?? CONCERNS_NOBODY).level)) return false;
  const taken = subject.dutyOwnerId === actor.personId && grant.department === onDutyOf;
  if (onDutyOf && !taken) return false;
  if (untakenFor && !(subject.untaken && grant.department === untakenFor)) return false;
  if (bookedWith && !subject.callerIds.includes(actor.personId)) return false;
  if (collects && !subject.collectorIds.includes(actor.personId)) return false;
  if (named && subject.anonymous) return false;
  return reaches(actor, grant, subject, reach);
}

/** Every term that one of the caller's roles opens in these cells, with the grant it stands on. */
export function openTerms(cells: RoleCells, actor: Actor): readonly OpenTerm[] {
  return actor.grants.flatMap((grant) => termsOf(cells[grant.role]).map((term) => ({ ...term, grant })));
}

/** Who is complained about finds no way in, by whatever role (CMP-4). */
export function cellsAllow(cells: RoleCells, actor: Actor, subject: AccessSubject): boolean {
  if (isBarred(actor, subject)) return false;
  return actor.grants.some((grant) => termsOf(cells[grant.role]).some((term) => fits(actor, grant, term, subject)));
}

/** How this actor stands to this subject, over all roles held. */
export function relationTo(actor: Actor, subject: AccessSubject): ReadonlySet<Relation> {
  if (isBarred(actor, subject)) return new Set<Relation>(['other']);
  const found = new Set<Relation>();
  for (const grant of actor.grants) {
    for (const reach of ['own', 'department', 'community'] as const) {
      if (reaches(actor, grant, subject, reach)) found.add(reach);
    }
  }
  return found.size > 0 ? found : new Set<Relation>(['other']);
}

/** Whether this actor may call the operation on this subject; null: on nothing in particular (a list, a form). */
export function mayDo(operation: OperationId, actor: Actor, subject: AccessSubject | null): boolean {
  const access: OperationAccess = accessTable[operation];
  if (typeof access === 'string') return true;
  return subject === null ? openTerms(access, actor).length > 0 : cellsAllow(access, actor, subject);
}

/** What the caller may not see is answered as if it did not exist. */
export function maySee(actor: Actor, subject: AccessSubject, type: 'ticket' | 'work_order' = 'ticket'): boolean {
  return mayDo(type === 'ticket' ? 'getTicket' : 'getWorkOrder', actor, subject);
}

/** The terms by which a list is cut for this caller: each is one arm of the OR of its query. */
export function termsFor(operation: OperationId, actor: Actor): readonly OpenTerm[] {
  const access: OperationAccess = accessTable[operation];
  return typeof access === 'string' ? [] : openTerms(access, actor);
}
