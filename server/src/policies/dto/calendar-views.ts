import {
  Code,
  Id,
  ListOf,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  YesNo,
} from '../../platform/http/fields.js';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const CLOCK_TIME = { pattern: /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, max: 5 } as const;

export class WorkingSpanView {
  @Code({ ...CLOCK_TIME, about: '`08:30`, in Shanghai' }) from!: string;
  @Code(CLOCK_TIME) to!: string;
}

export class SeasonView {
  @Code({ pattern: /^\d\d-\d\d$/, max: 5, about: 'First day of every year, `05-01`; holds until the next season' })
  since!: string;
  @NestedList(() => WorkingSpanView, { min: 1, max: 4 }) spans!: WorkingSpanView[];
}

export class CalendarExceptionView {
  @Code({ pattern: /^\d{4}-\d\d-\d\d$/, max: 10 }) date!: string;
  @YesNo() worked!: boolean;
}

export class WorkingScheduleView {
  @NestedList(() => SeasonView, { min: 1, max: 12 }) seasons!: SeasonView[];
  @ListOf(WEEKDAYS, { max: 7 }) weekdays!: string[];
  @YesNo({ about: 'Whether public holidays are off and made-up days worked' }) publicHolidays!: boolean;
  @NestedList(() => CalendarExceptionView, { max: 400, about: 'Days of this community alone' })
  exceptions!: CalendarExceptionView[];
}

export class CalendarView {
  @Nested(() => WorkingScheduleView, { about: 'The service desk' }) desk!: WorkingScheduleView;
  @Nested(() => WorkingScheduleView, { about: 'Offices of supervisors and manager: working time and working days' })
  office!: WorkingScheduleView;
}

export const HOLIDAY_SOURCES = ['on_file', 'entered', 'missing'] as const;

/** The public holidays of a year, and the days that are worked for them 调休. */
export class HolidayYearView {
  @Code({ pattern: /^\d{4}$/, max: 4 }) year!: string;
  @OneOf(HOLIDAY_SOURCES, { about: 'missing: that year goes by its weekdays' }) source!: string;
  @NestedList(() => CalendarExceptionView, { max: 120 }) days!: CalendarExceptionView[];
}

export class WorkingCalendarView extends CalendarView {
  @NestedList(() => HolidayYearView, { max: 2, about: 'This year and the next' }) holidays!: HolidayYearView[];
  @StringList({ max: 20, about: 'Years whose public holidays are known' }) holidayYears!: string[];
  @Code({
    pattern: /^\d{4}$/,
    max: 4,
    nullable: true,
    about: 'The coming year, as long as nobody has entered its holidays',
  })
  missingHolidays!: string | null;
  @Time({ nullable: true, about: 'Null: the default, never changed' }) since!: string | null;
  @Text({ max: 40, nullable: true }) changedByName!: string | null;
  @Id({ nullable: true, about: 'The last change; send it along with the next one' }) version!: string | null;
}

export class CalendarChangeView extends CalendarView {
  @Id() id!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
  @Text({ max: 200 }) reason!: string;
  @Time() validFrom!: string;
  @StringList({ max: 5, about: '`undoCalendarChange` of the last change' }) actions!: string[];
}

export class CalendarChangePageView {
  @NestedList(() => CalendarChangeView, { max: 100 }) items!: CalendarChangeView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
