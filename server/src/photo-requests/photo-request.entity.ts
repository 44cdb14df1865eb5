import type { PhotoAllowance } from '@youying/shared/domain/ticket/intake/photo-request';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A link by which whoever holds it sends photographs of one matter, without signing in (INT-3). */
@Entity()
@Index(['tokenHash'], { unique: true })
@Index(['ticketId'])
@Index(['expiresAt'])
export class PhotoRequest implements PhotoAllowance {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  /** SHA-256 of the link's secret; the secret itself is kept nowhere. */
  @StringColumn(64) tokenHash!: string;
  /** What the desk wants to see; null: whatever shows it. */
  @StringColumn(60, { nullable: true }) words!: string | null;
  @IntColumn() photosAsked!: number;
  @IntColumn() photosLeft!: number;
  @IntColumn() triesLeft!: number;
  @InstantColumn() expiresAt!: number;
  @RefColumn() askedBy!: number;
  @InstantColumn() createdAt!: number;
}
