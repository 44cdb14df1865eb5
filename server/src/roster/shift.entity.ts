import type { DayShift } from '@youying/shared/domain/dispatch/roster';
import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** The shifts of one person on one weekday, week after week (DSP-5). */
@Entity()
@Index(['communityId', 'weekday', 'personId'], { unique: true })
export class ShiftPattern {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() personId!: number;
  /** 0 = Sunday … 6 = Saturday. */
  @IntColumn() weekday!: number;
  @JsonColumn() shifts!: readonly DayShift[];
}

/** A day that was set by hand: it stands in place of the week's; empty is a day off. */
@Entity()
@Index(['communityId', 'day', 'personId'], { unique: true })
export class ShiftDay {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() personId!: number;
  /** `YYYYMMDD` in Shanghai. */
  @StringColumn(8) day!: string;
  @JsonColumn() shifts!: readonly DayShift[];
  @RefColumn() setBy!: number;
}
