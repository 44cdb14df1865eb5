import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** Somebody must do something by a time, else somebody else is told 待办 (the procedure book's rows at work). */
@Entity()
@Index(['isOpen', 'nextActionAt'])
@Index(['ticketId', 'isOpen'])
@Index(['assigneeId', 'isOpen', 'dueAt'])
@Index(['communityId', 'isOpen', 'dueAt'])
// A community owes a thing for a period once; tasks of tickets have no period, and absent keys are never equal.
@Index(['communityId', 'kind', 'periodKey'], { unique: true })
export class Task {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Rule id in the procedure book (`FUP-1`). */
  @StringColumn(12) rule!: string;
  @StringColumn(40) kind!: string;
  @StringColumn(24) subjectType!:
    | 'ticket'
    | 'work_order'
    | 'community'
    | 'callback'
    | 'message'
    | 'shift_swap'
    | 'leave'
    | 'handover'
    | 'service_rating'
    | 'person'
    | 'alarm_notice'
    | 'alarm_instruction'
    | 'outage'
    | 'open_question';
  @RefColumn() subjectId!: number;
  /** Absent: owed by the community for a period, or for a thing that is no ticket. */
  @RefColumn({ nullable: true }) ticketId!: number | null;
  /** First day of that period, `YYYYMMDD`. */
  @StringColumn(8, { nullable: true }) periodKey!: string | null;
  @StringColumn(30) ownerRole!: string;
  @StringColumn(30, { nullable: true }) department!: string | null;
  @RefColumn({ nullable: true }) assigneeId!: number | null;
  @FlagColumn() isOpen!: boolean;
  @StringColumn(12) state!: 'open' | 'done' | 'dropped';
  @InstantColumn({ nullable: true }) dueAt!: number | null;
  /** When the clock has to look at it next; absent: nothing more happens by itself. */
  @InstantColumn({ nullable: true }) nextActionAt!: number | null;
  /** Since when its clock stands still (CLO-5, WRK-12); absent: it runs. */
  @InstantColumn({ nullable: true }) pausedAt!: number | null;
  @IntColumn() step!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) settledAt!: number | null;
  @RefColumn({ nullable: true }) settledBy!: number | null;
  /** What it is about, where there is no ticket to say so. */
  @StringColumn(200, { nullable: true }) about!: string | null;
  /** What came of it, where there is no timeline to say so. */
  @StringColumn(500, { nullable: true }) outcome!: string | null;
}
