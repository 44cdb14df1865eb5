import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** A signed-in phone or browser. Tokens are kept only as SHA-256 (hex). */
@Entity()
@Index(['accessHash'], { unique: true })
@Index(['familyHash'], { unique: true })
@Index(['personId'])
export class Session {
  @IdColumn() id!: number;
  @RefColumn({ nullable: true }) personId!: number | null;
  @RefColumn({ nullable: true }) identityId!: number | null;
  @StringColumn(64) accessHash!: string;
  @InstantColumn() accessExpiresAt!: number;
  /** The part that all refresh tokens of this session have in common: an older one is known by it, and ends it (D5). */
  @StringColumn(64) familyHash!: string;
  @StringColumn(64) refreshHash!: string;
  @InstantColumn() refreshExpiresAt!: number;
  /** The refresh token before this one: answers a lost response for a short while, afterwards its use ends the session. */
  @StringColumn(64, { nullable: true }) previousRefreshHash!: string | null;
  /** The present tokens follow from the previous refresh token and this: a repeated refresh gets the same answer. */
  @StringColumn(64, { nullable: true }) rotationSalt!: string | null;
  @InstantColumn({ nullable: true }) rotatedAt!: number | null;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  @InstantColumn() createdAt!: number;
}

/** Wrong passwords per phone, for the lock-out. */
@Entity()
@Index(['phone'], { unique: true })
export class LoginFailure {
  @IdColumn() id!: number;
  @StringColumn(20) phone!: string;
  @IntColumn() failures!: number;
  @InstantColumn({ nullable: true }) lockedUntil!: number | null;
  @InstantColumn() lastAt!: number;
}

/** A computer that waits for a phone to scan its code. */
@Entity()
@Index(['codeHash'], { unique: true })
export class QrLogin {
  @IdColumn() id!: number;
  @StringColumn(64) codeHash!: string;
  @RefColumn({ nullable: true }) personId!: number | null;
  @FlagColumn() used!: boolean;
  @InstantColumn() expiresAt!: number;
}
