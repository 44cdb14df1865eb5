import type { Actor, Department, Grant, Role } from '../roles.js';

/** CMP-4: who decides about a complaint, one level above whom it is about. Lowest first. */
export const COMPLAINT_LEVELS = ['cs_supervisor', 'manager', 'head_office'] as const;
export type ComplaintLevel = (typeof COMPLAINT_LEVELS)[number];

/**
 * Whom a complaint is about (CMP-4): `person:12`, `department:1:security` (community, department). Who is named here,
 * or works in a department that is, does not learn that the complaint exists. No names: it is about nobody.
 */
export interface Concerned {
  readonly barred: readonly string[];
  readonly level: ComplaintLevel;
}

/** Somebody complained about, with what they held when they were named. */
export interface ConcernedPerson {
  readonly personId: number;
  readonly name: string;
  readonly grants: readonly Grant[];
}

export const CONCERNS_NOBODY: Concerned = { barred: [], level: 'cs_supervisor' };

const personToken = (personId: number): string => `person:${personId}`;
const departmentToken = (communityId: number, department: Department): string =>
  `department:${communityId}:${department}`;

/** The desk is customer service, whether or not its grant says so. */
const OF_THE_DESK: readonly Role[] = ['receptionist', 'cs_supervisor'];

const departmentOf = ({ role, department }: Grant): Department | null =>
  department ?? (OF_THE_DESK.includes(role) ? 'customer_service' : null);

/** What this actor is called where complaints name whom they are about: the person, and each department they work in. */
export function tokensOf(actor: Pick<Actor, 'personId' | 'grants'>): readonly string[] {
  const departments = actor.grants.flatMap((grant) => {
    const department = departmentOf(grant);
    return department === null || grant.communityId === null || grant.acting
      ? []
      : [departmentToken(grant.communityId, department)];
  });
  return [personToken(actor.personId), ...new Set(departments)];
}

/** The fence of CMP-4. Whoever complained keeps their own matter, whatever else they are. */
export function isBarred(
  actor: Pick<Actor, 'personId' | 'grants'>,
  subject: { readonly concerned: Concerned | null; readonly reporterId: number | null },
): boolean {
  const { concerned, reporterId } = subject;
  if (concerned === null || concerned.barred.length === 0 || reporterId === actor.personId) return false;
  return tokensOf(actor).some((token) => concerned.barred.includes(token));
}

/** A head of department answers for it: who is set under the person complained about does not handle it either. */
const HEADS: readonly Role[] = ['department_supervisor', 'cs_supervisor'];

const isHigher = (one: ComplaintLevel, other: ComplaintLevel): boolean =>
  COMPLAINT_LEVELS.indexOf(one) > COMPLAINT_LEVELS.indexOf(other);

function levelAbove({ role, department }: Pick<Grant, 'role' | 'department'>): ComplaintLevel {
  if (role === 'manager') return 'head_office';
  return role === 'cs_supervisor' || (HEADS.includes(role) && department === 'customer_service')
    ? 'manager'
    : 'cs_supervisor';
}

/**
 * Who may not know of it and who decides (CMP-4): implementer → their supervisor → customer-service supervisor →
 * manager → head office. A head who is complained about takes the whole department along.
 */
export function concernedOf(
  communityId: number,
  persons: readonly ConcernedPerson[],
  department: Department | null,
): Concerned {
  const held = persons.flatMap(({ grants }) => grants.filter((grant) => grant.communityId === communityId));
  const headed = held.filter(({ role }) => HEADS.includes(role)).flatMap((grant) => departmentOf(grant) ?? []);
  const departments = new Set([...headed, ...(department === null ? [] : [department])]);
  const levels = [...held.map(levelAbove), ...(departments.has('customer_service') ? (['manager'] as const) : [])];
  return {
    barred: [
      ...new Set(persons.map(({ personId }) => personToken(personId))),
      ...[...departments].map((name) => departmentToken(communityId, name)),
    ],
    level: levels.reduce((highest, level) => (isHigher(level, highest) ? level : highest), CONCERNS_NOBODY.level),
  };
}

/** Whether a department, or a person, of this community may be given any part in it. */
export function mayHandle(
  concerned: Concerned | null,
  communityId: number,
  who: { readonly department: Department | null; readonly personId: number | null },
): boolean {
  if (concerned === null) return true;
  const { department, personId } = who;
  return !(
    (department !== null && concerned.barred.includes(departmentToken(communityId, department))) ||
    (personId !== null && concerned.barred.includes(personToken(personId)))
  );
}

/** A role that is not below whoever the complaint has gone up to. */
export function decidesAt(role: Role, level: ComplaintLevel): boolean {
  const own = COMPLAINT_LEVELS.find((name) => name === role);
  // Head office reads everything and acts only where nobody below it may.
  if (own === undefined || (own === 'head_office' && level !== 'head_office')) return false;
  return !isHigher(level, own);
}
