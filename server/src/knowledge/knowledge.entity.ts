import type { KnowledgeKind } from '@youying/shared/domain/intake/knowledge';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** A phrase 话术 (INT-6) or an article 知识 (HOT-5) of a community, as it reads now. */
@Entity()
@Index(['communityId', 'kind', 'active', 'id'])
@Index(['communityId', 'code'], { unique: true })
export class KnowledgeEntry {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(10) kind!: KnowledgeKind;
  /** Of a phrase that every community starts with, or the entry’s own id. */
  @StringColumn(40) code!: string;
  /** Of a phrase its situation, of an article what it is filed under. */
  @StringColumn(40) category!: string;
  @StringColumn(60) title!: string;
  @TextColumn() text!: string;
  /** Further words by which it is found, separated by spaces. */
  @StringColumn(200) words!: string;
  @FlagColumn() active!: boolean;
  @IntColumn() version!: number;
  @InstantColumn() updatedAt!: number;
}

/** Each version of an entry, with who wrote it; an undo is a version of its own. */
@Entity()
@Index(['entryId', 'version'], { unique: true })
export class KnowledgeVersion {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() entryId!: number;
  @IntColumn() version!: number;
  @StringColumn(40) category!: string;
  @StringColumn(60) title!: string;
  @TextColumn() text!: string;
  @StringColumn(200) words!: string;
  @FlagColumn() active!: boolean;
  @RefColumn() byId!: number;
  @StringColumn(40) byName!: string;
  @InstantColumn() at!: number;
  /** The version that this one brought back. */
  @IntColumn({ nullable: true }) restores!: number | null;
}

/** What nobody could answer: recorded, and called back about (HOT-5). */
@Entity()
@Index(['communityId', 'answeredAt', 'id'])
export class OpenQuestion {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(500) question!: string;
  @StringColumn(40) askerName!: string;
  @StringColumn(20, { nullable: true }) askerPhone!: string | null;
  @RefColumn({ nullable: true }) houseId!: number | null;
  /** Who was asked first owns it (ROL-3). */
  @RefColumn() ownerId!: number;
  @InstantColumn() askedAt!: number;
  @InstantColumn() dueAt!: number;
  @InstantColumn({ nullable: true }) answeredAt!: number | null;
  @RefColumn({ nullable: true }) answeredBy!: number | null;
  @StringColumn(1000, { nullable: true }) answer!: string | null;
}
