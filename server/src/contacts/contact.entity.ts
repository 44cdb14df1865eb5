import type { ContactOutcome } from '@youying/shared/domain/intake/contacts';
import type { Channel } from '@youying/shared/domain/ticket/types';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn, TextColumn } from '../platform/database/columns.js';

/** One call or visit and how it ended (INT-9): also those that lead to no matter, so that statistics stay true. */
@Entity()
@Index(['communityId', 'at'])
@Index(['houseId', 'at'])
export class ContactLog {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(16) channel!: Channel;
  @StringColumn(20) outcome!: ContactOutcome;
  @StringColumn(20, { nullable: true }) phone!: string | null;
  @RefColumn({ nullable: true }) ticketId!: number | null;
  /** HOT-6: with whom, where it is known; the next person reads it on the household’s card. */
  @RefColumn({ nullable: true }) houseId!: number | null;
  @StringColumn(500, { nullable: true }) note!: string | null;
  @RefColumn() takenBy!: number;
  @InstantColumn() at!: number;
}

/** A message taken for somebody who was away 留言转告 (INT-7). */
@Entity()
@Index(['toPersonId', 'readAt', 'id'])
@Index(['communityId', 'readAt', 'id'])
export class RelayedMessage {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() toPersonId!: number;
  @StringColumn(40) fromName!: string;
  @StringColumn(20, { nullable: true }) fromPhone!: string | null;
  @TextColumn() text!: string;
  @RefColumn() takenBy!: number;
  @InstantColumn() takenAt!: number;
  @InstantColumn({ nullable: true }) readAt!: number | null;
}
