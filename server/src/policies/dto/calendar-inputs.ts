import { Id, Nested, NestedList, Text, Time, Whole } from '../../platform/http/fields.js';
import { CalendarExceptionView, WorkingScheduleView } from './calendar-views.js';

export class ChangeWorkingCalendarInput {
  @Nested(() => WorkingScheduleView, { optional: true }) desk?: WorkingScheduleView;
  @Nested(() => WorkingScheduleView, { optional: true }) office?: WorkingScheduleView;
  @Text({ max: 200, about: '为什么改' }) reason!: string;
  @Time({ optional: true, about: 'Absent: from now on; never in the past' }) validFrom?: string;
  @Id({ optional: true, nullable: true, about: 'The calendar’s `version`' }) version?: string | null;
}

export class EnterHolidaysInput {
  @Whole({ min: 2000, max: 2200, about: 'This year or the next, where it is not on file' }) year!: number;
  @NestedList(() => CalendarExceptionView, { min: 1, max: 120, about: 'Holidays, and made-up days that are worked' })
  days!: CalendarExceptionView[];
  @Text({ max: 200, optional: true, about: 'Where they come from; absent: the year alone is said' }) reason?: string;
}

export class UndoCalendarChangeInput {
  @Text({ max: 200, optional: true, about: 'Why it is taken back' }) reason?: string;
}
