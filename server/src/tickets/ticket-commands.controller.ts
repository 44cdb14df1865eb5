import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AddNoteInput,
  AnswerTicketInput,
  CancelTicketInput,
  RateTicketInput,
  RegisterTicketInput,
  RescheduleTicketInput,
  UrgeTicketInput,
} from './dto/ticket-inputs.js';
import { TicketView } from './dto/ticket-views.js';
import { ActOnTicket } from './use-cases/act-on-ticket.js';

/** What is done to a matter: every operation is one command to the ticket's lifecycle. */
@Chapter('tickets')
@Controller('tickets/:id')
export class TicketCommandsController {
  constructor(private readonly act: ActOnTicket) {}

  @Post('register')
  @Operation('registerTicket', { summary: '立项', body: RegisterTicketInput, answer: TicketView })
  registerTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RegisterTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'registerTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('answer')
  @Operation('answerTicket', { summary: '口头解释，不立项', body: AnswerTicketInput, answer: TicketView })
  answerTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AnswerTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'answerTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('cancel')
  @Operation('cancelTicket', { summary: '撤销', body: CancelTicketInput, answer: TicketView })
  cancelTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CancelTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'cancelTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('notes')
  @Operation('addNote', { summary: '补充说明、跟进', body: AddNoteInput, answer: TicketView })
  addNote(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AddNoteInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'addNote', ticketId: idFromPath(id), input }, language);
  }

  @Post('reschedule')
  @Operation('rescheduleTicket', { summary: '改约', body: RescheduleTicketInput, answer: TicketView })
  rescheduleTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RescheduleTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'rescheduleTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('urge')
  @Operation('urgeTicket', { summary: '催单', body: UrgeTicketInput, answer: TicketView })
  urgeTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: UrgeTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'urgeTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('rate')
  @Operation('rateTicket', { summary: '评价', body: RateTicketInput, answer: TicketView })
  rateTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RateTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'rateTicket', ticketId: idFromPath(id), input }, language);
  }
}
