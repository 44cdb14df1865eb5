import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** F3: somebody closed their account 注销账号. What their matters say of them goes as these end; the row itself names nobody. */
@Entity()
@Index(['personId'], { unique: true })
export class AccountClosing {
  @IdColumn() id!: number;
  @RefColumn() personId!: number;
  /** What is still to be looked for and taken out; null when that is done, or there never was any. */
  @StringColumn(40, { nullable: true }) name!: string | null;
  @StringColumn(20, { nullable: true }) phone!: string | null;
  @InstantColumn() closedAt!: number;
  /** Since when no row names them; null: a matter of theirs is under way. */
  @InstantColumn({ nullable: true }) erasedAt!: number | null;
}
