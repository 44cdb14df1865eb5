import { Code, Fen, Id, Nested, NestedList, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class ListFeeItemsQuery extends PageQuery {
  @Text({ max: 40, optional: true }) q?: string;
  @Id({ optional: true }) communityId?: string;
  @Id({ optional: true, about: 'Only what the words of this category speak of (INT-6)' }) categoryId?: string;
}

export class FeeItemView {
  @Id() id!: string;
  @Text({ max: 80 }) name!: string;
  @Text({ max: 20 }) unit!: string;
  @Fen({ about: 'The price; the lower end where the schedule gives a range' }) unitPriceFen!: number;
  @Fen() maxPriceFen!: number;
  @YesNo({ about: 'The price may be set between unitPriceFen and maxPriceFen' }) ranged!: boolean;
  @Text({ max: 200, nullable: true }) note!: string | null;
}

export class FeeScheduleComingView {
  @Text({ max: 40 }) name!: string;
  @Time() validFrom!: string;
}

export class FeeItemPageView {
  @NestedList(() => FeeItemView, { max: 100 }) items!: FeeItemView[];
  @Whole({ min: 0, max: 100_000, about: 'How many there are, on all pages' }) total!: number;
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
  @Text({ max: 40, nullable: true }) scheduleName!: string | null;
  @Time({ nullable: true, about: 'Since when this version is in force' }) validFrom!: string | null;
  @Nested(() => FeeScheduleComingView, { nullable: true, about: 'The next version, brought in already' })
  upcoming!: FeeScheduleComingView | null;
}
