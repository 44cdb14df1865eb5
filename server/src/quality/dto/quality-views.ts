import { RATING_OCCASIONS, RATING_REVIEWS } from '@youying/shared/domain/staff/rating';
import { SCORE_ITEMS } from '@youying/shared/domain/staff/score-form';
import { TRAINING_KINDS } from '@youying/shared/domain/staff/training';
import { Named } from '../../platform/http/common-views.js';
import {
  Data,
  Id,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

export class ScoreItemView {
  @OneOf(SCORE_ITEMS) item!: string;
  @Text({ max: 100 }) label!: string;
  @Whole({ min: 0, max: 100 }) weight!: number;
}

export class QualitySampleView {
  @Id() id!: string;
  @Text({ max: 8 }) week!: string;
  @Id() ticketId!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @Text({ max: 2000 }) description!: string;
  @Nested(() => Named) agent!: Named;
  @Data({ nullable: true, about: 'Marks by item' }) marks!: Record<string, unknown> | null;
  @Whole({ min: 0, max: 100, nullable: true }) total!: number | null;
  @Text({ max: 500, nullable: true }) remark!: string | null;
  @Nested(() => Named, { nullable: true }) scoredBy!: Named | null;
  @Text({ max: 500, nullable: true }) appeal!: string | null;
  @Text({ max: 500, nullable: true }) answer!: string | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class QualitySamplesView {
  @Text({ max: 8, nullable: true }) week!: string | null;
  @NestedList(() => ScoreItemView, { max: 20 }) form!: ScoreItemView[];
  @NestedList(() => QualitySampleView, { max: 1000 }) items!: QualitySampleView[];
}

export class StarGradeView {
  @Nested(() => Named) person!: Named;
  @Whole({ min: 0, max: 100_000 }) scored!: number;
  @Whole({ min: 0, max: 100, nullable: true }) quality!: number | null;
  @Whole({ min: 0, max: 100_000 }) rated!: number;
  @Whole({ min: 0, max: 500, nullable: true, about: 'Hundredths: 450 is 4.5 of 5' }) rating!: number | null;
  @Whole({ min: 0, max: 200, nullable: true }) exam!: number | null;
  @YesNo() examPassed!: boolean;
  @Whole({ min: 0, max: 6, about: 'Months with training attended' }) months!: number;
  @Whole({ min: 0, max: 100, nullable: true }) points!: number | null;
  @Whole({ min: 1, max: 5, nullable: true }) stars!: number | null;
}

export class StarGradesView {
  @Text({ max: 6 }) half!: string;
  @NestedList(() => StarGradeView, { max: 500 }) items!: StarGradeView[];
}

export class TrainingResultView {
  @Nested(() => Named) person!: Named;
  @Whole({ min: 0, max: 200, nullable: true }) recordings!: number | null;
  @Whole({ min: 0, max: 200, nullable: true }) written!: number | null;
  @Whole({ min: 0, max: 400, nullable: true }) total!: number | null;
  @YesNo({ nullable: true }) passed!: boolean | null;
}

export class TrainingView {
  @Id() id!: string;
  @OneOf(TRAINING_KINDS) kind!: string;
  @Text({ max: 100 }) title!: string;
  @Text({ max: 500 }) material!: string;
  @Time() heldAt!: string;
  @NestedList(() => TrainingResultView, { max: 200, about: 'One’s own, or everybody’s for the leads' })
  results!: TrainingResultView[];
}

export class TrainingsView {
  @NestedList(() => Named, { max: 1000, about: 'Whom a lead can record, the desk first; for others nobody' })
  people!: Named[];
  @NestedList(() => TrainingView, { max: 200 }) items!: TrainingView[];
}

export class ServiceRatingView {
  @Id() id!: string;
  @OneOf(RATING_OCCASIONS) occasion!: string;
  @Id({ nullable: true }) ticketId!: string | null;
  @Text({ max: 40 }) agentName!: string;
  @Time() askedAt!: string;
  @Whole({ min: 1, max: 5, nullable: true }) mark!: number | null;
  @Text({ max: 500, nullable: true }) words!: string | null;
  @Text({ max: 500, nullable: true, about: 'What came of looking into it' }) answer!: string | null;
}

export class ServiceRatingsView {
  @NestedList(() => ServiceRatingView, { max: 100 }) items!: ServiceRatingView[];
}

/** An unsatisfied rating as the lead looks into it; who gave it is not told. */
export class RatingReviewView {
  @Id() id!: string;
  @OneOf(RATING_OCCASIONS) occasion!: string;
  @Id({ nullable: true }) ticketId!: string | null;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @Nested(() => Named) agent!: Named;
  @Time() askedAt!: string;
  @Time() ratedAt!: string;
  @Time({ nullable: true, about: 'By when it is to be looked into; absent: it has been' }) dueAt!: string | null;
  @Whole({ min: 1, max: 5 }) mark!: number;
  @Text({ max: 500, nullable: true }) words!: string | null;
  @OneOf(RATING_REVIEWS) review!: string;
  @YesNo({ nullable: true }) atFault!: boolean | null;
  @Text({ max: 500, nullable: true }) finding!: string | null;
  @Text({ max: 500, nullable: true }) answer!: string | null;
  @Nested(() => Named, { nullable: true }) reviewedBy!: Named | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class RatingReviewsView {
  @NestedList(() => RatingReviewView, { max: 200, about: 'To be looked into first, then the newest' })
  items!: RatingReviewView[];
}
