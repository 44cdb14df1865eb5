import type { Department, Role } from '@youying/shared/domain/roles';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** Somebody the company deals with: resident, staff or both. Known by phone where there is one. */
@Entity()
@Index(['phone'], { unique: true })
export class Person {
  @IdColumn() id!: number;
  @StringColumn(40) name!: string;
  @StringColumn(20, { nullable: true }) phone!: string | null;
  @RefColumn({ nullable: true }) photoMediaId!: number | null;
  /** Number on the identity card 工作证 of staff. */
  @StringColumn(20, { nullable: true }) badgeNo!: string | null;
  @JsonColumn() skills!: readonly string[];
  /** scrypt hash for staff who also work on a computer. */
  @StringColumn(200, { nullable: true }) passwordHash!: string | null;
  @InstantColumn() createdAt!: number;
}

/** One role of one person in one community (head office and admin: in every one). */
@Entity()
@Index(['personId'])
@Index(['communityId', 'role', 'department'])
export class StaffGrant {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() personId!: number;
  @StringColumn(30) role!: Role;
  @StringColumn(30, { nullable: true }) department!: Department | null;
  @InstantColumn() since!: number;
  @InstantColumn({ nullable: true }) until!: number | null;
}

/** A WeChat user of our mini-program; bound to a person by phone. */
@Entity()
@Index(['openid'], { unique: true })
@Index(['personId'])
export class WechatIdentity {
  @IdColumn() id!: number;
  @StringColumn(64) openid!: string;
  @StringColumn(64, { nullable: true }) unionid!: string | null;
  /** openid at the service account, once the same unionid follows it. */
  @StringColumn(64, { nullable: true }) serviceOpenid!: string | null;
  @RefColumn({ nullable: true }) personId!: number | null;
  @InstantColumn({ nullable: true }) boundAt!: number | null;
  @InstantColumn() createdAt!: number;
}
