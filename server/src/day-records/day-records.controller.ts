import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { SignDayRecordInput } from './dto/day-record-inputs.js';
import { DayRecordView, ListSignedDaysQuery, SignedDaysView } from './dto/day-record-views.js';
import { GetDayRecord } from './queries/get-day-record.js';
import { ListSignedDays } from './queries/list-signed-days.js';
import { SignDayRecord } from './use-cases/sign-day-record.js';

@Chapter('reports')
@Controller('communities/:id/days')
export class DayRecordsController {
  constructor(
    private readonly getDayRecord: GetDayRecord,
    private readonly signDayRecord: SignDayRecord,
    private readonly listSignedDays: ListSignedDays,
  ) {}

  @Get()
  @Operation('listSignedDays', { summary: '本月日签', query: ListSignedDaysQuery, answer: SignedDaysView })
  signed(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { month }: ListSignedDaysQuery,
  ): Promise<SignedDaysView> {
    return this.listSignedDays.execute(actor, idFromPath(id), month);
  }

  @Get(':day')
  @Operation('getDayRecord', { summary: '当日记录', answer: DayRecordView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('day') day: string,
    @CurrentLanguage() language: Language,
  ): Promise<DayRecordView> {
    return this.getDayRecord.execute(actor, idFromPath(id), day, language);
  }

  @Post(':day/sign')
  @Operation('signDayRecord', { summary: '签当日记录', body: SignDayRecordInput, answer: DayRecordView })
  sign(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Param('day') day: string,
    @Input() input: SignDayRecordInput,
    @CurrentLanguage() language: Language,
  ): Promise<DayRecordView> {
    return this.signDayRecord.execute(actor, call, { communityId: idFromPath(id), day, input }, language);
  }
}
