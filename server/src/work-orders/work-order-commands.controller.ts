import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AcceptWorkOrderInput,
  ArriveWorkOrderInput,
  ConfirmWorkOrderInput,
  FinishWorkOrderInput,
  OrderTextInput,
  PauseWorkOrderInput,
  ReasonInput,
  ResumeWorkOrderInput,
  ReturnWorkOrderInput,
  SignWorkOrderInput,
  StartWorkOrderInput,
  TransferWorkOrderInput,
} from './dto/work-order-inputs.js';
import { WorkOrderView } from './dto/work-order-views.js';
import { ActOnWorkOrder } from './use-cases/act-on-work-order.js';

/** What is done to an order: every operation is one command to the order's lifecycle. */
@Chapter('work orders')
@Controller('work-orders/:id')
export class WorkOrderCommandsController {
  constructor(private readonly act: ActOnWorkOrder) {}

  @Post('accept')
  @Operation('acceptWorkOrder', { summary: '接单', body: AcceptWorkOrderInput, answer: WorkOrderView })
  acceptWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AcceptWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'acceptWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('decline')
  @Operation('declineWorkOrder', { summary: '接不了', body: ReasonInput, answer: WorkOrderView })
  declineWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReasonInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'declineWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('transfer')
  @Operation('transferWorkOrder', { summary: '转单', body: TransferWorkOrderInput, answer: WorkOrderView })
  transferWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TransferWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'transferWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('arrive')
  @Operation('arriveWorkOrder', { summary: '到场', body: ArriveWorkOrderInput, answer: WorkOrderView })
  arriveWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ArriveWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'arriveWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('start')
  @Operation('startWorkOrder', { summary: '开工', body: StartWorkOrderInput, answer: WorkOrderView })
  startWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: StartWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'startWorkOrder', workOrderId: idFromPath(id), input }, language);
  }

  @Post('pause')
  @Operation('pauseWorkOrder', { summary: '先停一下', body: PauseWorkOrderInput, answer: WorkOrderView })
  pauseWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: PauseWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'pauseWorkOrder', workOrderId: idFromPath(id), input }, language);
  }

  @Post('resume')
  @Operation('resumeWorkOrder', { summary: '继续', body: ResumeWorkOrderInput, answer: WorkOrderView })
  resumeWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ResumeWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'resumeWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('finish')
  @Operation('finishWorkOrder', { summary: '修好了', body: FinishWorkOrderInput, answer: WorkOrderView })
  finishWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: FinishWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'finishWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('sign')
  @Operation('signWorkOrder', { summary: '业户签字', body: SignWorkOrderInput, answer: WorkOrderView })
  signWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SignWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'signWorkOrder', workOrderId: idFromPath(id), input }, language);
  }

  @Post('return')
  @Operation('returnWorkOrder', { summary: '退回客服', body: ReturnWorkOrderInput, answer: WorkOrderView })
  returnWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ReturnWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'returnWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('confirm')
  @Operation('confirmWorkOrder', { summary: '主管确认', body: ConfirmWorkOrderInput, answer: WorkOrderView })
  confirmWorkOrder(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ConfirmWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(
      actor,
      call,
      { operation: 'confirmWorkOrder', workOrderId: idFromPath(id), input },
      language,
    );
  }

  @Post('question')
  @Operation('askDesk', { summary: '问客服', body: OrderTextInput, answer: WorkOrderView })
  askDesk(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: OrderTextInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'askDesk', workOrderId: idFromPath(id), input }, language);
  }

  @Post('support')
  @Operation('requestSupport', { summary: '请示、请求支援', body: OrderTextInput, answer: WorkOrderView })
  requestSupport(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: OrderTextInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'requestSupport', workOrderId: idFromPath(id), input }, language);
  }

  @Post('support/answer')
  @Operation('answerSupport', { summary: '答复支援请求', body: OrderTextInput, answer: WorkOrderView })
  answerSupport(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: OrderTextInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.act.execute(actor, call, { operation: 'answerSupport', workOrderId: idFromPath(id), input }, language);
  }
}
