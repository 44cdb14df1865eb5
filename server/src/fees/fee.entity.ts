import { Entity, Index } from 'typeorm';
import {
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** A version of a community's fee schedule 维修项目收费标准 (FEE-1); an order keeps the one it was quoted by. */
@Entity()
@Index(['communityId', 'validFrom'], { unique: true })
export class FeeSchedule {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `2026 年 7 月版`. */
  @StringColumn(40) name!: string;
  @InstantColumn() validFrom!: number;
  @InstantColumn() createdAt!: number;
}

@Entity()
@Index(['communityId', 'scheduleId', 'position'])
export class FeeItem {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() scheduleId!: number;
  @StringColumn(80) name!: string;
  @StringColumn(20) unit!: string;
  /** Equal when the price is fixed; a range otherwise. */
  @FenColumn() minPriceFen!: number;
  @FenColumn() maxPriceFen!: number;
  @StringColumn(200, { nullable: true }) note!: string | null;
  @IntColumn() position!: number;
}
