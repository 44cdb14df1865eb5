import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import { Named } from '../../platform/http/common-views.js';
import { Id, Nested, NestedList, OneOf, StringList, Text, Time, Whole } from '../../platform/http/fields.js';

export class HandedMatterView {
  @Id() ticketId!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @OneOf(TICKET_KINDS) kind!: string;
  @OneOf(PRIORITIES) priority!: string;
  @OneOf(TICKET_STATUSES) status!: string;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 200 }) words!: string;
  @Text({ max: 40, nullable: true, about: 'What is due next' }) due!: string | null;
  @Time({ nullable: true }) dueAt!: string | null;
}

export class HandedMessageView {
  @Text({ max: 40 }) to!: string;
  @Text({ max: 40 }) from!: string;
  @Text({ max: 2000 }) text!: string;
  @Time() takenAt!: string;
}

export class HandoverContentView {
  @NestedList(() => HandedMatterView, { max: 100 }) emergencies!: HandedMatterView[];
  @NestedList(() => HandedMatterView, { max: 500 }) matters!: HandedMatterView[];
  @NestedList(() => HandedMessageView, { max: 500 }) messages!: HandedMessageView[];
}

export class HandoverDraftView {
  @Time() compiledAt!: string;
  @NestedList(() => Named, { max: 100, about: 'Who may take it' }) takers!: Named[];
  @Nested(() => HandoverContentView) content!: HandoverContentView;
}

export class HandoverView {
  @Id() id!: string;
  @Nested(() => Named) giver!: Named;
  @Nested(() => Named) taker!: Named;
  @Text({ max: 1000 }) notes!: string;
  @Time() givenAt!: string;
  @Time({ nullable: true }) takenAt!: string | null;
  @Text({ max: 500, nullable: true }) remark!: string | null;
  @Nested(() => HandoverContentView) content!: HandoverContentView;
  @StringList({ max: 5 }) actions!: string[];
}

export class HandoverLineView {
  @Id() id!: string;
  @Nested(() => Named) giver!: Named;
  @Nested(() => Named) taker!: Named;
  @Text({ max: 1000 }) notes!: string;
  @Time() givenAt!: string;
  @Time({ nullable: true }) takenAt!: string | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class HandoversView {
  @NestedList(() => HandoverLineView, { max: 200 }) items!: HandoverLineView[];
}

export const BRIEF_PARTS = ['topics', 'overdue', 'praise', 'problems'] as const;

export class BriefMatterView {
  @Id() ticketId!: string;
  @Text({ max: 28, nullable: true }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 200 }) words!: string;
  @Time() at!: string;
}

export class BriefFigureView {
  @OneOf(BRIEF_PARTS) part!: string;
  @Text({ max: 60, about: 'A topic, or the kind of it' }) name!: string;
  @Whole({ min: 0, max: 1_000_000 }) count!: number;
  @NestedList(() => BriefMatterView, { max: 200, about: 'What the figure counts' }) items!: BriefMatterView[];
}

export class MorningBriefView {
  @Text({ max: 8 }) day!: string;
  @NestedList(() => BriefFigureView, { max: 40 }) figures!: BriefFigureView[];
}
