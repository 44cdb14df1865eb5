import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  ContactStatisticsQuery,
  ListPhrasesQuery,
  ListRelayedMessagesQuery,
  LogContactInput,
  RelayMessageInput,
} from './dto/contact-inputs.js';
import {
  ContactStatisticsView,
  LoggedContactView,
  PhraseListView,
  RelayedMessagePageView,
  RelayedMessageView,
} from './dto/contact-views.js';
import { GetContactStatistics } from './queries/get-contact-statistics.js';
import { ListPhrases } from './queries/list-phrases.js';
import { ListRelayedMessages } from './queries/list-relayed-messages.js';
import { LogContact } from './use-cases/log-contact.js';
import { ReadRelayedMessage } from './use-cases/read-relayed-message.js';
import { RelayMessage } from './use-cases/relay-message.js';

/** Calls and visits as such: how they ended, messages taken for colleagues, words that are at hand. */
@Chapter('contacts')
@Controller()
export class ContactsController {
  constructor(
    private readonly log: LogContact,
    private readonly statistics: GetContactStatistics,
    private readonly relay: RelayMessage,
    private readonly relayed: ListRelayedMessages,
    private readonly read: ReadRelayedMessage,
    private readonly listPhrases: ListPhrases,
  ) {}

  @Post('contacts')
  @Operation('logContact', {
    summary: '记一次来电来访的结果',
    body: LogContactInput,
    answer: LoggedContactView,
    status: 201,
  })
  logContact(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: LogContactInput,
  ): Promise<LoggedContactView> {
    return this.log.execute(actor, call, input);
  }

  @Get('contacts/statistics')
  @Operation('getContactStatistics', {
    summary: '来电来访统计',
    query: ContactStatisticsQuery,
    answer: ContactStatisticsView,
  })
  getStatistics(
    @CurrentActor() actor: Actor,
    @Query() query: ContactStatisticsQuery,
    @CurrentLanguage() language: Language,
  ): Promise<ContactStatisticsView> {
    return this.statistics.execute(actor, query, language);
  }

  @Post('relayed-messages')
  @Operation('relayMessage', {
    summary: '留言转告',
    body: RelayMessageInput,
    answer: RelayedMessageView,
    status: 201,
  })
  relayMessage(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: RelayMessageInput,
  ): Promise<RelayedMessageView> {
    return this.relay.execute(actor, call, input);
  }

  @Get('relayed-messages')
  @Operation('listRelayedMessages', {
    summary: '转告的留言',
    query: ListRelayedMessagesQuery,
    answer: RelayedMessagePageView,
  })
  listRelayed(@CurrentActor() actor: Actor, @Query() query: ListRelayedMessagesQuery): Promise<RelayedMessagePageView> {
    return this.relayed.execute(actor, query);
  }

  @Post('relayed-messages/:id/read')
  @Operation('readRelayedMessage', { summary: '看过留言', answer: RelayedMessageView })
  readRelayed(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
  ): Promise<RelayedMessageView> {
    return this.read.execute(actor, call, idFromPath(id));
  }

  @Get('phrases')
  @Operation('listPhrases', { summary: '话术', query: ListPhrasesQuery, answer: PhraseListView })
  phrases(
    @CurrentActor() actor: Actor,
    @Query() query: ListPhrasesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<PhraseListView> {
    return this.listPhrases.execute(actor, query, language);
  }
}
