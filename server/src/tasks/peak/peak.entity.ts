import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn } from '../../platform/database/columns.js';

/** A time in which more waited than the desk can register 高峰 (HOT-2): the log of what happened, and what holds now. */
@Entity()
@Index(['openIn'], { unique: true })
@Index(['communityId', 'id'])
export class Peak {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** The community, while it lasts: only one at a time; absent once it is over. */
  @RefColumn({ nullable: true }) openIn!: number | null;
  @InstantColumn() aboveSince!: number;
  /** Since when so many wait that supervisors are wanted too; absent while fewer do. */
  @InstantColumn({ nullable: true }) severeSince!: number | null;
  @InstantColumn({ nullable: true }) alarmedAt!: number | null;
  @InstantColumn({ nullable: true }) severeAt!: number | null;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  /** The most that waited. */
  @IntColumn() most!: number;
}
