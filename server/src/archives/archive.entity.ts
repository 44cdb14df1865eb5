import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** The closed matters of one month, bound together (CLO-7). */
@Entity()
@Index(['communityId', 'month'], { unique: true })
export class Archive {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `2026-11`, in Shanghai. */
  @StringColumn(7) month!: string;
  @IntColumn() count!: number;
  /** SHA-256 of the list as it was bound: number and close-out time of each, in order. */
  @StringColumn(64) digest!: string;
  @RefColumn() archivedBy!: number;
  @StringColumn(40) archivedByName!: string;
  @InstantColumn() createdAt!: number;
}

/** A line of an archive: stays as it was bound, even when the matter is opened again later. */
@Entity()
@Index(['archiveId', 'position'], { unique: true })
export class ArchivedTicket {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() archiveId!: number;
  @RefColumn() ticketId!: number;
  /** From 1, in the order of close-out. */
  @IntColumn() position!: number;
  @StringColumn(24, { nullable: true }) no!: string | null;
  @InstantColumn() closedAt!: number;
}
