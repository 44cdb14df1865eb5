import {
  CALLBACK_CHANNELS,
  CALLBACK_KINDS,
  CALLBACK_RESULTS,
  CALLBACK_RULES,
  CALLBACK_STATUSES,
  SOLVED_ANSWERS,
} from '@youying/shared/domain/callback/rules';
import {
  Code,
  Id,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { CALLBACK_TABS } from '../queries/tabs.js';

export class RatingsInput {
  @Whole({ min: 1, max: 5 }) speed!: number;
  @Whole({ min: 1, max: 5 }) quality!: number;
  @Whole({ min: 1, max: 5 }) attitude!: number;
}

export class RecordCallbackInput {
  @OneOf(CALLBACK_RESULTS) result!: string;
  @Nested(() => RatingsInput, { optional: true }) ratings?: RatingsInput;
  @OneOf(CALLBACK_CHANNELS, { optional: true, about: 'By telephone where nothing is said (CBK-9)' }) channel?: string;
  @OneOf(SOLVED_ANSWERS, { optional: true, about: 'Satisfied and `partly`: nothing more is wanted for now' })
  solved?: string;
  @Text({ max: 1000, optional: true }) words?: string;
  @YesNo({ optional: true, about: 'Did anyone ask you for cash? (WRK-9)' }) askedForCash?: boolean;
}

export class ListCallbacksQuery extends PageQuery {
  @OneOf(['due', 'overdue', 'done', 'unreachable', 'open'], { optional: true }) status?: string;
  @OneOf(CALLBACK_TABS, { optional: true, about: 'A tab of the desk’s list; `getCallbackCounts` counts them' })
  tab?: string;
  @OneOf(CALLBACK_KINDS, { optional: true, about: 'Only those that this row of the table asks for' }) kind?: string;
}

export class CallbackCountsQuery {
  @OneOf(CALLBACK_KINDS, { optional: true, about: 'Only those that this row of the table asks for' }) kind?: string;
}

export class CallbackTicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Id({ nullable: true }) houseId!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @Text({ max: 40, nullable: true }) contactName!: string | null;
  @Text({ max: 20, nullable: true }) contactPhone!: string | null;
  @Time({ nullable: true }) closedAt!: string | null;
  @StringList({ max: 10, about: '`revealContact` where name and telephone take a look that is recorded (CMP-4)' })
  actions!: string[];
}

export class CallbackAttemptView {
  @Time() at!: string;
  @Text({ max: 40, nullable: true }) byName!: string | null;
  @OneOf(CALLBACK_CHANNELS) channel!: string;
  @OneOf(CALLBACK_RESULTS) result!: string;
  @OneOf(SOLVED_ANSWERS, { nullable: true }) solved!: string | null;
  @Nested(() => RatingsInput, { nullable: true }) ratings!: RatingsInput | null;
  @Text({ max: 1000, nullable: true }) words!: string | null;
  @YesNo({ nullable: true }) askedForCash!: boolean | null;
}

/** CBK: what closing now would ask for. */
export class PlannedCallbackView {
  @OneOf(CALLBACK_KINDS) kind!: string;
  @OneOf(CALLBACK_RULES) rule!: string;
  @Time() dueAt!: string;
}

export class CallbackView {
  @Id() id!: string;
  @Nested(() => CallbackTicketView) ticket!: CallbackTicketView;
  @OneOf(CALLBACK_KINDS) kind!: string;
  @Text({ max: 12, about: 'The rule that asked for it' }) rule!: string;
  @Time() dueAt!: string;
  @OneOf(CALLBACK_STATUSES) status!: string;
  @Whole({ min: 1, max: 1000, about: '1: the first after close-out; the others are the column "again"' })
  round!: number;
  @OneOf(['rain'], { nullable: true, about: '`rain`: due after the next rain, at the latest at `dueAt` (CBK-2)' })
  waitsFor!: string | null;
  @Whole({ min: 0, max: 1000, about: 'Calls that nobody answered (CBK-10)' }) missed!: number;
  @NestedList(() => CallbackAttemptView, { max: 20 }) attempts!: CallbackAttemptView[];
}

export class CallbackPageView {
  @NestedList(() => CallbackView, { max: 100 }) items!: CallbackView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
