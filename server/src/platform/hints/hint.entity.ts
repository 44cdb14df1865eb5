import type { HintKind, HintSubject } from '@youying/shared/domain/live/hint';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, RefColumn, StringColumn } from '../database/columns.js';

/** That something changed, written in the same commit as the change; given a position afterwards, once it is there for all. */
@Entity()
@Index(['position'])
@Index(['createdAt'])
export class HintRow {
  @IdColumn() id!: number;
  /** Place in the stream, growing without gaps; null: committed a moment ago. */
  @RefColumn({ nullable: true }) position!: number | null;
  @RefColumn() communityId!: number;
  @StringColumn(16) subjectType!: HintSubject;
  @RefColumn() subjectId!: number;
  @IntColumn({ nullable: true }) version!: number | null;
  /** `presence`: who looks at it has changed; for the servers alone. */
  @StringColumn(16) kind!: HintKind | 'presence';
  /** How the access table saw the subject before the change: whoever only then had a part in it has a shorter list now. */
  @JsonColumn({ nullable: true }) formerly!: object | null;
  @InstantColumn() createdAt!: number;
}

/** The one row whose lock hands out positions. */
@Entity()
export class HintStream {
  @IdColumn() id!: number;
  @RefColumn() lastPosition!: number;
}
