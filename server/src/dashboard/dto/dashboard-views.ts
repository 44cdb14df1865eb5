import { FIGURES, TOLD_DUTIES } from '@youying/shared/domain/dashboard/figures';
import { PERIOD_KINDS } from '@youying/shared/domain/dashboard/periods';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { DAY_TEXT } from '../../callbacks/dto/callback-desk-views.js';
import { RateView } from '../../complaints/dto/case-views.js';
import { Code, Decimal, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { TicketView } from '../../tickets/dto/ticket-views.js';

const COUNT = { min: 0, max: 2_000_000_000 } as const;
const SHARE = { min: 0, max: 1, places: 4, nullable: true } as const;

export class DashboardQuery {
  @OneOf(PERIOD_KINDS, { optional: true, about: 'Absent: month' }) period?: string;
  @Code({ pattern: DAY_TEXT, max: 10, optional: true, about: 'A day of it in Shanghai, `2026-11-22`; absent: today' })
  at?: string;
}

export class PeriodView {
  @OneOf(PERIOD_KINDS) kind!: string;
  @Time() from!: string;
  @Time({ about: 'The first instant after it' }) until!: string;
  @YesNo({ about: 'It is not over yet' }) running!: boolean;
}

export class ShareView {
  @Whole(COUNT) count!: number;
  @Whole(COUNT) of!: number;
  @Decimal({ ...SHARE, about: 'Null: there was nothing' }) share!: number | null;
}

export class TargetShareView extends ShareView {
  @Decimal({ min: 0, max: 1, places: 2 }) target!: number;
  @YesNo({ nullable: true, about: 'Null: nothing can be said of an empty period' }) met!: boolean | null;
}

export class AttainmentShareView extends TargetShareView {
  @Nested(() => ShareView, { about: 'Of the period before, the whole of it' }) before!: ShareView;
}

export class SatisfactionView {
  @Decimal({ min: 1, max: 5, places: 2, nullable: true, about: 'Of all single marks; null: none' }) mean!:
    | number
    | null;
  @Whole({ ...COUNT, about: 'How many residents gave them' }) ratings!: number;
  @Decimal({ min: 1, max: 5, places: 1 }) target!: number;
  @YesNo({ nullable: true }) met!: boolean | null;
}

export class MonthComplaintsView {
  @Code({ pattern: DAY_TEXT, max: 10, about: 'Its first day' }) from!: string;
  @Whole(COUNT) effective!: number;
  @Whole(COUNT) communicative!: number;
  @Whole(COUNT) undecided!: number;
}

/** One effective complaint of the year: from then on the rate is higher. */
export class ComplaintStepView {
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 2000 }) description!: string;
  @Time() at!: string;
  @Decimal({ min: 0, max: 1000, places: 6, nullable: true, about: 'With it; null: nobody has moved in' })
  rate!: number | null;
}

export class DepartmentAttainmentView {
  @OneOf(DEPARTMENTS) department!: string;
  @Nested(() => TargetShareView) total!: TargetShareView;
  @Nested(() => ShareView) accept!: ShareView;
  @Nested(() => ShareView) arrive!: ShareView;
  @Nested(() => ShareView) finish!: ShareView;
}

export class WeekView {
  @Code({ pattern: DAY_TEXT, max: 10, about: 'Its Monday' }) from!: string;
  @Whole({ ...COUNT, about: 'Reported in it and registered' }) registered!: number;
  @Whole({ ...COUNT, about: 'Closed in it, whenever reported' }) closed!: number;
}

export class CategoryCountView {
  @Id({ about: 'A group of the tree, with all that stands under it' }) categoryId!: string;
  @Text({ max: 60, about: 'In the language of the caller' }) name!: string;
  @Whole(COUNT) count!: number;
  @Whole({ ...COUNT, about: 'In the period before; while this one runs, in as much of it' }) before!: number;
}

export class OverdueView {
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 2000 }) description!: string;
  @Text({ max: 60, about: 'The duty that is late, in the language of the caller' }) duty!: string;
  @Time() dueAt!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @Text({ max: 40, nullable: true, about: 'Null: nobody has taken it' }) holder!: string | null;
}

export class OverdueFiguresView {
  @NestedList(() => OverdueView, { max: 5, about: 'Now, the oldest first, whatever the period' }) first!: OverdueView[];
  @Whole({ ...COUNT, about: 'Late at this moment' }) now!: number;
  @Whole({ ...COUNT, about: 'Fell due in the period and were not done by then' }) count!: number;
  @Whole({ ...COUNT, about: 'The same of the period before; while this one runs, of as much of it' }) before!: number;
}

/** 经营看板 (REP-6). A complaint about whoever reads counts for nothing in it (CMP-4). */
export class DashboardView {
  @Nested(() => PeriodView) period!: PeriodView;
  @Whole({ ...COUNT, about: 'Moved in, as the rate of the month counts them' }) households!: number;
  @Nested(() => RateView, { about: 'Of the month that holds the last moment of the period' }) month!: RateView;
  @Nested(() => RateView, { about: 'Of the year that holds it' }) year!: RateView;
  @Nested(() => TargetShareView, { about: 'CBK-8' }) callbacks!: TargetShareView;
  @Nested(() => AttainmentShareView, { about: 'Duties that fell due, done by then' }) attainment!: AttainmentShareView;
  @Nested(() => SatisfactionView) satisfaction!: SatisfactionView;
  @NestedList(() => RateView, { max: 15, about: 'Over target and over, and not reported to the company (CMP-7)' })
  reports!: RateView[];
  @NestedList(() => MonthComplaintsView, { max: 12, about: 'Until the month above, the oldest first' })
  months!: MonthComplaintsView[];
  @NestedList(() => ComplaintStepView, { max: 1000, about: 'Effective complaints of the year above' })
  steps!: ComplaintStepView[];
  @NestedList(() => DepartmentAttainmentView, { max: 4 }) departments!: DepartmentAttainmentView[];
  @NestedList(() => WeekView, { max: 12, about: 'Until the week of the last moment, the oldest first' })
  weeks!: WeekView[];
  @NestedList(() => CategoryCountView, { max: 200, about: 'Repairs reported in the period, the most frequent first' })
  categories!: CategoryCountView[];
  @Nested(() => OverdueFiguresView) overdue!: OverdueFiguresView;
}

export class FigureTicketsQuery extends PageQuery {
  @OneOf(FIGURES) figure!: string;
  @OneOf(PERIOD_KINDS, { optional: true, about: 'Absent: month' }) period?: string;
  @Code({ pattern: DAY_TEXT, max: 10, optional: true, about: 'A day of it in Shanghai; absent: today' }) at?: string;
  @OneOf(DEPARTMENTS, { optional: true, about: 'Of duties' }) department?: string;
  @OneOf(TOLD_DUTIES, { optional: true, about: 'Of duties' }) duty?: string;
  @Id({ optional: true, about: 'Of repairs: a group of the tree' }) categoryId?: string;
}

/** One thing that a figure counts: a complaint, a callback, a duty, a matter; and the matter it belongs to. */
export class FigureTicketView {
  @Id({ about: 'Of what is counted' }) id!: string;
  @Time({ about: 'When it came in, fell due, was settled or closed' }) at!: string;
  @Text({ max: 60, nullable: true, about: 'The duty, in the language of the caller' }) duty!: string | null;
  @Nested(() => TicketView) ticket!: TicketView;
}

export class FigureTicketPageView {
  @NestedList(() => FigureTicketView, { max: 100 }) items!: FigureTicketView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
