import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, StringColumn } from '../platform/database/columns.js';

/** Somebody who follows the service account 服务号: whom its template messages reach (wechat.md §6). */
@Entity()
@Index(['openid'], { unique: true })
@Index(['unionid'])
@Index(['askedAt'])
export class ServiceFollower {
  @IdColumn() id!: number;
  /** At the service account; another one than at the mini-program. */
  @StringColumn(64) openid!: string;
  /** The same at both accounts, once WeChat has been asked; null then: the accounts are not bound to one open platform. */
  @StringColumn(64, { nullable: true }) unionid!: string | null;
  /** When WeChat was asked for the unionid; null: not yet. */
  @InstantColumn({ nullable: true }) askedAt!: number | null;
  /** When WeChat's own list of followers last named them; null: known by their own tap only. */
  @InstantColumn({ nullable: true }) listedAt!: number | null;
  @InstantColumn() createdAt!: number;
}
