import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** The last number given in a series: per community, prefix and Shanghai day. */
@Entity()
@Index(['communityId', 'series'], { unique: true })
export class NumberSeries {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `BX20261122`. */
  @StringColumn(20) series!: string;
  @IntColumn() lastNumber!: number;
}
