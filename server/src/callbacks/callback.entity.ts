import type { CallbackKind, CallbackRule } from '@youying/shared/domain/callback/rules';
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
@Index(['communityId', 'settledAt'])
@Index(['communityId', 'result'])
export class Callback {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  /** `CBK-1` … which row of the table asked for it. */
  @StringColumn(12) rule!: CallbackRule;
  @StringColumn(16) kind!: CallbackKind;
  /** `dropped`: the matter was closed as abuse before anybody was asked (CBK-11). */
  @StringColumn(12) status!: 'due' | 'done' | 'unreachable' | 'dropped';
  @FlagColumn() isOpen!: boolean;
  @InstantColumn() dueAt!: number;
  /** The first call after a close-out is 1; the calls of the column "again" count on. */
  @IntColumn({ default: 1 }) round!: number;
  /** CBK-2: called after the next rain; `dueAt` is then the latest. */
  @StringColumn(12, { nullable: true }) waitsFor!: 'rain' | null;
  /** How often nobody answered (CBK-10). */
  @IntColumn({ default: 0 }) missed!: number;
  /** `[{at, by, byName, result, ratings?, words?, askedForCash?, channel}]`. */
  @JsonColumn() attempts!: readonly Readonly<Record<string, unknown>>[];
  @StringColumn(16, { nullable: true }) result!: string | null;
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) settledAt!: number | null;
}
