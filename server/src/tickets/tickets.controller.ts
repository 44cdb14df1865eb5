import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage, type KnownActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { IntakeHintsQuery, ListTicketsQuery, SubmitTicketInput } from './dto/ticket-inputs.js';
import { IntakeHintsView, TicketPageView, TicketView, TimelineView } from './dto/ticket-views.js';
import { GetTicket } from './queries/get-ticket.js';
import { GetTimeline } from './queries/get-timeline.js';
import { IntakeHints } from './queries/intake-hints.js';
import { ListTickets } from './queries/list-tickets.js';
import { SubmitTicket } from './use-cases/submit-ticket.js';

/** Reading and submitting matters; what is done to one is in ticket-commands.controller. */
@Chapter('tickets')
@Controller('tickets')
export class TicketsController {
  constructor(
    private readonly submitTicket: SubmitTicket,
    private readonly getTicket: GetTicket,
    private readonly listTickets: ListTickets,
    private readonly getTimeline: GetTimeline,
    private readonly intakeHints: IntakeHints,
  ) {}

  @Post()
  @Operation('submitTicket', { summary: '报修、投诉、咨询', body: SubmitTicketInput, answer: TicketView, status: 201 })
  submit(
    @CurrentActor() actor: KnownActor,
    @Command() call: CommandCall,
    @Input() input: SubmitTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.submitTicket.execute(actor, call, input, language);
  }

  @Get()
  @Operation('listTickets', { summary: '事项列表', query: ListTicketsQuery, answer: TicketPageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListTicketsQuery,
    @CurrentLanguage() language: Language,
  ): Promise<TicketPageView> {
    return this.listTickets.execute(actor, query, language);
  }

  @Get('hints')
  @Operation('intakeHints', { summary: '提交前的提示', query: IntakeHintsQuery, answer: IntakeHintsView })
  hints(
    @CurrentActor() actor: Actor,
    @Query() query: IntakeHintsQuery,
    @CurrentLanguage() language: Language,
  ): Promise<IntakeHintsView> {
    return this.intakeHints.execute(actor, query, language);
  }

  @Get(':id')
  @Operation('getTicket', { summary: '一件事项', answer: TicketView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.getTicket.execute(actor, idFromPath(id), language);
  }

  @Get(':id/timeline')
  @Operation('getTimeline', { summary: '办理经过', answer: TimelineView })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<TimelineView> {
    return this.getTimeline.execute(actor, idFromPath(id), language);
  }
}
