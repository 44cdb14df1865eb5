import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { DashboardQuery, DashboardView, FigureTicketPageView, FigureTicketsQuery } from './dto/dashboard-views.js';
import { GetDashboard } from './queries/get-dashboard.js';
import { ListFigureTickets } from './queries/list-figure-tickets.js';

/** The figures a manager answers for (REP-6), each with the matters behind it (REP-7). */
@Chapter('reports')
@Controller('communities/:id/dashboard')
export class DashboardController {
  constructor(
    private readonly getDashboard: GetDashboard,
    private readonly listFigureTickets: ListFigureTickets,
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
}
