import type { PlaceKind } from '@youying/shared/domain/place/places';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A public place with a code on it: a lift, a room, a corner of the garden. */
@Entity()
@Index(['code'], { unique: true })
@Index(['communityId', 'name'], { unique: true })
export class Place {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Random, and the same for ever: it is stuck to a wall. */
  @StringColumn(12) code!: string;
  @StringColumn(10) kind!: PlaceKind;
  /** `3 号楼 2 单元 客梯`. */
  @StringColumn(60) name!: string;
  /** Taken down; its code says so to whoever scans it. */
  @InstantColumn({ nullable: true }) retiredAt!: number | null;
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
}
