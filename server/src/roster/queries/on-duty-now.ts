import { EMPTY_ROSTER, shiftAt, shiftsBetween } from '@youying/shared/domain/dispatch/roster';
import type { Department } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { StaffGrant } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { rostersOf } from './read-rosters.js';

export interface Watch {
  /** Implementers whose shift it is; where nobody has duty, those on standby (DSP-5). */
  readonly onDuty: readonly number[];
  /** Whether the department keeps a roster at all around this moment; where it keeps none, nobody is missing. */
  readonly kept: boolean;
}

export async function watchNow(
  reader: Reader,
  communityId: number,
  department: Department,
  at: Instant,
): Promise<Watch> {
  const where = { role: 'implementer', department } as const;
  const grants = await reader.find(StaffGrant, scopeOfCommunity(communityId), where, { orderBy: [['id', 'asc']] });
  const here = grants.filter(({ since, until }) => since <= at && (until === null || at < until));
  const ids = [...new Set(here.map(({ personId }) => personId))];
  const rosters = await rostersOf(reader, communityId, ids, [at, at + 1]);
  const roleOf = (id: number) => shiftAt(at, shiftsBetween(at, at + 1, rosters.get(id) ?? EMPTY_ROSTER))?.role;
  const onDuty = ids.filter((id) => roleOf(id) === 'duty');
  return { onDuty: onDuty.length > 0 ? onDuty : ids.filter((id) => roleOf(id) === 'standby'), kept: rosters.size > 0 };
}

export const onDutyNow = async (
  reader: Reader,
  communityId: number,
  department: Department,
  at: Instant,
): Promise<readonly number[]> => (await watchNow(reader, communityId, department, at)).onDuty;
