import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { PageQuery } from '../platform/http/paging.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { ChangeWorkingCalendarInput, EnterHolidaysInput, UndoCalendarChangeInput } from './dto/calendar-inputs.js';
import { CalendarChangePageView, CalendarChangeView, WorkingCalendarView } from './dto/calendar-views.js';
import { GetWorkingCalendar } from './queries/get-working-calendar.js';
import { ListCalendarChanges } from './queries/list-calendar-changes.js';
import { ChangeWorkingCalendar } from './use-cases/change-working-calendar.js';
import { EnterHolidays } from './use-cases/enter-holidays.js';
import { UndoCalendarChange } from './use-cases/undo-calendar-change.js';

@Chapter('policies')
@Controller()
export class CalendarController {
  constructor(
    private readonly getWorkingCalendar: GetWorkingCalendar,
    private readonly listCalendarChanges: ListCalendarChanges,
    private readonly changeWorkingCalendar: ChangeWorkingCalendar,
    private readonly enterHolidays: EnterHolidays,
    private readonly undoCalendarChange: UndoCalendarChange,
  ) {}

  @Get('communities/:id/calendar')
  @Operation('getWorkingCalendar', { summary: '工作时间与节假日', answer: WorkingCalendarView })
  calendar(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<WorkingCalendarView> {
    return this.getWorkingCalendar.execute(actor, idFromPath(id));
  }

  @Post('communities/:id/calendar')
  @Operation('changeWorkingCalendar', {
    summary: '改工作时间',
    body: ChangeWorkingCalendarInput,
    answer: CalendarChangeView,
    status: 201,
  })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangeWorkingCalendarInput,
  ): Promise<CalendarChangeView> {
    return this.changeWorkingCalendar.execute(actor, call, idFromPath(id), input);
  }

  @Post('communities/:id/holidays')
  @Operation('enterHolidays', { summary: '录入一年的放假安排', body: EnterHolidaysInput, answer: WorkingCalendarView })
  holidays(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: EnterHolidaysInput,
  ): Promise<WorkingCalendarView> {
    return this.enterHolidays.execute(actor, call, idFromPath(id), input);
  }

  @Get('communities/:id/calendar-changes')
  @Operation('listCalendarChanges', { summary: '工作时间改动记录', query: PageQuery, answer: CalendarChangePageView })
  changes(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<CalendarChangePageView> {
    return this.listCalendarChanges.execute(actor, idFromPath(id), query);
  }

  @Post('calendar-changes/:id/undo')
  @Operation('undoCalendarChange', {
    summary: '恢复到这版之前',
    body: UndoCalendarChangeInput,
    answer: WorkingCalendarView,
  })
  undo(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: UndoCalendarChangeInput,
  ): Promise<WorkingCalendarView> {
    return this.undoCalendarChange.execute(actor, call, idFromPath(id), input);
  }
}
