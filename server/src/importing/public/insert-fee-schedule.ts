import type { Instant } from '@youying/shared/domain/time';
import { FeeItem, FeeSchedule } from '../../fees/fee.entity.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { FeeRow } from './fee-schedule.js';

export interface NewSchedule {
  readonly communityId: number;
  /** `2026 年 7 月版`. */
  readonly name: string;
  readonly validFrom: Instant;
}

/** FEE-1: a version beside the old ones, which orders quoted by them keep. */
export function insertFeeSchedule(work: Work, schedule: NewSchedule, rows: readonly FeeRow[]): void {
  const scheduleId = nextId();
  const { communityId } = schedule;
  work.insert(FeeSchedule, { id: scheduleId, ...schedule, createdAt: work.now });
  work.insert(FeeItem, ...rows.map((row, position) => ({ id: nextId(), communityId, scheduleId, ...row, position })));
}
