import type { Department } from '@youying/shared/domain/roles';
import type { LeaveState, SwapState } from '@youying/shared/domain/staff/leave';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** Two colleagues who want to work each other’s day 换班 (DSP-5): both agree, the lead approves. */
@Entity()
@Index(['communityId', 'state', 'id'])
export class ShiftSwap {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(30) department!: Department;
  @RefColumn() fromPersonId!: number;
  /** Days are `YYYYMMDD` in Shanghai. */
  @StringColumn(8) fromDay!: string;
  @RefColumn() toPersonId!: number;
  @StringColumn(8) toDay!: string;
  @StringColumn(200) reason!: string;
  @StringColumn(12) state!: SwapState;
  @InstantColumn() askedAt!: number;
  @InstantColumn({ nullable: true }) answeredAt!: number | null;
  @RefColumn({ nullable: true }) decidedBy!: number | null;
  @InstantColumn({ nullable: true }) decidedAt!: number | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
  @IntColumn() version!: number;
}

/** A leave 请假 (HOT-8): who takes over is named, a gap on duty shows before it is granted. */
@Entity()
@Index(['communityId', 'state', 'id'])
@Index(['personId', 'fromDay'])
export class StaffLeave {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() personId!: number;
  @StringColumn(30) department!: Department;
  @StringColumn(8) fromDay!: string;
  @StringColumn(8) toDay!: string;
  @StringColumn(200) reason!: string;
  @RefColumn() handoverToId!: number;
  /** The role that decides, as reckoned when it was asked for. */
  @StringColumn(30) decidesRole!: string;
  @StringColumn(12) state!: LeaveState;
  @InstantColumn() askedAt!: number;
  @RefColumn({ nullable: true }) decidedBy!: number | null;
  @InstantColumn({ nullable: true }) decidedAt!: number | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
  @IntColumn() version!: number;
}
