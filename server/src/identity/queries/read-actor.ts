import { COMPANY_ROLES, type Grant } from '@youying/shared/domain/roles';
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
}

/** What a person holds decides which communities are open to them, so these name no community. */
function standingQueries(reader: Reader, who: Sql): Sql[] {
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
  ];
}

function standingOf(reader: Reader, answers: readonly Row[][], now: Instant): Standing | undefined {
  const lasts = ({ since, until }: { since: Instant; until: Instant | null }) =>
    since <= now && (until === null || now < until);
  const [people = [], grants = [], homes = []] = answers;
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
  };
}

export async function readStanding(reader: Reader, personId: number, now: Instant): Promise<Standing | undefined> {
  return standingOf(reader, await reader.batch(standingQueries(reader, { text: '?', values: [personId] })), now);
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
    ...standingQueries(reader, who),
  ]);
  const [session] = reader.entities(Session, sessions);
  if (!session) return undefined;
  const standing = standingOf(reader, rest, now);
  return { session, actor: standing && actorOf(standing) };
}

export function actorOf({ person, wechatBound, staffGrants, residencies }: Standing): KnownActor {
  const homes = [...new Set(residencies.map(({ communityId }) => communityId))];
  const companyRoles = COMPANY_ROLES.filter((role) => staffGrants.some((grant) => grant.role === role));
  const grants: Grant[] = [
    ...companyRoles.map((role) => ({ role, communityId: null, department: null })),
    ...staffGrants
      .filter(({ role }) => !COMPANY_ROLES.includes(role))
      .map(({ role, communityId, department }) => ({ role, communityId, department })),
    ...homes.map((communityId) => ({ role: 'resident' as const, communityId, department: null })),
  ];
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
