import type { Instant } from '@youying/shared/domain/time';
import { Residency } from '../../communities/residency.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { StaffGrant } from '../person.entity.js';
import { Session } from '../session.entity.js';

const EVERYTHING = scopeOfEverything('what a person holds decides which communities are open to them');

interface Spell {
  readonly id: number;
  readonly personId: number;
  readonly since: Instant;
  readonly until: Instant | null;
}

/**
 * For each of these sessions that still lives a text that changes when its person, their roles or their houses do:
 * three reads for hundreds of open sockets. A session that is over is not in the answer.
 */
export async function sessionStandings(
  reader: Reader,
  sessionIds: readonly number[],
  now: Instant,
): Promise<ReadonlyMap<number, string>> {
  if (sessionIds.length === 0) return new Map();
  const sessions = await reader.findGlobal(Session, { id: sessionIds });
  const alive = sessions.filter(({ endedAt, refreshExpiresAt }) => endedAt === null && now < refreshExpiresAt);
  const personId = [...new Set(alive.flatMap((session) => session.personId ?? []))];
  const held: readonly Spell[] =
    personId.length === 0
      ? []
      : [
          ...(await reader.find(StaffGrant, EVERYTHING, { personId })),
          ...(await reader.find(Residency, EVERYTHING, { personId })),
        ];
  const lasting = held.filter(({ since, until }) => since <= now && (until === null || now < until));
  return new Map(
    alive.map((session) => {
      const theirs = lasting.filter((spell) => spell.personId === session.personId).map(({ id }) => id);
      return [session.id, `${session.personId}:${theirs.toSorted((a, b) => a - b).join(',')}`];
    }),
  );
}
