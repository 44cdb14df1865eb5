import { CONTACT_OUTCOMES } from '@youying/shared/domain/intake/contacts';
import { PHRASE_SITUATIONS } from '@youying/shared/domain/intake/phrases';
import { CHANNELS } from '@youying/shared/domain/ticket/types';
import { Code, Id, NestedList, OneOf, Text, Time, Whole } from '../../platform/http/fields.js';

const COUNT = { min: 0, max: 1_000_000_000 } as const;

export class LoggedContactView {
  @Id() id!: string;
  @OneOf(CHANNELS) channel!: string;
  @OneOf(CONTACT_OUTCOMES) outcome!: string;
  @Time() at!: string;
}

export class OutcomeCountView {
  @OneOf(CONTACT_OUTCOMES) outcome!: string;
  @Text({ max: 40, about: 'In the language of the caller' }) label!: string;
  @Whole(COUNT) count!: number;
}

export class ContactStatisticsView {
  @NestedList(() => OutcomeCountView, { max: 20 }) outcomes!: OutcomeCountView[];
  @Whole(COUNT) total!: number;
  @Whole({ ...COUNT, about: 'Without noise, silence, wrong numbers and what is not ours (INT-9)' }) counted!: number;
}

export class RelayedMessageView {
  @Id() id!: string;
  @Id() toPersonId!: string;
  @Text({ max: 40 }) toName!: string;
  @Text({ max: 40 }) fromName!: string;
  @Text({ max: 20, nullable: true, about: 'Masked for all but the addressee' }) fromPhone!: string | null;
  @Text({ max: 1000 }) text!: string;
  @Text({ max: 40 }) takenByName!: string;
  @Time() takenAt!: string;
  @Time({ nullable: true }) readAt!: string | null;
  @OneOf(['unread', 'overdue', 'read']) state!: string;
}

export class RelayedMessagePageView {
  @NestedList(() => RelayedMessageView, { max: 100 }) items!: RelayedMessageView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class PhraseView {
  @Text({ max: 40 }) code!: string;
  @OneOf(PHRASE_SITUATIONS) situation!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 2000 }) text!: string;
}

export class PhraseListView {
  @NestedList(() => PhraseView, { max: 200 }) items!: PhraseView[];
}
