import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnnounceOutageInput,
  ChangeOutageInput,
  EndOutageInput,
  FollowOutageInput,
  ListOutagesQuery,
  TieTicketsInput,
} from './dto/outage-inputs.js';
import { BuildingListView, FollowedOutageView, OutageDetailView, OutagePageView } from './dto/outage-views.js';
import { GetOutage } from './queries/get-outage.js';
import { ListBuildings } from './queries/list-buildings.js';
import { ListOutages } from './queries/list-outages.js';
import { ActOnOutage } from './use-cases/act-on-outage.js';
import { AnnounceOutage } from './use-cases/announce-outage.js';
import { FollowOutage } from './use-cases/follow-outage.js';
import { TieTickets } from './use-cases/tie-tickets.js';

/** 停水停电: announced once, told to everybody there, tied to what was reported of it. */
@Chapter('outages')
@Controller()
export class OutagesController {
  constructor(
    private readonly listOutages: ListOutages,
    private readonly getOutage: GetOutage,
    private readonly listBuildings: ListBuildings,
    private readonly announceOutage: AnnounceOutage,
    private readonly actOnOutage: ActOnOutage,
    private readonly followOutage: FollowOutage,
    private readonly tieTickets: TieTickets,
  ) {}

  @Get('buildings')
  @Operation('listBuildings', { summary: '楼栋', answer: BuildingListView })
  buildings(@CurrentActor() actor: Actor): Promise<BuildingListView> {
    return this.listBuildings.execute(actor);
  }

  @Get('outages')
  @Operation('listOutages', { summary: '停水停电', query: ListOutagesQuery, answer: OutagePageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListOutagesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<OutagePageView> {
    return this.listOutages.execute(actor, query, language);
  }

  @Post('outages')
  @Operation('announceOutage', {
    summary: '登记停水停电',
    body: AnnounceOutageInput,
    answer: OutageDetailView,
    status: 201,
  })
  announce(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: AnnounceOutageInput,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    return this.announceOutage.execute(actor, call, input, language);
  }

  @Get('outages/:id')
  @Operation('getOutage', { summary: '一次停水停电', answer: OutageDetailView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    return this.getOutage.execute(actor, idFromPath(id), language);
  }

  @Post('outages/:id/start')
  @Operation('startOutage', { summary: '提前开始', answer: OutageDetailView, command: true })
  start(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    return this.actOnOutage.execute(actor, call, idFromPath(id), { command: { action: 'startOutage' } }, language);
  }

  @Post('outages/:id/change')
  @Operation('changeOutage', { summary: '改预计恢复时间', body: ChangeOutageInput, answer: OutageDetailView })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { expectedEndAt, version, ...words }: ChangeOutageInput,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    const end = expectedEndAt === null ? null : Date.parse(expectedEndAt);
    const command = { action: 'changeOutage', ...words, expectedEndAt: end } as const;
    return this.actOnOutage.execute(actor, call, idFromPath(id), { command, version }, language);
  }

  @Post('outages/:id/end')
  @Operation('endOutage', { summary: '已恢复', body: EndOutageInput, answer: OutageDetailView })
  end(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { outcome }: EndOutageInput,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    const command = { action: 'endOutage', outcome } as const;
    return this.actOnOutage.execute(actor, call, idFromPath(id), { command }, language);
  }

  @Post('outages/:id/follow')
  @Operation('followOutage', { summary: '就是这件事', body: FollowOutageInput, answer: FollowedOutageView })
  follow(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: FollowOutageInput,
  ): Promise<FollowedOutageView> {
    return this.followOutage.execute(actor, call, idFromPath(id), input);
  }

  @Post('outages/:id/tickets')
  @Operation('tieTickets', { summary: '归到这次停水停电', body: TieTicketsInput, answer: OutageDetailView })
  tie(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TieTicketsInput,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    return this.tieTickets.tie(actor, call, idFromPath(id), input, language);
  }

  @Post('outages/:id/untie')
  @Operation('untieTickets', { summary: '不是这次的', body: TieTicketsInput, answer: OutageDetailView })
  untie(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TieTicketsInput,
    @CurrentLanguage() language: Language,
  ): Promise<OutageDetailView> {
    return this.tieTickets.untie(actor, call, idFromPath(id), input, language);
  }
}
