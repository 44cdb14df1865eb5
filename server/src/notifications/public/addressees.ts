import type { Side } from '@youying/shared/domain/language';
import type { Recipient, TemplateKey } from '@youying/shared/domain/notifications/types';
import type { Role } from '@youying/shared/domain/roles';
import { COMPANY_ROLES, STANDS_IN } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { StaffGrant } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import { type Subject, unbarred } from './unbarred.js';

/** One person to be told, and how far we go to reach them. */
export interface Addressee {
  readonly personId: number;
  readonly side: Side;
  /** Null: the inbox is enough. */
  readonly templateKey: TemplateKey | null;
  readonly needsResident: boolean;
  /** A role that nobody holds now: this person is told in its place. */
  readonly insteadOf?: Role;
}

/** ROL-1: these serve every community, whichever their row names. */
const OF_THE_COMPANY = scopeOfEverything('head office hears of every community');

type RoleRecipient = Extract<Recipient, { kind: 'role' }>;

/**
 * The people behind the recipients, each once; roles stand for whoever holds them at this moment. A complaint is told
 * to nobody it is about; where that leaves nobody of a role, to the level that decides (CMP-4).
 */
export async function addresseesOf(
  reader: Reader,
  recipients: readonly Recipient[],
  about: Subject,
  now: Instant,
): Promise<readonly Addressee[]> {
  const found = new Map<number, Addressee>();
  for (const recipient of recipients) {
    const { side, templateKey, needsResident } = recipient;
    const { ids, insteadOf } = await peopleBehind(reader, recipient, about, now);
    for (const personId of ids) {
      const known = found.get(personId);
      // Whoever is told for two reasons gets the one that rings.
      if (known && (known.templateKey !== null || templateKey === null)) continue;
      found.set(personId, { personId, side, templateKey, needsResident, ...(insteadOf ? { insteadOf } : {}) });
    }
  }
  return [...found.values()];
}

/** Whoever holds the role; where nobody does, the next one who answers for it, whatever their department. */
async function whoStandsFor(
  reader: Reader,
  recipient: RoleRecipient,
  now: Instant,
): Promise<{ readonly ids: readonly number[]; readonly role: Role }> {
  const holders = await holdersOf(reader, recipient, now);
  const next = STANDS_IN[recipient.role];
  if (holders.length > 0 || next === undefined) return { ids: holders, role: recipient.role };
  const department = next === 'department_supervisor' ? recipient.department : null;
  return whoStandsFor(reader, { ...recipient, role: next, department }, now);
}

interface Behind {
  readonly ids: readonly number[];
  readonly insteadOf?: Role;
}

async function peopleBehind(reader: Reader, recipient: Recipient, about: Subject, now: Instant): Promise<Behind> {
  const standing =
    recipient.kind === 'person' ? { ids: [recipient.personId] } : await whoStandsFor(reader, recipient, now);
  const ids = await unbarred(reader, standing.ids, about, now);
  if (ids.length > 0 || recipient.side === 'resident' || about.concerned === null) {
    const vacant = recipient.kind === 'role' && 'role' in standing && standing.role !== recipient.role;
    return vacant ? { ids, insteadOf: recipient.role } : { ids };
  }
  const { communityId, concerned } = about;
  const above = await holdersOf(reader, { communityId, role: concerned.level, department: null }, now);
  return { ids: await unbarred(reader, above, about, now) };
}

/** Who holds a role there at this moment, whoever has been there longest first. */
export async function holdersOf(
  reader: Reader,
  { communityId, role, department }: Pick<RoleRecipient, 'communityId' | 'role' | 'department'>,
  now: Instant,
): Promise<number[]> {
  const grants = await reader.find(
    StaffGrant,
    COMPANY_ROLES.includes(role) ? OF_THE_COMPANY : scopeOfCommunity(communityId),
    { role, ...(department === null ? {} : { department }) },
    { orderBy: [['id', 'asc']] },
  );
  return grants.filter((grant) => lasts(grant, now)).map(({ personId }) => personId);
}

/** Whether this person still works there: an order may be left behind by somebody who is gone. */
export async function worksIn(reader: Reader, personId: number, communityId: number, now: Instant): Promise<boolean> {
  const grants = await reader.find(StaffGrant, scopeOfCommunity(communityId), { personId });
  return grants.some((grant) => lasts(grant, now));
}

const lasts = ({ since, until }: StaffGrant, now: Instant): boolean => since <= now && (until === null || now < until);
