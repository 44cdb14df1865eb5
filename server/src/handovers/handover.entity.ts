import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  LongJsonColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** A line of what is handed over, as it stood at that moment. */
export interface HandedMatter {
  readonly ticketId: number;
  readonly no: string | null;
  readonly kind: string;
  readonly priority: string;
  readonly status: string;
  readonly place: string;
  readonly words: string;
  /** What is due next, and when; null: nothing is. */
  readonly dueKind: string | null;
  readonly dueAt: number | null;
}

export interface HandedMessage {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly takenAt: number;
}

export interface HandoverContent {
  readonly emergencies: readonly HandedMatter[];
  readonly matters: readonly HandedMatter[];
  readonly messages: readonly HandedMessage[];
}

/** From one shift of the desk to the next 交接班 (HOT-1), signed by who gives and then by who takes. */
@Entity()
@Index(['communityId', 'id'])
export class Handover {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() giverId!: number;
  @StringColumn(40) giverName!: string;
  @RefColumn() takerId!: number;
  @StringColumn(40) takerName!: string;
  @StringColumn(1000) notes!: string;
  @LongJsonColumn() content!: HandoverContent;
  /** The giver’s signature; what stands here is as of then. */
  @InstantColumn() givenAt!: number;
  /** The taker’s signature. */
  @InstantColumn({ nullable: true }) takenAt!: number | null;
  @StringColumn(500, { nullable: true }) remark!: string | null;
  @IntColumn() version!: number;
}
