import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

export const RESIDENCY_RELATIONS = ['owner', 'tenant', 'family'] as const;
export type ResidencyRelation = (typeof RESIDENCY_RELATIONS)[number];

/** A person tied to a house 业户; ended ones stay, so that old tickets still read right. */
@Entity()
@Index(['houseId', 'personId'], { unique: true })
@Index(['personId'])
export class Residency {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() houseId!: number;
  @RefColumn() personId!: number;
  @StringColumn(12) relation!: ResidencyRelation;
  @InstantColumn() since!: number;
  @InstantColumn({ nullable: true }) until!: number | null;
  /** How old they are, which changes how one speaks with them; the year is enough (HOT-6). */
  @IntColumn({ nullable: true }) birthYear!: number | null;
}

export const JOIN_STATUSES = ['waiting', 'approved', 'refused'] as const;

/** A resident whose phone is not on file asks to join a house; the desk decides. */
@Entity()
@Index(['communityId', 'status', 'id'])
export class JoinRequest {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() houseId!: number;
  @RefColumn() personId!: number;
  @StringColumn(40) name!: string;
  @StringColumn(20, { nullable: true }) phone!: string | null;
  @StringColumn(12) relation!: ResidencyRelation;
  @StringColumn(12) status!: (typeof JOIN_STATUSES)[number];
  @StringColumn(200, { nullable: true }) reason!: string | null;
  @RefColumn({ nullable: true }) decidedBy!: number | null;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) decidedAt!: number | null;
}
