import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AcceptReplyInput,
  AcknowledgeComplaintInput,
  AskStatementInput,
  ClassifyComplaintInput,
  CompleteRemedyInput,
  DecideStuckComplaintInput,
  DeclineReplyInput,
  GiveStatementInput,
  InvestigateComplaintInput,
  PlanRemedyInput,
  RecordFactInput,
  RecordThirdPartyInput,
  ReleaseComplainantInput,
  ReplyComplaintInput,
  ReportComplaintUpInput,
  ReturnReplyInput,
  SettleThirdPartyInput,
  TellLimitsInput,
  VerifyComplaintInput,
} from './dto/complaint-inputs.js';
import { ComplaintView } from './dto/complaint-views.js';
import { ActOnComplaint } from './use-cases/act-on-complaint.js';

/** The steps of a complaint (CMP-1): every operation is one command to its lifecycle. */
@Chapter('complaints')
@Controller('tickets/:id/complaint')
export class ComplaintCommandsController {
  constructor(private readonly act: ActOnComplaint) {}

  @Post('acknowledge')
  @Operation('acknowledgeComplaint', { summary: '受理致歉', body: AcknowledgeComplaintInput, answer: ComplaintView })
  acknowledgeComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AcknowledgeComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'acknowledgeComplaint', ticketId: idFromPath(id), input },
      language,
    );
  }

  @Post('verify')
  @Operation('verifyComplaint', { summary: '核实', body: VerifyComplaintInput, answer: ComplaintView })
  verifyComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: VerifyComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'verifyComplaint', ticketId: idFromPath(id), input }, language);
  }

  @Post('classify')
  @Operation('classifyComplaint', { summary: '分类', body: ClassifyComplaintInput, answer: ComplaintView })
  classifyComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ClassifyComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'classifyComplaint', ticketId: idFromPath(id), input }, language);
  }

  @Post('facts')
  @Operation('recordFact', { summary: '加一条调查', body: RecordFactInput, answer: ComplaintView })
  recordFact(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordFactInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'recordFact', ticketId: idFromPath(id), input }, language);
  }

  @Post('statements')
  @Operation('askStatement', { summary: '请当事人陈述', body: AskStatementInput, answer: ComplaintView })
  askStatement(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AskStatementInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'askStatement', ticketId: idFromPath(id), input }, language);
  }

  @Post('statements/give')
  @Operation('giveStatement', { summary: '录入当事人陈述', body: GiveStatementInput, answer: ComplaintView })
  giveStatement(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: GiveStatementInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'giveStatement', ticketId: idFromPath(id), input }, language);
  }

  @Post('investigate')
  @Operation('investigateComplaint', { summary: '查清', body: InvestigateComplaintInput, answer: ComplaintView })
  investigateComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: InvestigateComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'investigateComplaint', ticketId: idFromPath(id), input },
      language,
    );
  }

  @Post('limits')
  @Operation('tellLimits', { summary: '说明责任范围', body: TellLimitsInput, answer: ComplaintView })
  tellLimits(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TellLimitsInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'tellLimits', ticketId: idFromPath(id), input }, language);
  }

  @Post('third-parties')
  @Operation('recordThirdParty', { summary: '联系第三方', body: RecordThirdPartyInput, answer: ComplaintView })
  recordThirdParty(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordThirdPartyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'recordThirdParty', ticketId: idFromPath(id), input }, language);
  }

  @Post('third-parties/settle')
  @Operation('settleThirdParty', { summary: '第三方有结果', body: SettleThirdPartyInput, answer: ComplaintView })
  settleThirdParty(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SettleThirdPartyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'settleThirdParty', ticketId: idFromPath(id), input }, language);
  }

  @Post('report-up')
  @Operation('reportComplaintUp', { summary: '上报，请召集', body: ReportComplaintUpInput, answer: ComplaintView })
  reportComplaintUp(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReportComplaintUpInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'reportComplaintUp', ticketId: idFromPath(id), input }, language);
  }

  @Post('plan')
  @Operation('planRemedy', { summary: '补救方案', body: PlanRemedyInput, answer: ComplaintView })
  planRemedy(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: PlanRemedyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'planRemedy', ticketId: idFromPath(id), input }, language);
  }

  @Post('reply')
  @Operation('replyComplaint', { summary: '答复业户', body: ReplyComplaintInput, answer: ComplaintView })
  replyComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReplyComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'replyComplaint', ticketId: idFromPath(id), input }, language);
  }

  @Post('reply/return')
  @Operation('returnReply', { summary: '退回答复', body: ReturnReplyInput, answer: ComplaintView })
  returnReply(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReturnReplyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'returnReply', ticketId: idFromPath(id), input }, language);
  }

  @Post('accept')
  @Operation('acceptReply', { summary: '接受答复', body: AcceptReplyInput, answer: ComplaintView })
  acceptReply(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AcceptReplyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'acceptReply', ticketId: idFromPath(id), input }, language);
  }

  @Post('decline')
  @Operation('declineReply', { summary: '不接受答复', body: DeclineReplyInput, answer: ComplaintView })
  declineReply(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DeclineReplyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'declineReply', ticketId: idFromPath(id), input }, language);
  }

  @Post('remedies/complete')
  @Operation('completeRemedy', { summary: '办好一项', body: CompleteRemedyInput, answer: ComplaintView })
  completeRemedy(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CompleteRemedyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(actor, call, { operation: 'completeRemedy', ticketId: idFromPath(id), input }, language);
  }

  @Post('release')
  @Operation('releaseComplainant', { summary: '放开投诉人姓名', body: ReleaseComplainantInput, answer: ComplaintView })
  releaseComplainant(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReleaseComplainantInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'releaseComplainant', ticketId: idFromPath(id), input },
      language,
    );
  }

  @Post('new-way')
  @Operation('decideStuckComplaint', { summary: '另定办法', body: DecideStuckComplaintInput, answer: ComplaintView })
  decideStuckComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DecideStuckComplaintInput,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'decideStuckComplaint', ticketId: idFromPath(id), input },
      language,
    );
  }
}
