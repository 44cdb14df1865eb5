import { Id, Nested, Text, Time } from '../../platform/http/fields.js';
import { WorkingScheduleView } from './calendar-views.js';

export class ChangeWorkingCalendarInput {
  @Nested(() => WorkingScheduleView, { optional: true }) desk?: WorkingScheduleView;
  @Nested(() => WorkingScheduleView, { optional: true }) office?: WorkingScheduleView;
  @Text({ max: 200, about: '为什么改' }) reason!: string;
  @Time({ optional: true, about: 'Absent: from now on; never in the past' }) validFrom?: string;
  @Id({ optional: true, nullable: true, about: 'The calendar’s `version`' }) version?: string | null;
}
