import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, StringColumn } from '../database/columns.js';

/** One answered command per caller and key; inserted in the transaction of its effect. */
@Entity()
@Index(['callerKey'], { unique: true })
@Index(['createdAt'])
export class IdempotencyKey {
  @IdColumn() id!: number;
  /** SHA-256 of caller and key: keys belong to the caller. */
  @StringColumn(64) callerKey!: string;
  /** SHA-256 of operation and body. */
  @StringColumn(64) requestHash!: string;
  @LongTextColumn({ nullable: true }) answer!: string | null;
  @InstantColumn() createdAt!: number;
}
