import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { ContactView } from '../platform/http/common-views.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnswerInquiryInput,
  AskSupervisorInput,
  BookCallBackInput,
  ChangePriorityInput,
  ClaimTicketInput,
  ConfirmHandoverInput,
  LinkTicketInput,
  PassOnTicketInput,
  PassToDepartmentHeadInput,
  ReviewAgentInput,
  TakeBackInput,
  UnlinkTicketInput,
} from './dto/ticket-inputs.js';
import { TicketView } from './dto/ticket-views.js';
import { ActOnTicket } from './use-cases/act-on-ticket.js';
import { LinkTickets } from './use-cases/link-tickets.js';
import { RevealContact } from './use-cases/reveal-contact.js';

/** Whose a matter is, how pressing, whom the desk asks about it and what it belongs to (ROL-3, CLS-2, REG-3, REG-7). */
@Chapter('tickets')
@Controller('tickets/:id')
export class TicketCareController {
  constructor(
    private readonly act: ActOnTicket,
    private readonly link: LinkTickets,
    private readonly reveal: RevealContact,
  ) {}

  @Post('reveal-contact')
  @Operation('revealContact', { summary: '查看电话，会留记录', answer: ContactView, command: true })
  revealContact(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
  ): Promise<ContactView> {
    return this.reveal.execute(actor, call, idFromPath(id));
  }

  @Post('claim')
  @Operation('claimTicket', { summary: '接手', body: ClaimTicketInput, answer: TicketView })
  claimTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ClaimTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'claimTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('priority')
  @Operation('changePriority', { summary: '改优先级', body: ChangePriorityInput, answer: TicketView })
  changePriority(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangePriorityInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'changePriority', ticketId: idFromPath(id), input }, language);
  }

  @Post('take-back')
  @Operation('takeBack', { summary: '撤回刚做的一步', body: TakeBackInput, answer: TicketView })
  takeBack(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TakeBackInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'takeBack', ticketId: idFromPath(id), input }, language);
  }

  @Post('inquiry')
  @Operation('askSupervisor', { summary: '请示立不立项', body: AskSupervisorInput, answer: TicketView })
  askSupervisor(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AskSupervisorInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'askSupervisor', ticketId: idFromPath(id), input }, language);
  }

  @Post('inquiry/answer')
  @Operation('answerInquiry', { summary: '答复请示', body: AnswerInquiryInput, answer: TicketView })
  answerInquiry(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AnswerInquiryInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'answerInquiry', ticketId: idFromPath(id), input }, language);
  }

  @Post('pass-on')
  @Operation('passOnTicket', { summary: '转给班长或专人', body: PassOnTicketInput, answer: TicketView })
  passOnTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: PassOnTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'passOnTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('call-backs')
  @Operation('bookCallBack', { summary: '约定回电', body: BookCallBackInput, answer: TicketView })
  bookCallBack(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: BookCallBackInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'bookCallBack', ticketId: idFromPath(id), input }, language);
  }

  @Post('pass-to-department')
  @Operation('passToDepartmentHead', {
    summary: '来访转部门负责人',
    body: PassToDepartmentHeadInput,
    answer: TicketView,
  })
  passToDepartmentHead(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: PassToDepartmentHeadInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'passToDepartmentHead', ticketId: idFromPath(id), input },
      language,
    );
  }

  @Post('handover')
  @Operation('confirmHandover', { summary: '确认夜间交接', body: ConfirmHandoverInput, answer: TicketView })
  confirmHandover(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ConfirmHandoverInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'confirmHandover', ticketId: idFromPath(id), input }, language);
  }

  @Post('agent-review')
  @Operation('reviewAgent', { summary: '复核差评', body: ReviewAgentInput, answer: TicketView })
  reviewAgent(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReviewAgentInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.act.execute(actor, call, { operation: 'reviewAgent', ticketId: idFromPath(id), input }, language);
  }

  @Post('link')
  @Operation('linkTicket', { summary: '关联', body: LinkTicketInput, answer: TicketView })
  linkTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: LinkTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.link.execute(actor, call, { operation: 'linkTicket', ticketId: idFromPath(id), input }, language);
  }

  @Post('unlink')
  @Operation('unlinkTicket', { summary: '取消关联', body: UnlinkTicketInput, answer: TicketView })
  unlinkTicket(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: UnlinkTicketInput,
    @CurrentLanguage() language: Language,
  ): Promise<TicketView> {
    return this.link.execute(actor, call, { operation: 'unlinkTicket', ticketId: idFromPath(id), input }, language);
  }
}
