import { REPORT_OWNERS } from '@youying/shared/domain/complaint/rates';
import { STUCK_REASONS } from '@youying/shared/domain/complaint/stuck';
import {
  COMPLAINT_STATUSES,
  CONTENTS,
  NATURES,
  RESPONSIBILITIES,
  SEVERITIES,
} from '@youying/shared/domain/complaint/types';
import { TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import {
  Code,
  Decimal,
  Id,
  ListOf,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

/** A case of the library: no names, no number, no door (CMP-6). */
export class CaseView {
  @Id() id!: string;
  @Text({ max: 80 }) title!: string;
  @Text({ max: 2000 }) happened!: string;
  @Text({ max: 2000 }) handled!: string;
  @Text({ max: 2000 }) lesson!: string;
  @OneOf(NATURES) nature!: string;
  @OneOf(CONTENTS) content!: string;
  @OneOf(RESPONSIBILITIES) responsibility!: string;
  @OneOf(SEVERITIES, { nullable: true }) severity!: string | null;
  @Time() createdAt!: string;
}

export class CasePageView {
  @NestedList(() => CaseView, { max: 100 }) items!: CaseView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

/** One month or year: effective ÷ households moved in, both numbers beside the rate (CMP-7). */
export class RateView {
  @OneOf(['month', 'year']) kind!: string;
  @Code({ pattern: /^\d{4,6}$/, max: 6 }) period!: string;
  @Whole({ min: 0, max: 1_000_000_000, about: 'Effective complaints, as decided' }) effective!: number;
  @Whole({ min: 0, max: 1_000_000_000, about: 'Communicative ones; not in the rate' }) communicative!: number;
  @Whole({ min: 0, max: 1_000_000_000, about: 'Not decided yet' }) undecided!: number;
  @Whole({ min: 0, max: 1_000_000_000, about: 'Households moved in' }) households!: number;
  @YesNo({ about: 'The period has ended and its households are fixed' }) frozen!: boolean;
  @Decimal({ min: 0, max: 10_000, places: 4, nullable: true, about: 'Share of households; null: nobody has moved in' })
  rate!: number | null;
  @Decimal({ min: 0, max: 1, places: 4, about: 'The rate stays below' }) target!: number;
  @YesNo() overTarget!: boolean;
  @YesNo({ about: 'A written report to the company is owed' }) reportDue!: boolean;
  @OneOf(REPORT_OWNERS, { nullable: true, about: 'Who owes it; null: nothing is owed' }) reportOwner!: string | null;
  @Time({ nullable: true }) reportedAt!: string | null;
  @Text({ max: 2000, nullable: true }) analysis!: string | null;
  @Text({ max: 2000, nullable: true }) measures!: string | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class ComplaintRatesView {
  @Id() communityId!: string;
  @Nested(() => RateView) year!: RateView;
  @NestedList(() => RateView, { max: 12, about: 'Oldest first' }) months!: RateView[];
}

export class SameKindItemView {
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 2000 }) description!: string;
  @OneOf(NATURES, { nullable: true, about: 'Null: not decided yet' }) nature!: string | null;
  @OneOf(COMPLAINT_STATUSES) status!: string;
  @Time() createdAt!: string;
}

/** Complaints of the same content lately, about the same people or departments where any are named. */
export class SameKindView {
  @Time() since!: string;
  @OneOf(CONTENTS, { nullable: true, about: 'Null: not classified yet' }) content!: string | null;
  @Whole({ min: 0, max: 1000, about: 'With this one' }) count!: number;
  @NestedList(() => SameKindItemView, { max: 20, about: 'Without this one, newest first' }) items!: SameKindItemView[];
}

export class WeeklyComplaintView {
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 2000 }) description!: string;
  @OneOf(TICKET_STATUSES) ticketStatus!: string;
  @OneOf(COMPLAINT_STATUSES) status!: string;
  @OneOf(NATURES, { nullable: true }) nature!: string | null;
  @Time() createdAt!: string;
  @Time() answerBy!: string;
  @Time({ nullable: true }) repliedAt!: string | null;
  @ListOf(STUCK_REASONS) stuck!: string[];
}

/** What the supervisor wrote when the week was rolled up. */
export class WeekRollUpView {
  @Id({ nullable: true, about: 'The open duty; null: rolled up already, or not this caller’s to do' }) dutyId!:
    | string
    | null;
  @Time({ nullable: true, about: 'By when it is due' }) dueAt!: string | null;
  @Text({ max: 500, nullable: true }) words!: string | null;
  @Text({ max: 40, nullable: true }) byName!: string | null;
  @Time({ nullable: true, about: 'Null: not rolled up yet' }) at!: string | null;
}

/** FUP-3: last week's complaints with their state, and apart those that cannot be handled. */
export class WeeklyComplaintsView {
  @Id() communityId!: string;
  @Time() from!: string;
  @Time() to!: string;
  @Nested(() => WeekRollUpView, { nullable: true, about: 'Null: nothing is owed for this week' })
  rollUp!: WeekRollUpView | null;
  @NestedList(() => WeeklyComplaintView, { max: 500 }) items!: WeeklyComplaintView[];
  @NestedList(() => WeeklyComplaintView, { max: 500, about: 'Of any week' }) stuck!: WeeklyComplaintView[];
}
