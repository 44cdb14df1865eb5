import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';
import type { MediaKind, MediaPurpose } from './media-policy.js';

/**
 * One stored upload. It belongs to no community of its own: whoever may see its owner may see it (`media-owner.ts`), and
 * until it is tied to one only its uploader may (and an avatar whoever may see the person).
 */
@Entity('media')
export class MediaEntity {
  @IdColumn()
  id!: number;

  /** Person who sent it; null: whoever held a link for photographs (INT-3). */
  @Index()
  @RefColumn({ nullable: true })
  uploaderId!: number | null;

  /** Null until a ticket, note, quotation or signature takes it up. */
  @Index()
  @RefColumn({ nullable: true })
  ticketId!: number | null;

  @RefColumn({ nullable: true })
  workOrderId!: number | null;

  /** The signed record of a day whose signature it is (REP-1). */
  @RefColumn({ nullable: true })
  daySignatureId!: number | null;

  @StringColumn(20)
  purpose!: MediaPurpose;

  @StringColumn(10)
  kind!: MediaKind;

  /** Common part of the storage keys; see `mediaKey`. */
  @Index({ unique: true })
  @StringColumn(40)
  stem!: string;

  @StringColumn(30)
  contentType!: string;

  @StringColumn(4)
  extension!: string;

  /** Extension of the small picture; null where there is none. */
  @StringColumn(4, { nullable: true })
  thumbExtension!: string | null;

  /** Bytes at rest of the full variant. */
  @IntColumn()
  size!: number;

  /** Pixels as seen. */
  @IntColumn({ nullable: true })
  width!: number | null;

  @IntColumn({ nullable: true })
  height!: number | null;

  @IntColumn({ nullable: true })
  durationMs!: number | null;

  @InstantColumn()
  createdAt!: number;
}
