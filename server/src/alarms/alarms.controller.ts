import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage, type KnownActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { ListAlarmsQuery, RaiseAlarmInput } from './dto/alarm-inputs.js';
import { AlarmPageView, AlarmReportView, AlarmView } from './dto/alarm-views.js';
import { GetAlarm } from './queries/get-alarm.js';
import { GetAlarmReport } from './queries/get-alarm-report.js';
import { ListAlarms } from './queries/list-alarms.js';
import { RaiseAlarm } from './use-cases/raise-alarm.js';

/** Raising and reading alarms; what is done to one is in alarm-commands.controller. */
@Chapter('alarms')
@Controller('alarms')
export class AlarmsController {
  constructor(
    private readonly raise: RaiseAlarm,
    private readonly getOne: GetAlarm,
    private readonly getReport: GetAlarmReport,
    private readonly list: ListAlarms,
  ) {}

  @Post()
  @Operation('raiseAlarm', { summary: '一键告警', body: RaiseAlarmInput, answer: AlarmView, status: 201 })
  raiseAlarm(
    @CurrentActor() actor: KnownActor,
    @Command() call: CommandCall,
    @Input() input: RaiseAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.raise.execute(actor, call, input, language);
  }

  @Get()
  @Operation('listAlarms', { summary: '应急列表', query: ListAlarmsQuery, answer: AlarmPageView })
  listAlarms(
    @CurrentActor() actor: Actor,
    @Query() query: ListAlarmsQuery,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmPageView> {
    return this.list.execute(actor, query, language);
  }

  @Get(':id')
  @Operation('getAlarm', { summary: '一次应急', answer: AlarmView })
  getAlarm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.getOne.execute(actor, idFromPath(id), language);
  }

  @Get(':id/report')
  @Operation('getAlarmReport', { summary: '应急书面报告', answer: AlarmReportView })
  getAlarmReport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AlarmReportView> {
    return this.getReport.execute(actor, idFromPath(id));
  }
}
