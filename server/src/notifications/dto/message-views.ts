import { UNREAD_COUNTED } from '@youying/shared/domain/notifications/unread';
import { SubjectRef } from '../../platform/http/common-views.js';
import { Code, Id, MapOf, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class ListMyMessagesQuery extends PageQuery {
  @OneOf(['unread'], { optional: true }) status?: string;
}

export class MessageView {
  @Id() id!: string;
  @Time() at!: string;
  @Text({ max: 40 }) type!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 300 }) text!: string;
  @Nested(() => SubjectRef) subject!: SubjectRef;
  @Time({ nullable: true }) readAt!: string | null;
}

export class MessagePageView {
  @NestedList(() => MessageView, { max: 100 }) items!: MessageView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
  @Whole({ min: 0, max: UNREAD_COUNTED, about: '100: so many at least' }) unread!: number;
}

export class MessageRightView {
  @Text({ max: 20 }) templateKey!: string;
  @Text({ max: 64, about: 'The template id to ask WeChat for' }) templateId!: string;
  @Whole({ min: 0, max: 2_000_000_000 }) left!: number;
}

export class MessageRightsView {
  @NestedList(() => MessageRightView, { max: 20 }) items!: MessageRightView[];
}

export const SUBSCRIPTION_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;

export class RecordSubscriptionInput {
  @MapOf(SUBSCRIPTION_ANSWERS) results!: Record<string, string>;
}

export class MarkMessagesReadInput {
  @Id({ optional: true, about: 'This one and all older ones; absent: all' }) upToId?: string;
}

export class DoneView {
  @YesNo() done!: boolean;
}
