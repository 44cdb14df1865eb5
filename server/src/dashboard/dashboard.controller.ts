import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply } from 'fastify';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { DashboardQuery, DashboardView, FigureTicketPageView, FigureTicketsQuery } from './dto/dashboard-views.js';
import { ExportDashboard } from './queries/export-dashboard.js';
import { GetDashboard } from './queries/get-dashboard.js';
import { ListFigureTickets } from './queries/list-figure-tickets.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures a manager answers for (REP-6), each with the matters behind it (REP-7). */
@Chapter('reports')
@Controller('communities/:id/dashboard')
export class DashboardController {
  constructor(
    private readonly getDashboard: GetDashboard,
    private readonly listFigureTickets: ListFigureTickets,
    private readonly exportDashboard: ExportDashboard,
  ) {}

  @Get()
  @Operation('getDashboard', { summary: '经营看板', query: DashboardQuery, answer: DashboardView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: DashboardQuery,
    @CurrentLanguage() language: Language,
  ): Promise<DashboardView> {
    return this.getDashboard.execute(actor, idFromPath(id), query, language);
  }

  @Get('tickets')
  @Operation('listFigureTickets', {
    summary: '数字背后的事项',
    query: FigureTicketsQuery,
    answer: FigureTicketPageView,
  })
  tickets(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: FigureTicketsQuery,
    @CurrentLanguage() language: Language,
  ): Promise<FigureTicketPageView> {
    return this.listFigureTickets.execute(actor, idFromPath(id), query, language);
  }

  @Post('export')
  @Operation('exportDashboard', { summary: '看板导出 Excel', body: DashboardQuery, command: false })
  async export(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Input() input: DashboardQuery,
    @CurrentLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exportDashboard.execute(actor, idFromPath(id), input, language);
    reply.status(200).headers({ 'content-type': XLSX, 'content-disposition': 'attachment; filename="dashboard.xlsx"' });
    await reply.send(Buffer.from(file));
  }
}
