import { Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  DoneView,
  ListMyMessagesQuery,
  MarkMessagesReadInput,
  MessagePageView,
  MessageRightsView,
  RecordSubscriptionInput,
} from './dto/message-views.js';
import { GetMessageRights } from './queries/get-message-rights.js';
import { ListMyMessages } from './queries/list-my-messages.js';
import { MarkMessagesRead } from './use-cases/mark-messages-read.js';
import { RecordSubscription } from './use-cases/record-subscription.js';

@Chapter('messages')
@Controller()
export class NotificationsController {
  constructor(
    private readonly listMyMessages: ListMyMessages,
    private readonly markMessagesRead: MarkMessagesRead,
    private readonly getMessageRights: GetMessageRights,
    private readonly recordSubscription: RecordSubscription,
  ) {}

  @Get('messages')
  @Operation('listMyMessages', { summary: '我的消息', query: ListMyMessagesQuery, answer: MessagePageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListMyMessagesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<MessagePageView> {
    return this.listMyMessages.execute(actor, query, language);
  }

  @Post('messages/read')
  @Operation('markMessagesRead', { summary: '已读', body: MarkMessagesReadInput, answer: DoneView })
  read(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: MarkMessagesReadInput,
  ): Promise<DoneView> {
    return this.markMessagesRead.execute(actor, call, input);
  }

  @Get('message-rights')
  @Operation('getMessageRights', { summary: '微信还能通知几次', answer: MessageRightsView })
  rights(@CurrentActor() actor: Actor): Promise<MessageRightsView> {
    return this.getMessageRights.execute(actor);
  }

  @Post('message-rights')
  @Operation('recordSubscription', {
    summary: '记下订阅授权',
    body: RecordSubscriptionInput,
    answer: MessageRightsView,
  })
  record(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: RecordSubscriptionInput,
  ): Promise<MessageRightsView> {
    return this.recordSubscription.execute(actor, call, input);
  }
}
