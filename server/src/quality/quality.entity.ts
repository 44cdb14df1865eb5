import type { RatingOccasion, RatingReview } from '@youying/shared/domain/staff/rating';
import type { Marks } from '@youying/shared/domain/staff/score-form';
import type { TrainingKind } from '@youying/shared/domain/staff/training';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';

/** A record drawn to be scored 质检 (HOT-4). */
@Entity()
@Index(['communityId', 'weekKey', 'ticketId'], { unique: true })
@Index(['agentId', 'id'])
export class QualitySample {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** First day of the week, `YYYYMMDD`. */
  @StringColumn(8) weekKey!: string;
  @RefColumn() ticketId!: number;
  /** Whose record it is: who owned the matter. */
  @RefColumn() agentId!: number;
  @InstantColumn() drawnAt!: number;
  @JsonColumn({ nullable: true }) marks!: Marks | null;
  /** Out of 100. */
  @IntColumn({ nullable: true }) total!: number | null;
  @StringColumn(500, { nullable: true }) remark!: string | null;
  @RefColumn({ nullable: true }) scoredBy!: number | null;
  @InstantColumn({ nullable: true }) scoredAt!: number | null;
  /** What the agent says against it, and what came of that. */
  @StringColumn(500, { nullable: true }) appeal!: string | null;
  @StringColumn(500, { nullable: true }) answer!: string | null;
  @IntColumn() version!: number;
}

/** A resident is asked to rate a contact or a visit 评价 (HOT-9). Only they can answer, nobody can take it back. */
@Entity()
@Index(['sourceId'], { unique: true })
@Index(['personId', 'id'])
@Index(['communityId', 'ratedAt'])
@Index(['communityId', 'review', 'id'])
export class ServiceRating {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** The contact, or the event that ended the visit: asked once for each. */
  @RefColumn() sourceId!: number;
  @StringColumn(8) occasion!: RatingOccasion;
  @RefColumn({ nullable: true }) ticketId!: number | null;
  @RefColumn() personId!: number;
  @RefColumn() agentId!: number;
  @StringColumn(40) agentName!: string;
  @InstantColumn() askedAt!: number;
  /** 1–5; absent: not rated. */
  @IntColumn({ nullable: true }) mark!: number | null;
  @StringColumn(500, { nullable: true }) words!: string | null;
  @InstantColumn({ nullable: true }) ratedAt!: number | null;
  /** Absent: nothing to look into. */
  @StringColumn(8, { nullable: true }) review!: RatingReview | null;
  @FlagColumn({ nullable: true }) atFault!: boolean | null;
  /** What the lead found, for the staff; what the resident was told of it. */
  @StringColumn(500, { nullable: true }) finding!: string | null;
  @StringColumn(500, { nullable: true }) answer!: string | null;
  @RefColumn({ nullable: true }) reviewedBy!: number | null;
  @InstantColumn({ nullable: true }) reviewedAt!: number | null;
}

/** A training or an examination 培训、考试 (HOT-7). */
@Entity()
@Index(['communityId', 'heldAt'])
export class Training {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(8) kind!: TrainingKind;
  @StringColumn(100) title!: string;
  /** Cases, good and bad recordings: where they are, in words. */
  @StringColumn(500) material!: string;
  @InstantColumn() heldAt!: number;
  @RefColumn() recordedBy!: number;
  @InstantColumn() recordedAt!: number;
}

/** What somebody has on their record of it. */
@Entity()
@Index(['trainingId', 'personId'], { unique: true })
@Index(['personId', 'heldAt'])
export class TrainingResult {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() trainingId!: number;
  @RefColumn() personId!: number;
  @InstantColumn() heldAt!: number;
  /** Of an examination; absent: a course that was attended. */
  @IntColumn({ nullable: true }) recordings!: number | null;
  @IntColumn({ nullable: true }) written!: number | null;
  @IntColumn({ nullable: true }) total!: number | null;
  @FlagColumn({ nullable: true }) passed!: boolean | null;
}
