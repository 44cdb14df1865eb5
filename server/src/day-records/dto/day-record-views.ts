import { MONTH } from '@youying/shared/domain/month';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { SIGNING_WAYS } from '@youying/shared/domain/signature';
import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
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

const MOST = 1_000_000;

export class DayFiguresView {
  @Whole({ min: 0, max: MOST, about: 'Reported on this day' }) reported!: number;
  @Whole({ min: 0, max: MOST, about: 'Of those, registered with a number' }) registered!: number;
  @Whole({ min: 0, max: MOST, about: 'Closed on this day, whenever reported' }) closed!: number;
  @Whole({ min: 0, max: MOST, about: 'Of those reported on this day, not over yet' }) open!: number;
  @Whole({ min: 0, max: MOST, about: 'Matters with a duty that is late' }) overdue!: number;
  @Whole({ min: 0, max: MOST, about: 'Callbacks that were due until the end of this day' }) callbacksDue!: number;
  @Whole({ min: 0, max: MOST, about: 'Callbacks made on this day' }) callbacksDone!: number;
  @Decimal({ min: 1, max: 5, places: 2, nullable: true, about: 'Mean of the day’s ratings; null: none' })
  satisfaction!: number | null;
}

export const DAY_REASONS = ['late', 'lowered', 'answered', 'arrived_late'] as const;

/** A matter to be looked at before anything is signed; one may stand there for two reasons. */
export class DayFirstView {
  @Id() ticketId!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @OneOf(DAY_REASONS, {
    about: 'Late; its priority was lowered on the day (CLS-2); only explained (REG-2); late on site (WRK-1)',
  })
  why!: string;
  @Text({ max: 120, about: 'The duty that is late, or what `why` is called, in the language of the caller' })
  tag!: string;
  @Text({ max: 500, nullable: true, about: 'From what to what and why; the explanation' }) words!: string | null;
  @Time({ about: 'Since when, or when' }) since!: string;
  @YesNo({ about: 'Nothing has been arranged: it needs a way before the day is signed (FUP-2)' }) needsWay!: boolean;
}

export class DayLineView {
  @Id() ticketId!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @Time() at!: string;
  @OneOf(TICKET_KINDS) kind!: string;
  @OneOf(PRIORITIES) priority!: string;
  @OneOf(TICKET_STATUSES) status!: string;
  @Text({ max: 60, about: 'In the language of the caller' }) statusText!: string;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @Text({ max: 40, nullable: true, about: 'Whose it is at the desk' }) ownerName!: string | null;
  @ListOf(DEPARTMENTS, { about: 'Of its orders, cancelled ones left out; else the one it was registered for' })
  departments!: string[];
  @StringList({ max: 50, about: 'Who was sent' }) workerNames!: string[];
  @YesNo() isOpen!: boolean;
  @Time({ nullable: true }) closedAt!: string | null;
}

export class DaySignatureView {
  @Text({ max: 2000 }) opinion!: string;
  @Text({ max: 500, nullable: true }) rewards!: string | null;
  @Text({ max: 40 }) byName!: string;
  @OneOf(SIGNING_WAYS, { nullable: true, about: 'Null: before there was a choice, by the button alone' })
  way!: string | null;
  @Text({ max: 300, nullable: true, about: 'The drawn one' }) imageUrl!: string | null;
  @Time() at!: string;
}

/** 当日记录 (REP-1). */
export class DayRecordView {
  @Code({ pattern: /^\d{8}$/, max: 8 }) day!: string;
  @Nested(() => DayFiguresView, { about: 'As signed, once it is' }) figures!: DayFiguresView;
  @NestedList(() => DayFirstView, {
    max: 5000,
    about: 'Late now, the oldest first, every one that needs a way; then lowered, explained',
  })
  first!: DayFirstView[];
  @NestedList(() => DayLineView, { max: 2000, about: 'What was reported on this day' }) items!: DayLineView[];
  @Nested(() => DaySignatureView, { nullable: true }) signature!: DaySignatureView | null;
  @StringList({ max: 5 }) actions!: string[];
}

/** A day whose records were signed. */
export class SignedDayView {
  @Code({ pattern: /^\d{8}$/, max: 8 }) day!: string;
  @Text({ max: 40 }) byName!: string;
  @OneOf(SIGNING_WAYS, { nullable: true, about: 'Null: by the button alone' }) way!: string | null;
  @Text({ max: 300, nullable: true, about: 'The drawn one, small' }) imageUrl!: string | null;
  @Time() at!: string;
  @YesNo({ about: 'Not on the day itself but later 补签' }) late!: boolean;
}

export class SignedDaysView {
  @NestedList(() => SignedDayView, { max: 31, about: 'The first of the month first' }) items!: SignedDayView[];
}

export class ListSignedDaysQuery {
  @Code({ pattern: MONTH, max: 7, about: '`2026-11`, in Shanghai' }) month!: string;
}
