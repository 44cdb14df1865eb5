import { BEST_RATING, WORST_RATING } from '@youying/shared/domain/staff/rating';
import { BEST_MARK } from '@youying/shared/domain/staff/score-form';
import { TRAINING_KINDS } from '@youying/shared/domain/staff/training';
import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

export class DrawSampleInput {
  @Code({ pattern: /^\d{8}$/, max: 8, about: 'A day of the week that is drawn from' }) day!: string;
}

export class ListSamplesQuery {
  @Code({ pattern: /^\d{8}$/, max: 8, optional: true, about: 'A day of the week; default: the newest' }) day?: string;
}

const Mark = () => Whole({ min: 0, max: BEST_MARK });

/** The items of the form (shared/src/domain/staff/score-form.ts). */
export class MarksInput {
  @Mark() greeting!: number;
  @Mark() facts!: number;
  @Mark() sorting!: number;
  @Mark() in_time!: number;
  @Mark() followed_up!: number;
  @Mark() wording!: number;
}

export class ScoreSampleInput {
  @Nested(() => MarksInput) marks!: MarksInput;
  @Text({ max: 500, optional: true }) remark?: string;
}

export class AppealInput {
  @Text({ max: 500 }) words!: string;
}

export class StarGradesQuery {
  @Code({ pattern: /^\d{4}H[12]$/, max: 6, optional: true, about: '2026H2; default: the present half-year' })
  half?: string;
}

export class TrainingResultInput {
  @Id() personId!: string;
  @Whole({ min: 0, max: 200, optional: true }) recordings?: number;
  @Whole({ min: 0, max: 200, optional: true }) written?: number;
}

export class RecordTrainingInput {
  @OneOf(TRAINING_KINDS) kind!: string;
  @Text({ max: 100 }) title!: string;
  @Text({ max: 500, optional: true }) material?: string;
  @Time() heldAt!: string;
  @NestedList(() => TrainingResultInput, { max: 200 }) results!: TrainingResultInput[];
}

export class RateServiceInput {
  @Whole({ min: WORST_RATING, max: BEST_RATING }) mark!: number;
  @Text({ max: 500, optional: true }) words?: string;
}

export class ReviewRatingInput {
  @YesNo() atFault!: boolean;
  @Text({ max: 500, about: 'What was found; for the staff' }) finding!: string;
  @Text({ max: 500, optional: true, about: 'What the resident is told; an apology where the agent was at fault' })
  answer?: string;
}
