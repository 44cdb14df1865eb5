import type { Language } from '@youying/shared/domain/language';
import type { PaperCopy } from '@youying/shared/domain/paper/copies';
import type { PaperForm } from '@youying/shared/domain/paper/forms';
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

/** One print: who had which record on paper, when, and the how-manieth it was (WRK-10). Never altered. */
@Entity()
@Index(['ticketId', 'form', 'id'])
@Index(['communityId', 'id'])
export class Print {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(20) form!: PaperForm;
  /** Absent: stickers, or the records of a day. */
  @RefColumn({ nullable: true }) ticketId!: number | null;
  @RefColumn({ nullable: true }) workOrderId!: number | null;
  /** Of an order: whose slips. Else empty. */
  @JsonColumn() copies!: readonly PaperCopy[];
  /** Of stickers: whose; absent for a record. */
  @JsonColumn({ nullable: true }) placeIds!: readonly number[] | null;
  /** `20261122`, of the records of a day. */
  @StringColumn(8, { nullable: true }) day!: string | null;
  /** Photographs behind the slips. */
  @FlagColumn() photos!: boolean;
  /** From 1, for each record and form; absent: opened on a screen by a resident, which is no paper. */
  @IntColumn({ nullable: true }) number!: number | null;
  @StringColumn(8) language!: Language;
  @RefColumn() printedBy!: number;
  @StringColumn(40) printedByName!: string;
  @InstantColumn() at!: number;
}
