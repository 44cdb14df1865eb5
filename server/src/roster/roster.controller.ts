import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportResultView } from '../importing/dto/import-views.js';
import { CurrentActor } from '../platform/http/caller.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { CopyWeekInput, ListRosterQuery, SetShiftsInput, WhoIsOnDutyQuery } from './dto/roster-inputs.js';
import { CopiedWeekView, OnDutyView, RosterRowView, RosterView } from './dto/roster-views.js';
import { ImportRoster } from './import/import-roster.js';
import { ListRoster } from './queries/list-roster.js';
import { WhoIsOnDuty } from './queries/who-is-on-duty.js';
import { CopyWeek } from './use-cases/copy-week.js';
import { SetShifts } from './use-cases/set-shifts.js';

const WORKBOOK = {
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};

@Chapter('roster')
@Controller('roster')
export class RosterController {
  constructor(
    private readonly listRoster: ListRoster,
    private readonly whoIsOnDuty: WhoIsOnDuty,
    private readonly setShifts: SetShifts,
    private readonly copyWeek: CopyWeek,
    private readonly importRoster: ImportRoster,
  ) {}

  @Get()
  @Operation('listRoster', { summary: '排班', query: ListRosterQuery, answer: RosterView })
  list(@CurrentActor() actor: Actor, @Query() query: ListRosterQuery): Promise<RosterView> {
    return this.listRoster.execute(actor, query);
  }

  @Get('on-duty')
  @Operation('whoIsOnDuty', { summary: '谁当班', query: WhoIsOnDutyQuery, answer: OnDutyView })
  onDuty(@CurrentActor() actor: Actor, @Query() query: WhoIsOnDutyQuery): Promise<OnDutyView> {
    return this.whoIsOnDuty.execute(actor, query);
  }

  @Post('shifts')
  @Operation('setShifts', { summary: '排某人某天的班', body: SetShiftsInput, answer: RosterRowView })
  set(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: SetShiftsInput,
  ): Promise<RosterRowView> {
    return this.setShifts.execute(actor, call, input);
  }

  @Post('weeks')
  @Operation('copyRosterWeek', { summary: '照上周排', body: CopyWeekInput, answer: CopiedWeekView })
  copy(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: CopyWeekInput,
  ): Promise<CopiedWeekView> {
    return this.copyWeek.execute(actor, call, input);
  }

  @Get('imports/template')
  @Operation('rosterTemplate', { summary: '排班模板' })
  template(@Res() reply: FastifyReply): Promise<void> {
    return this.importRoster.template(reply);
  }

  @Post('imports/preview')
  @Operation('rosterImportPreview', { summary: '试导入排班，只检查', answer: ImportResultView, multipart: WORKBOOK })
  preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importRoster.preview(actor, request);
  }

  @Post('imports')
  @Operation('rosterImportCommit', {
    summary: '导入排班',
    answer: ImportResultView,
    multipart: WORKBOOK,
    command: true,
  })
  commit(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importRoster.commit(actor, request);
  }
}
