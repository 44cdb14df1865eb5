import type { HouseholdTagCode } from '@youying/shared/domain/intake/household-tags';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** HOT-6: what the next person has to know of a household; taken off, it stays with who did so. */
@Entity()
@Index(['houseId', 'removedAt', 'id'])
export class HouseholdTag {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() houseId!: number;
  @StringColumn(20) tag!: HouseholdTagCode;
  @StringColumn(60, { nullable: true }) note!: string | null;
  @RefColumn() addedBy!: number;
  @StringColumn(40) addedByName!: string;
  @InstantColumn() addedAt!: number;
  @RefColumn({ nullable: true }) removedBy!: number | null;
  @InstantColumn({ nullable: true }) removedAt!: number | null;
}
