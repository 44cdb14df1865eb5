import type { ReportDocument } from '@youying/shared/domain/alarm/report';
import type { AlarmAnswer, AlarmKind, AlarmState } from '@youying/shared/domain/alarm/types';
import type { Department, Role } from '@youying/shared/domain/roles';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongJsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** One emergency 应急 (EMG). It has the id of its ticket: there is no alarm without one, and never two for one. */
@Entity()
@Index(['communityId', 'isOpen', 'id'])
@Index(['raisedBy', 'raisedAt'])
export class Alarm {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(16) kind!: AlarmKind;
  @StringColumn(12) state!: AlarmState;
  /** Somebody still has to come, to watch or to sign; the board's index. */
  @FlagColumn() isOpen!: boolean;
  @StringColumn(200) place!: string;
  /** What the one who raised it said, if anything. */
  @TextColumn({ nullable: true }) text!: string | null;
  @RefColumn() raisedBy!: number;
  @StringColumn(40) raisedByName!: string;
  @InstantColumn() raisedAt!: number;
  /** Who keeps the log and stays until it is over (EMG-2); absent until the desk has taken it. */
  @RefColumn({ nullable: true }) recorderId!: number | null;
  /** The resident says that they are safe; ends nothing. */
  @InstantColumn({ nullable: true }) safeAt!: number | null;
  @TextColumn({ nullable: true }) outcome!: string | null;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  @RefColumn({ nullable: true }) endedBy!: number | null;
  /** Supervisor's or manager's signature (CLO-4). */
  @RefColumn({ nullable: true }) standDownBy!: number | null;
  @InstantColumn({ nullable: true }) standDownAt!: number | null;
  @InstantColumn({ nullable: true }) reportedAt!: number | null;
  @IntColumn() version!: number;
  @InstantColumn() updatedAt!: number;
}

/** Somebody who has to acknowledge (EMG-1); without a person it is a post, until somebody on it answers. */
@Entity()
@Index(['alarmId', 'id'])
@Index(['personId', 'alarmId'])
export class AlarmNotice {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() alarmId!: number;
  @RefColumn({ nullable: true }) personId!: number | null;
  @StringColumn(30) role!: Role;
  @StringColumn(30, { nullable: true }) department!: Department | null;
  @InstantColumn() notifiedAt!: number;
  @InstantColumn({ nullable: true }) acknowledgedAt!: number | null;
  @StringColumn(12, { nullable: true }) answer!: AlarmAnswer | null;
  @InstantColumn({ nullable: true }) etaAt!: number | null;
}

/** What a leader ordered, whose it is, and what came of it (EMG-3). */
@Entity()
@Index(['alarmId', 'id'])
export class AlarmInstruction {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() alarmId!: number;
  @StringColumn(500) text!: string;
  @StringColumn(40) givenBy!: string;
  @RefColumn() ownerId!: number;
  @StringColumn(40) ownerName!: string;
  @InstantColumn() givenAt!: number;
  @InstantColumn() dueAt!: number;
  @FlagColumn() isOpen!: boolean;
  @FlagColumn({ nullable: true }) done!: boolean | null;
  @StringColumn(500, { nullable: true }) outcome!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: number | null;
}

/** The written report to the company (EMG-4), as it was when it was written. */
@Entity()
export class AlarmReport {
  /** The alarm's. */
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @LongJsonColumn() document!: ReportDocument;
  @RefColumn() writtenBy!: number;
  @StringColumn(40) writtenByName!: string;
  @InstantColumn() writtenAt!: number;
}
