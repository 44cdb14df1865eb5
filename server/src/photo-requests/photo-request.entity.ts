import type { PastLink, PhotoAllowance } from '@youying/shared/domain/ticket/intake/photo-request';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A link by which whoever holds it sends photographs of one matter, without signing in (INT-3). */
@Entity()
@Index(['tokenHash'], { unique: true })
@Index(['ticketId'])
@Index(['expiresAt'])
@Index(['houseId', 'createdAt'])
@Index(['askedBy', 'createdAt'])
export class PhotoRequest implements PhotoAllowance, PastLink {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  /** Of the matter; null: in a public place, which is counted by its matter. */
  @RefColumn({ nullable: true }) houseId!: number | null;
  /** SHA-256 of the link's secret; the secret itself is kept nowhere. */
  @StringColumn(64) tokenHash!: string;
  /** What the desk wants to see; null: whatever shows it. */
  @StringColumn(60, { nullable: true }) words!: string | null;
  @IntColumn() photosAsked!: number;
  @IntColumn() photosLeft!: number;
  @IntColumn() triesLeft!: number;
  @IntColumn({ default: 0 }) triesSpent!: number;
  @InstantColumn() expiresAt!: number;
  @RefColumn() askedBy!: number;
  @InstantColumn() createdAt!: number;
}
