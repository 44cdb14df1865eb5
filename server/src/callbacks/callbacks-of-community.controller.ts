import { Controller, Get, Param, Post } from '@nestjs/common';
import { MONTH } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { notFound } from '../platform/http/problem.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  CallbackCountsView,
  CallbackRateView,
  CallbackSummaryView,
  CommentCallbackSummaryInput,
  MarkRainyDayInput,
  MonthQuery,
  RainyDayView,
  WriteCallbackSummaryInput,
} from './dto/callback-desk-views.js';
import { CallbackCountsQuery } from './dto/callback-views.js';
import { CountCallbacks } from './queries/count-callbacks.js';
import { GetCallbackRate } from './queries/get-callback-rate.js';
import { GetCallbackSummary } from './queries/get-callback-summary.js';
import { CommentCallbackSummary } from './use-cases/comment-callback-summary.js';
import { MarkRainyDay } from './use-cases/mark-rainy-day.js';
import { WriteCallbackSummary } from './use-cases/write-callback-summary.js';

/** The callbacks of a community as a whole: how many, how far the promise is kept, and the month summed up. */
@Chapter('callbacks')
@Controller('communities/:id')
export class CallbacksOfCommunityController {
  constructor(
    private readonly countCallbacks: CountCallbacks,
    private readonly getCallbackRate: GetCallbackRate,
    private readonly markRainyDay: MarkRainyDay,
    private readonly getCallbackSummary: GetCallbackSummary,
    private readonly writeCallbackSummary: WriteCallbackSummary,
    private readonly commentCallbackSummary: CommentCallbackSummary,
  ) {}

  @Get('callback-counts')
  @Operation('getCallbackCounts', { summary: '回访各栏件数', query: CallbackCountsQuery, answer: CallbackCountsView })
  counts(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: CallbackCountsQuery,
  ): Promise<CallbackCountsView> {
    return this.countCallbacks.execute(actor, idFromPath(id), query);
  }

  @Get('callback-rate')
  @Operation('getCallbackRate', { summary: '回访率', query: MonthQuery, answer: CallbackRateView })
  rate(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: MonthQuery): Promise<CallbackRateView> {
    return this.getCallbackRate.execute(actor, idFromPath(id), query);
  }

  @Post('rainy-days')
  @Operation('markRainyDay', { summary: '下过雨，雨后再访放进今天', body: MarkRainyDayInput, answer: RainyDayView })
  rained(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: MarkRainyDayInput,
  ): Promise<RainyDayView> {
    return this.markRainyDay.execute(actor, call, idFromPath(id), input);
  }

  @Get('callback-summaries/:month')
  @Operation('getCallbackSummary', { summary: '回访月小结', answer: CallbackSummaryView })
  summary(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('month') month: string,
  ): Promise<CallbackSummaryView> {
    return this.getCallbackSummary.execute(actor, idFromPath(id), monthFromPath(month));
  }

  @Post('callback-summaries/:month')
  @Operation('writeCallbackSummary', {
    summary: '写回访月小结',
    body: WriteCallbackSummaryInput,
    answer: CallbackSummaryView,
  })
  write(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Param('month') month: string,
    @Input() { text }: WriteCallbackSummaryInput,
  ): Promise<CallbackSummaryView> {
    return this.writeCallbackSummary.execute(actor, call, idFromPath(id), monthFromPath(month), text);
  }

  @Post('callback-summaries/:month/comment')
  @Operation('commentCallbackSummary', {
    summary: '经理批示回访月小结',
    body: CommentCallbackSummaryInput,
    answer: CallbackSummaryView,
  })
  comment(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Param('month') month: string,
    @Input() { comment }: CommentCallbackSummaryInput,
  ): Promise<CallbackSummaryView> {
    return this.commentCallbackSummary.execute(actor, call, idFromPath(id), monthFromPath(month), comment);
  }
}

function monthFromPath(month: string): string {
  if (!MONTH.test(month)) throw notFound();
  return month;
}
