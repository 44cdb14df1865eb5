import type { Instant } from '@youying/shared/domain/time';
import { FeeItem, FeeSchedule } from '../fees/fee.entity.js';
import type { Reader } from '../platform/database/reader.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import type { FeeRow } from './public/fee-schedule.js';
import { type ImportProblem, problem } from './public/problems.js';

export interface WantedVersion {
  readonly communityId: number;
  readonly name: string;
  /** Absent: at once. */
  readonly validFrom: Instant | undefined;
}

/** What a version would be among those on file: new, there already, or impossible. */
export type VersionStanding =
  | { readonly is: 'new'; readonly validFrom: Instant }
  | { readonly is: 'there' }
  | { readonly is: 'refused'; readonly problem: ImportProblem };

/** FEE-1: what was quoted by stays as it was, so a name stands for one content, and no version slips in before one in use. */
export async function versionStanding(
  reader: Reader,
  wanted: WantedVersion,
  rows: readonly FeeRow[],
  now: Instant,
): Promise<VersionStanding> {
  const scope = scopeOfCommunity(wanted.communityId);
  const versions = await reader.find(FeeSchedule, scope, {});
  const sameName = versions.find(({ name }) => name === wanted.name);
  if (sameName) {
    const items = await reader.find(FeeItem, scope, { scheduleId: sameName.id }, { orderBy: [['position', 'asc']] });
    const sameTime = wanted.validFrom === undefined || wanted.validFrom === sameName.validFrom;
    if (sameTime && contentOf(items) === contentOf(rows)) return { is: 'there' };
    return { is: 'refused', problem: problem('schedule_exists', {}, { found: sameName.name }) };
  }
  const validFrom = wanted.validFrom ?? now;
  const overtaking = versions.find(
    (version) => version.validFrom === validFrom || (version.validFrom > validFrom && version.validFrom <= now),
  );
  if (!overtaking) return { is: 'new', validFrom };
  return { is: 'refused', problem: problem('schedule_overtaken', {}, { found: overtaking.name }) };
}

function contentOf(rows: readonly FeeRow[]): string {
  return JSON.stringify(
    rows.map(({ name, unit, minPriceFen, maxPriceFen, note }) => [name, unit, minPriceFen, maxPriceFen, note]),
  );
}
