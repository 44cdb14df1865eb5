import { CALLBACK_RULES } from '@youying/shared/domain/callback/rules';
import { MONTH } from '@youying/shared/domain/month';
import { Code, Decimal, Nested, NestedList, OneOf, Text, Time, Whole } from '../../platform/http/fields.js';

const MOST = 2_000_000_000;

/** A day in Shanghai as people write it. */
export const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

export class MonthQuery {
  @Code({ pattern: MONTH, max: 7, optional: true, about: '`2026-11`; absent: this month' }) month?: string;
}

export class CallbackFiguresView {
  @Whole({ min: 0, max: MOST, about: 'Whose time came, or that were answered before it' }) due!: number;
  @Whole({ min: 0, max: MOST }) done!: number;
  @Whole({ min: 0, max: MOST, about: 'Three calls nobody answered: not done (CBK-10)' }) unreachable!: number;
  @Whole({ min: 0, max: MOST }) overdue!: number;
  @Decimal({ min: 0, max: 1, places: 17, nullable: true, about: 'done ÷ due; null: nothing was due. 1 is the promise' })
  rate!: number | null;
}

export class CallbackRuleFiguresView extends CallbackFiguresView {
  @OneOf(CALLBACK_RULES) rule!: string;
}

/** CBK-8 */
export class CallbackRateView extends CallbackFiguresView {
  @Code({ pattern: MONTH, max: 7 }) month!: string;
  @NestedList(() => CallbackRuleFiguresView, { max: 20 }) rules!: CallbackRuleFiguresView[];
}

/** How many stand in each tab of the list. */
export class CallbackCountsView {
  @Whole({ min: 0, max: MOST }) today!: number;
  @Whole({ min: 0, max: MOST }) overdue!: number;
  @Whole({ min: 0, max: MOST }) again!: number;
  @Whole({ min: 0, max: MOST }) missed!: number;
  @Whole({ min: 0, max: MOST }) rectifying!: number;
  @Whole({ min: 0, max: MOST }) done!: number;
  @Whole({ min: 0, max: MOST }) later!: number;
  @Whole({ min: 0, max: MOST, about: 'Wait for the next rain (CBK-2)' }) rain!: number;
  @Code({ pattern: DAY_TEXT, max: 10, nullable: true, about: 'The last day that was marked as rainy' })
  lastRainyDay!: string | null;
}

export class MarkRainyDayInput {
  @Code({ pattern: DAY_TEXT, max: 10, optional: true, about: '`2026-11-22`, in Shanghai; absent: today' })
  day?: string;
}

export class RainyDayView {
  @Code({ pattern: DAY_TEXT, max: 10 }) day!: string;
  @Whole({ min: 0, max: MOST, about: 'Callbacks that waited for rain and are due now' }) due!: number;
}

export class WriteCallbackSummaryInput {
  @Text({ max: 4000 }) text!: string;
}

export class CommentCallbackSummaryInput {
  @Text({ max: 2000 }) comment!: string;
}

export class SummaryWordsView {
  @Text({ max: 4000 }) text!: string;
  @Text({ max: 40 }) byName!: string;
  @Time() at!: string;
}

/** CBK-12. Until it is written: the figures as they stand now. */
export class CallbackSummaryView {
  @Code({ pattern: MONTH, max: 7 }) month!: string;
  @Nested(() => CallbackRateView, { about: 'As they stood when it was written' }) figures!: CallbackRateView;
  @Nested(() => SummaryWordsView, { nullable: true, about: 'By the supervisor' }) summary!: SummaryWordsView | null;
  @Nested(() => SummaryWordsView, { nullable: true, about: 'By the manager' }) comment!: SummaryWordsView | null;
}
