import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, RefColumn, StringColumn } from '../database/columns.js';

/** What happened, written in the same commit as the change; relayed afterwards, at least once. */
@Entity()
@Index(['state', 'availableAt', 'id'])
export class OutboxEvent {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(40) type!: string;
  @RefColumn() ticketId!: number;
  @RefColumn({ nullable: true }) workOrderId!: number | null;
  @JsonColumn() data!: Readonly<Record<string, unknown>>;
  @StringColumn(10) state!: 'waiting' | 'done' | 'dead';
  @IntColumn() attempts!: number;
  @InstantColumn() availableAt!: number;
  @InstantColumn() createdAt!: number;
}
