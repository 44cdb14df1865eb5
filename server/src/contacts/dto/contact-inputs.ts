import { CONTACT_OUTCOMES } from '@youying/shared/domain/intake/contacts';
import { PHRASE_SITUATIONS } from '@youying/shared/domain/intake/phrases';
import { CHANNELS } from '@youying/shared/domain/ticket/types';
import { Code, Id, OneOf, Text, Time } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { PHONE } from '../../platform/http/text-rules.js';

export class LogContactInput {
  @OneOf(CHANNELS) channel!: string;
  @OneOf(CONTACT_OUTCOMES) outcome!: string;
  @Code({ pattern: PHONE, max: 20, optional: true }) phone?: string;
  @Id({ optional: true, about: 'The matter that it was about or led to' }) ticketId?: string;
  @Id({ optional: true, about: 'With which household; that of the matter where there is one' }) houseId?: string;
  @Text({ max: 500, optional: true }) note?: string;
}

export class ContactStatisticsQuery {
  @Time({ about: 'From this moment' }) from!: string;
  @Time({ about: 'Until before this moment' }) to!: string;
}

export class RelayMessageInput {
  @Id({ about: 'A colleague here' }) toPersonId!: string;
  @Text({ max: 40 }) fromName!: string;
  @Code({ pattern: PHONE, max: 20, optional: true }) fromPhone?: string;
  @Text({ max: 1000 }) text!: string;
}

export class ListRelayedMessagesQuery extends PageQuery {
  @OneOf(['mine', 'overdue'], { optional: true, about: '`overdue`: of everybody here, unread for too long' })
  scope?: string;
}

export class ListPhrasesQuery {
  @OneOf(PHRASE_SITUATIONS, { optional: true }) situation?: string;
  @Text({ max: 40, optional: true }) q?: string;
}
