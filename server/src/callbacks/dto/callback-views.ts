import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export const CALLBACK_RESULTS = ['satisfied', 'dissatisfied', 'unreachable'] as const;

export class RatingsInput {
  @Whole({ min: 1, max: 5 }) speed!: number;
  @Whole({ min: 1, max: 5 }) quality!: number;
  @Whole({ min: 1, max: 5 }) attitude!: number;
}

export class RecordCallbackInput {
  @OneOf(CALLBACK_RESULTS) result!: string;
  @Nested(() => RatingsInput, { optional: true }) ratings?: RatingsInput;
  @Text({ max: 1000, optional: true }) words?: string;
  @YesNo({ optional: true, about: 'Did anyone ask you for cash? (WRK-9)' }) askedForCash?: boolean;
}

export class ListCallbacksQuery extends PageQuery {
  @OneOf(['due', 'overdue', 'done', 'unreachable', 'open'], { optional: true }) status?: string;
}

export class CallbackTicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @Text({ max: 40, nullable: true }) contactName!: string | null;
  @Text({ max: 20, nullable: true }) contactPhone!: string | null;
  @Time({ nullable: true }) closedAt!: string | null;
}

export class CallbackAttemptView {
  @Time() at!: string;
  @Text({ max: 40, nullable: true }) byName!: string | null;
  @OneOf(['phone', 'miniapp', 'on_site']) channel!: string;
  @OneOf(CALLBACK_RESULTS) result!: string;
  @Nested(() => RatingsInput, { nullable: true }) ratings!: RatingsInput | null;
  @Text({ max: 1000, nullable: true }) words!: string | null;
  @YesNo({ nullable: true }) askedForCash!: boolean | null;
}

export class CallbackView {
  @Id() id!: string;
  @Nested(() => CallbackTicketView) ticket!: CallbackTicketView;
  @Text({ max: 20, about: 'emergency, leak, safety, repair, complaint' }) kind!: string;
  @Text({ max: 12, about: 'The rule that asked for it' }) rule!: string;
  @Time() dueAt!: string;
  @OneOf(['due', 'overdue', 'done', 'unreachable']) status!: string;
  @NestedList(() => CallbackAttemptView, { max: 20 }) attempts!: CallbackAttemptView[];
}

export class CallbackPageView {
  @NestedList(() => CallbackView, { max: 100 }) items!: CallbackView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
