import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { GiveHandoverInput, ListHandoversQuery, MorningBriefQuery, TakeHandoverInput } from './dto/handover-inputs.js';
import { HandoverDraftView, HandoversView, HandoverView, MorningBriefView } from './dto/handover-views.js';
import { GetMorningBrief } from './queries/get-morning-brief.js';
import { ReadHandovers } from './queries/read-handovers.js';
import { HandOver } from './use-cases/hand-over.js';

/** From shift to shift 交接班 (HOT-1), and from day to day 早会 (HOT-3). */
@Chapter('handovers')
@Controller('handovers')
export class HandoversController {
  constructor(
    private readonly handOver: HandOver,
    private readonly readHandovers: ReadHandovers,
    private readonly getBrief: GetMorningBrief,
  ) {}

  @Get('draft')
  @Operation('draftHandover', { summary: '现在要交的', answer: HandoverDraftView })
  draft(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<HandoverDraftView> {
    return this.readHandovers.draft(actor, language);
  }

  @Get('brief')
  @Operation('getMorningBrief', { summary: '早会', query: MorningBriefQuery, answer: MorningBriefView })
  brief(
    @CurrentActor() actor: Actor,
    @Query() query: MorningBriefQuery,
    @CurrentLanguage() language: Language,
  ): Promise<MorningBriefView> {
    return this.getBrief.execute(actor, query, language);
  }

  @Get()
  @Operation('listHandovers', { summary: '交接班记录', query: ListHandoversQuery, answer: HandoversView })
  list(@CurrentActor() actor: Actor, @Query() query: ListHandoversQuery): Promise<HandoversView> {
    return this.readHandovers.list(actor, query);
  }

  @Post()
  @Operation('giveHandover', { summary: '交班签字', body: GiveHandoverInput, answer: HandoverView })
  give(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: GiveHandoverInput,
    @CurrentLanguage() language: Language,
  ): Promise<HandoverView> {
    return this.handOver.give(actor, call, input, language);
  }

  @Get(':id')
  @Operation('getHandover', { summary: '一次交接班', answer: HandoverView })
  one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<HandoverView> {
    return this.readHandovers.one(actor, idFromPath(id), language);
  }

  @Post(':id/taking')
  @Operation('takeHandover', { summary: '接班签字', body: TakeHandoverInput, answer: HandoverView })
  take(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TakeHandoverInput,
    @CurrentLanguage() language: Language,
  ): Promise<HandoverView> {
    return this.handOver.take(actor, call, idFromPath(id), input, language);
  }
}
