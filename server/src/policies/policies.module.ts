import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { LimitsController } from './limits.controller.js';
import { PoliciesController } from './policies.controller.js';
import { GetLimits } from './queries/get-limits.js';
import { GetWorkingCalendar } from './queries/get-working-calendar.js';
import { ListCalendarChanges } from './queries/list-calendar-changes.js';
import { ListPolicies } from './queries/list-policies.js';
import { ListPolicyChanges } from './queries/list-policy-changes.js';
import { PreviewPolicies } from './queries/preview-policies.js';
import { ChangePolicies } from './use-cases/change-policies.js';
import { ChangeWorkingCalendar } from './use-cases/change-working-calendar.js';
import { EnterHolidays } from './use-cases/enter-holidays.js';
import { SetCallbackRule } from './use-cases/set-callback-rule.js';
import { UndoCalendarChange } from './use-cases/undo-calendar-change.js';
import { UndoPolicyChange } from './use-cases/undo-policy-change.js';

@Module({
  controllers: [PoliciesController, CalendarController, LimitsController],
  providers: [
    ListPolicies,
    GetLimits,
    PreviewPolicies,
    ListPolicyChanges,
    ChangePolicies,
    SetCallbackRule,
    UndoPolicyChange,
    GetWorkingCalendar,
    ListCalendarChanges,
    ChangeWorkingCalendar,
    EnterHolidays,
    UndoCalendarChange,
  ],
})
export class PoliciesModule {}
