import { MONTH } from '@youying/shared/domain/month';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

const MOST = 2_000_000_000;

export class ArchiveMonthInput {
  @Code({ pattern: MONTH, max: 7, about: '`2026-10`: a month that is over, in Shanghai' }) month!: string;
}

export class GetArchiveQuery extends PageQuery {
  @Text({ max: 100, optional: true, about: 'Part of a number, a place or the words of the report' }) q?: string;
  @OneOf(['charged'], { optional: true, about: 'Only what was charged for: billing' }) only?: string;
}

/** The closed matters of one month, bound together (CLO-7). */
export class ArchiveView {
  @Id() id!: string;
  @Code({ pattern: MONTH, max: 7 }) month!: string;
  @Whole({ min: 0, max: MOST }) count!: number;
  @Text({ max: 64, about: 'SHA-256 of its list: `no|closedAt` of each, one a line' }) digest!: string;
  @Text({ max: 40 }) archivedByName!: string;
  @Time() archivedAt!: string;
}

export class ArchivePageView {
  @Code({
    pattern: MONTH,
    max: 7,
    nullable: true,
    about: 'Month of the first matter: every month since is to be bound',
  })
  since!: string | null;
  @NestedList(() => ArchiveView, { max: 100 }) items!: ArchiveView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class ArchivedTicketView {
  @Whole({ min: 1, max: MOST }) position!: number;
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Time() closedAt!: string;
  @OneOf(TICKET_KINDS) kind!: string;
  @Text({ max: 2000, nullable: true, about: 'Null: the caller may not read this matter' }) description!: string | null;
  @Text({ max: 200, nullable: true }) place!: string | null;
  @Whole({ min: 0, max: MOST, about: 'What its orders cost the resident, in fen' }) chargedFen!: number;
  @YesNo({ about: 'Opened again since: bound anew in the month of its next close-out' }) movedOn!: boolean;
}

export class ArchiveWithTicketsView {
  @Nested(() => ArchiveView) archive!: ArchiveView;
  @Whole({ min: 0, max: MOST, about: 'Of what `q` and `only` leave' }) found!: number;
  @Whole({ min: 0, max: 2_000_000_000_000, about: 'Of what `q` and `only` leave, in fen' }) foundFen!: number;
  @NestedList(() => ArchivedTicketView, { max: 100 }) items!: ArchivedTicketView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
