import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** One managed estate 小区, run by one management centre. */
@Entity()
@Index(['name'], { unique: true })
export class Community {
  @IdColumn() id!: number;
  @StringColumn(60) name!: string;
  /** The desk's telephone, shown to residents. */
  @StringColumn(20) deskPhone!: string;
  @InstantColumn() createdAt!: number;
}

@Entity()
@Index(['communityId', 'name'], { unique: true })
export class Building {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(40) name!: string;
}

/** One dwelling or tenant unit 房屋. */
@Entity()
@Index(['communityId', 'buildingId', 'unit', 'room'], { unique: true })
export class House {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() buildingId!: number;
  /** 单元; empty when the building has none. */
  @StringColumn(20) unit!: string;
  @StringColumn(20) room!: string;
  /** `3 号楼 2 单元 1202`: how people say it, kept for search. */
  @StringColumn(120) name!: string;
  /** Hundredths of a square metre. */
  @IntColumn({ nullable: true }) areaCentiares!: number | null;
  @InstantColumn({ nullable: true }) movedInAt!: number | null;
}
