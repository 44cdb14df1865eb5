import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/**
 * Files, and telephone numbers. `contact`: who complained, `number`: whom to ring about another matter, both by the id of
 * the ticket; `member`: somebody on file, by the person; `applicant`: who asks to be on file, by the request; `asker`: who
 * waits for an answer, by the question. Kept under ten characters.
 */
export const LOOKED_AT = ['household', 'archive', 'contact', 'number', 'member', 'applicant', 'asker'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** Who of the staff looked at which file, or at whose number, and when (design/desk.md: 查看档案会留下记录). Never altered. */
@Entity()
@Index(['subjectType', 'subjectId', 'id'])
@Index(['personId', 'subjectType', 'subjectId', 'at'])
@Index(['personId', 'subjectType', 'at'])
@Index(['communityId', 'id'])
export class FileLook {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(10) subjectType!: LookedAt;
  @RefColumn() subjectId!: number;
  /** As it was called then: a house, a month, a ticket's number, a person. */
  @StringColumn(120) subjectName!: string;
  @RefColumn() personId!: number;
  @StringColumn(40) personName!: string;
  @InstantColumn() at!: number;
}
