import type { SigningWay } from '@youying/shared/domain/signature';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** The records of a day as the supervisor checked and signed them (REP-1): written once, never changed. */
@Entity()
@Index(['communityId', 'day'], { unique: true })
export class DaySignature {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `20261122`, in Shanghai. */
  @StringColumn(8) day!: string;
  @TextColumn() opinion!: string;
  @StringColumn(500, { nullable: true }) rewards!: string | null;
  /** The day's figures as they stood when it was signed. */
  @JsonColumn() figures!: Readonly<Record<string, unknown>>;
  @RefColumn() signedBy!: number;
  @StringColumn(40) signedByName!: string;
  /** Null: signed before there was a signature to give, by the button alone. */
  @StringColumn(10, { nullable: true }) way!: SigningWay | null;
  /** The drawn one. */
  @RefColumn({ nullable: true }) signatureMediaId!: number | null;
  /** By keyboard: the name as it was typed. */
  @StringColumn(40, { nullable: true }) typedName!: string | null;
  @InstantColumn() signedAt!: number;
}
