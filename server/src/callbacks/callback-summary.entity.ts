import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** The callbacks of a month, summed up by the supervisor, commented by the manager (CBK-12). */
@Entity()
@Index(['communityId', 'month'], { unique: true })
export class CallbackSummary {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `2026-11`, in Shanghai. */
  @StringColumn(7) month!: string;
  @TextColumn() text!: string;
  @RefColumn() writtenBy!: number;
  @StringColumn(40) writtenByName!: string;
  @InstantColumn() writtenAt!: number;
  /** The month's figures as they stood when it was written. */
  @JsonColumn() figures!: Readonly<Record<string, unknown>>;
  @TextColumn({ nullable: true }) comment!: string | null;
  @RefColumn({ nullable: true }) commentedBy!: number | null;
  @StringColumn(40, { nullable: true }) commentedByName!: string | null;
  @InstantColumn({ nullable: true }) commentedAt!: number | null;
  @IntColumn() version!: number;
}
