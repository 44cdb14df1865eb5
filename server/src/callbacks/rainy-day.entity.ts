import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A day on which it rained; leaks that wait for rain are called about after it (CBK-2). */
@Entity()
@Index(['communityId', 'day'], { unique: true })
export class RainyDay {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `20261122`, in Shanghai. */
  @StringColumn(8) day!: string;
  /** Null: said by the weather source. */
  @RefColumn({ nullable: true }) markedBy!: number | null;
  @InstantColumn() createdAt!: number;
}
