import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { CasePageView, CaseView, ComplaintRatesView, RateView, WeeklyComplaintsView } from './dto/case-views.js';
import {
  ComplaintRatesQuery,
  ListCasesQuery,
  RectificationReportInput,
  WeeklyComplaintsQuery,
} from './dto/complaint-inputs.js';
import { Cases } from './queries/cases.js';
import { GetComplaintRates } from './queries/get-complaint-rates.js';
import { GetWeeklyComplaints } from './queries/get-weekly-complaints.js';
import { WriteRectificationReport } from './use-cases/write-rectification-report.js';

/** What complaints teach and how many there are (CMP-6, CMP-7, FUP-3). */
@Chapter('complaints')
@Controller()
export class ComplaintFiguresController {
  constructor(
    private readonly cases: Cases,
    private readonly getRates: GetComplaintRates,
    private readonly getWeekly: GetWeeklyComplaints,
    private readonly writeReport: WriteRectificationReport,
  ) {}

  @Get('complaint-cases')
  @Operation('listCases', { summary: '案例库', query: ListCasesQuery, answer: CasePageView })
  listCases(@CurrentActor() actor: Actor, @Query() query: ListCasesQuery): Promise<CasePageView> {
    return this.cases.list(actor, query);
  }

  @Get('complaint-cases/:id')
  @Operation('getCase', { summary: '一个案例', answer: CaseView })
  getCase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseView> {
    return this.cases.get(actor, idFromPath(id));
  }

  @Get('complaint-rates')
  @Operation('getComplaintRates', { summary: '投诉率', query: ComplaintRatesQuery, answer: ComplaintRatesView })
  rates(@CurrentActor() actor: Actor, @Query() query: ComplaintRatesQuery): Promise<ComplaintRatesView> {
    return this.getRates.execute(actor, query);
  }

  @Get('complaint-weeks')
  @Operation('getWeeklyComplaints', { summary: '一周投诉', query: WeeklyComplaintsQuery, answer: WeeklyComplaintsView })
  weekly(@CurrentActor() actor: Actor, @Query() query: WeeklyComplaintsQuery): Promise<WeeklyComplaintsView> {
    return this.getWeekly.execute(actor, query);
  }

  @Post('communities/:id/rectification-report')
  @Operation('writeRectificationReport', { summary: '整改报告', body: RectificationReportInput, answer: RateView })
  report(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RectificationReportInput,
  ): Promise<RateView> {
    return this.writeReport.execute(actor, call, id, input);
  }
}
