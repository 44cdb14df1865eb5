import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnswerLookOverInput,
  AskLookOverInput,
  CloseAbuseInput,
  CloseTicketInput,
  ResumeTicketInput,
  ReturnSignOffInput,
  ReviewSuspendedInput,
  SuspendTicketInput,
} from './dto/ticket-inputs.js';
import { TicketView } from './dto/ticket-views.js';
import { ActOnTicket } from './use-cases/act-on-ticket.js';

/** CLO: putting a matter off, signing and closing it; every operation is one command to the ticket's lifecycle. */
@Chapter('tickets')
@Controller('tickets/:id')
export class TicketClosingController {
  constructor(private readonly act: ActOnTicket) {}

  @Post('suspend')
  @Operation('suspendTicket', { summary: '暂缓', body: SuspendTicketInput, answer: TicketView })
  suspendTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SuspendTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'suspendTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('resume')
  @Operation('resumeTicket', { summary: '恢复办理', body: ResumeTicketInput, answer: TicketView })
  resumeTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ResumeTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'resumeTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('close')
  @Operation('closeTicket', { summary: '销项', body: CloseTicketInput, answer: TicketView })
  closeTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CloseTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'closeTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('sign-off')
  @Operation('requestSignOff', { summary: '核实签字，送主管签字销项', body: CloseTicketInput, answer: TicketView })
  requestSignOff(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CloseTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'requestSignOff', ticketId: idFromPath(id), input }, language);
  }

  @Post('sign-off/return')
  @Operation('returnSignOff', { summary: '没签字，退回客服', body: ReturnSignOffInput, answer: TicketView })
  returnSignOff(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReturnSignOffInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'returnSignOff', ticketId: idFromPath(id), input }, language);
  }

  @Post('look-over')
  @Operation('askLookOver', { summary: '请主管销项前先看', body: AskLookOverInput, answer: TicketView })
  askLookOver(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AskLookOverInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'askLookOver', ticketId: idFromPath(id), input }, language);
  }

  @Post('look-over/answer')
  @Operation('answerLookOver', { summary: '看过了', body: AnswerLookOverInput, answer: TicketView })
  answerLookOver(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AnswerLookOverInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'answerLookOver', ticketId: idFromPath(id), input }, language);
  }

  @Post('review-suspended')
  @Operation('reviewSuspended', { summary: '复核暂缓事项', body: ReviewSuspendedInput, answer: TicketView })
  reviewSuspended(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReviewSuspendedInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'reviewSuspended', ticketId: idFromPath(id), input }, language);
  }

  @Post('close-abuse')
  @Operation('closeAbuse', { summary: '按恶意滋扰销项', body: CloseAbuseInput, answer: TicketView })
  closeAbuse(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CloseAbuseInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'closeAbuse', ticketId: idFromPath(id), input }, language);
  }
}
