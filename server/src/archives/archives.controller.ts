import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { PageQuery } from '../platform/http/paging.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  ArchiveMonthInput,
  ArchivePageView,
  ArchiveView,
  ArchiveWithTicketsView,
  GetArchiveQuery,
} from './dto/archive-views.js';
import { GetArchive } from './queries/get-archive.js';
import { ListArchives } from './queries/list-archives.js';
import { ArchiveMonth } from './use-cases/archive-month.js';

@Chapter('archives')
@Controller()
export class ArchivesController {
  constructor(
    private readonly archiveMonth: ArchiveMonth,
    private readonly listArchives: ListArchives,
    private readonly getArchive: GetArchive,
  ) {}

  @Post('communities/:id/archives')
  @Operation('archiveMonth', { summary: '按月装订归档', body: ArchiveMonthInput, answer: ArchiveView, status: 201 })
  archive(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { month }: ArchiveMonthInput,
  ): Promise<ArchiveView> {
    return this.archiveMonth.execute(actor, call, idFromPath(id), month);
  }

  @Get('communities/:id/archives')
  @Operation('listArchives', { summary: '归档目录', query: PageQuery, answer: ArchivePageView })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<ArchivePageView> {
    return this.listArchives.execute(actor, idFromPath(id), query);
  }

  @Get('archives/:id')
  @Operation('getArchive', { summary: '一个月的归档', query: GetArchiveQuery, answer: ArchiveWithTicketsView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: GetArchiveQuery,
  ): Promise<ArchiveWithTicketsView> {
    return this.getArchive.execute(actor, idFromPath(id), query);
  }
}
