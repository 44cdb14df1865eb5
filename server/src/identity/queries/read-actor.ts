import { actingGrants, type Post } from '@youying/shared/domain/access/acting';
import { COMPANY_ROLES, type Department, type Grant, type Role, SENIOR_ROLES } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { Residency } from '../../communities/residency.entity.js';
import type { Reader, Row } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import type { KnownActor } from '../../platform/http/caller.js';
import { Person, StaffGrant } from '../person.entity.js';
import { Session } from '../session.entity.js';

/** Where somebody lives, with the names people call it by. */
export type NamedResidency = Residency & { readonly houseName: string; readonly communityName: string };

/** A person with what they hold and where they live at one moment. */
export interface Standing {
  readonly person: Person;
  readonly wechatBound: boolean;
  readonly staffGrants: readonly StaffGrant[];
  readonly residencies: readonly NamedResidency[];
  /** What is held, by anybody, where this person is a senior; else nothing. */
  readonly posts: readonly Post[];
}

const SENIORS = SENIOR_ROLES.map((role) => `'${role}'`).join(', ');

/** What a person holds decides which communities are open to them, so these name no community. */
function standingQueries(reader: Reader, who: Sql, now: Instant): Sql[] {
  const { text, values } = who;
  return [
    {
      text: `SELECT ${reader.columns(Person, 'p')}, EXISTS (SELECT 1 FROM wechat_identity i
               WHERE i.person_id = p.id AND i.bound_at IS NOT NULL) AS bound FROM person p WHERE p.id = ${text}`,
      values,
    },
    {
      text: `SELECT ${reader.columns(StaffGrant, 'g')} FROM staff_grant g WHERE g.person_id = ${text} ORDER BY g.id`,
      values,
    },
    {
      text: `SELECT ${reader.columns(Residency, 'r')}, h.name AS house_name, c.name AS community_name
               FROM residency r JOIN house h ON h.id = r.house_id JOIN community c ON c.id = r.community_id
              WHERE r.person_id = ${text} ORDER BY r.id`,
      values,
    },
    {
      text: `SELECT DISTINCT p.community_id, p.role, p.department FROM staff_grant g
               JOIN staff_grant p ON p.community_id = g.community_id
              WHERE g.person_id = ${text} AND g.role IN (${SENIORS}) AND p.since <= ? AND (p.until IS NULL OR p.until > ?)`,
      values: [...values, now, now],
    },
  ];
}

function standingOf(reader: Reader, answers: readonly Row[][], now: Instant): Standing | undefined {
  const lasts = ({ since, until }: { since: Instant; until: Instant | null }) =>
    since <= now && (until === null || now < until);
  const [people = [], grants = [], homes = [], posts = []] = answers;
  const [person] = reader.entities(Person, people);
  if (!person) return undefined;
  const residencies = reader.entities(Residency, homes).map((residency, index) => ({
    ...residency,
    houseName: String(homes[index]?.house_name),
    communityName: String(homes[index]?.community_name),
  }));
  return {
    person,
    wechatBound: Number(people[0]?.bound) > 0,
    staffGrants: reader.entities(StaffGrant, grants).filter(lasts),
    residencies: residencies.filter(lasts),
    posts: posts.map((row) => ({
      role: String(row.role) as Role,
      communityId: Number(row.community_id),
      department: row.department === null ? null : (String(row.department) as Department),
    })),
  };
}

export async function readStanding(reader: Reader, personId: number, now: Instant): Promise<Standing | undefined> {
  return standingOf(reader, await reader.batch(standingQueries(reader, { text: '?', values: [personId] }, now)), now);
}

/** A session by the hash of its access token, and who it belongs to: one round trip on MySQL. */
export async function readSession(
  reader: Reader,
  accessHash: string,
  now: Instant,
): Promise<{ session: Session; actor: KnownActor | undefined } | undefined> {
  const who: Sql = { text: '(SELECT person_id FROM session WHERE access_hash = ?)', values: [accessHash] };
  const [sessions, ...rest] = await reader.batch([
    { text: `SELECT ${reader.columns(Session, 's')} FROM session s WHERE s.access_hash = ?`, values: [accessHash] },
    ...standingQueries(reader, who, now),
  ]);
  const [session] = reader.entities(Session, sessions);
  if (!session) return undefined;
  const standing = standingOf(reader, rest, now);
  return { session, actor: standing && actorOf(standing) };
}

export function actorOf({ person, wechatBound, staffGrants, residencies, posts }: Standing): KnownActor {
  const homes = [...new Set(residencies.map(({ communityId }) => communityId))];
  const companyRoles = COMPANY_ROLES.filter((role) => staffGrants.some((grant) => grant.role === role));
  const held: Grant[] = [
    ...companyRoles.map((role) => ({ role, communityId: null, department: null })),
    ...staffGrants
      .filter(({ role }) => !COMPANY_ROLES.includes(role))
      .map(({ role, communityId, department }) => ({ role, communityId, department })),
    ...homes.map((communityId) => ({ role: 'resident' as const, communityId, department: null })),
  ];
  const grants = [...held, ...actingGrants(held, posts)];
  const { id: personId, name, phone, photoMediaId, badgeNo } = person;
  return {
    ...{ personId, name, grants },
    houseIds: residencies.map(({ houseId }) => houseId),
    self: { phone, photoMediaId, badgeNo, wechatBound },
    homes: residencies.map(({ houseId, houseName, communityId, communityName }) => ({
      ...{ houseId, communityId, communityName },
      name: houseName,
    })),
  };
}

/** Who this person is to the rules, freshly read. For requests use the ActorResolver, which remembers. */
export async function readActor(reader: Reader, personId: number, now: Instant): Promise<KnownActor | undefined> {
  const standing = await readStanding(reader, personId, now);
  return standing && actorOf(standing);
}
