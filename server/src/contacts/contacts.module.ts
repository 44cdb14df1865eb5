import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';
import { GetContactStatistics } from './queries/get-contact-statistics.js';
import { ListPhrases } from './queries/list-phrases.js';
import { ListRelayedMessages } from './queries/list-relayed-messages.js';
import { LogContact } from './use-cases/log-contact.js';
import { ReadRelayedMessage } from './use-cases/read-relayed-message.js';
import { RelayMessage } from './use-cases/relay-message.js';

@Module({
  controllers: [ContactsController],
  providers: [LogContact, GetContactStatistics, RelayMessage, ListRelayedMessages, ReadRelayedMessage, ListPhrases],
})
export class ContactsModule {}
