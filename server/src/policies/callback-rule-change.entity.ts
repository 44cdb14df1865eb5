import type { OwnCallbackRule } from '@youying/shared/domain/callback/own-rule';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A callback that a community added to those of the procedures, changed or took away (`after` null); never changed itself. */
@Entity()
@Index(['communityId', 'id'])
export class CallbackRuleChange {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `category:12` or `kind:help`: one rule for each. */
  @StringColumn(40) subject!: string;
  @JsonColumn({ nullable: true }) before!: OwnCallbackRule | null;
  @JsonColumn({ nullable: true }) after!: OwnCallbackRule | null;
  @StringColumn(200) reason!: string;
  @RefColumn() byId!: number;
  @StringColumn(40) byName!: string;
  /** In force from then on. */
  @InstantColumn() at!: number;
  /** The change that this one took back. */
  @RefColumn({ nullable: true }) undoes!: number | null;
}
