import type { Doing } from '@youying/shared/domain/live/frames';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn } from '../../platform/database/columns.js';

/** Somebody of the staff has a matter open before them, on one connection. */
@Entity()
@Index(['ticketId'])
@Index(['until'])
export class Presence {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  @RefColumn() personId!: number;
  @StringColumn(40) personName!: string;
  @StringColumn(10) doing!: Doing;
  /** Over by itself then, unless its process renews it. */
  @InstantColumn() until!: number;
}
