import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** Asking the resident after close-out 回访 (CBK). */
@Entity()
@Index(['communityId', 'isOpen', 'dueAt'])
@Index(['ticketId'])
export class Callback {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  /** `CBK-1` … which row of the table asked for it. */
  @StringColumn(12) rule!: string;
  @StringColumn(16) kind!: string;
  @StringColumn(12) status!: 'due' | 'done' | 'unreachable';
  @FlagColumn() isOpen!: boolean;
  @InstantColumn() dueAt!: number;
  /** `[{at, by, byName, result, ratings?, words?, askedForCash?, channel}]`. */
  @JsonColumn() attempts!: readonly Readonly<Record<string, unknown>>[];
  @StringColumn(16, { nullable: true }) result!: string | null;
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) settledAt!: number | null;
}
