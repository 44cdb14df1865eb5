import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnswerFeeReviewInput,
  ConsentQuoteInput,
  QuoteWorkOrderInput,
  RefuseQuoteInput,
  RequestFeeReviewInput,
} from './dto/work-order-inputs.js';
import { WorkOrderView } from './dto/work-order-views.js';
import { ActOnWorkOrder } from './use-cases/act-on-work-order.js';

/** What an order will cost: the quotation, the supervisor's word where the schedule has none, the resident's answer. */
@Chapter('work orders')
@Controller('work-orders/:id')
export class WorkOrderPricesController {
  constructor(private readonly act: ActOnWorkOrder) {}

  @Post('quote')
  @Operation('quoteWorkOrder', { summary: '报价', body: QuoteWorkOrderInput, answer: WorkOrderView })
  quoteWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: QuoteWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'quoteWorkOrder', workOrderId: idFromPath(id), input }, language);
  }

  @Post('fee-review')
  @Operation('requestFeeReview', { summary: '请主管定价', body: RequestFeeReviewInput, answer: WorkOrderView })
  requestFeeReview(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RequestFeeReviewInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'requestFeeReview', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('fee-review/answer')
  @Operation('answerFeeReview', { summary: '主管定价', body: AnswerFeeReviewInput, answer: WorkOrderView })
  answerFeeReview(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AnswerFeeReviewInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'answerFeeReview', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('consent')
  @Operation('consentQuote', { summary: '同意报价', body: ConsentQuoteInput, answer: WorkOrderView })
  consentQuote(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ConsentQuoteInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'consentQuote', workOrderId: idFromPath(id), input }, language);
  }

  @Post('refuse')
  @Operation('refuseQuote', { summary: '不同意报价', body: RefuseQuoteInput, answer: WorkOrderView })
  refuseQuote(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RefuseQuoteInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'refuseQuote', workOrderId: idFromPath(id), input }, language);
  }
}
