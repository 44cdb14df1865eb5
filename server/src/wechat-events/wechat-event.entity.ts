import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, StringColumn } from '../platform/database/columns.js';

/** A push that had its effect: WeChat repeats what it believes unanswered (wechat.md §5.4). Names nobody. */
@Entity()
@Index(['sameness'], { unique: true })
@Index(['createdAt'])
export class WechatEvent {
  @IdColumn() id!: number;
  /** sha256 of account and what tells one event from another. */
  @StringColumn(64) sameness!: string;
  @InstantColumn() createdAt!: number;
}
