import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** Who took tickets out of the system as a file, when and how many (F4); never changed. */
@Entity()
@Index(['communityId', 'createdAt'])
export class ExportRecord {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() personId!: number;
  @StringColumn(40) personName!: string;
  @IntColumn() ticketCount!: number;
  @InstantColumn() createdAt!: number;
}
