import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import { Id, ListOf, NestedList, OneOf, Text, YesNo } from '../../platform/http/fields.js';

export class ListCategoriesQuery {
  @OneOf(TICKET_KINDS, { optional: true }) kind?: string;
  @Id({ optional: true }) communityId?: string;
}

export class CategoryLeafView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 40 }) code!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @ListOf(TICKET_KINDS) kinds!: string[];
  @YesNo() emergency!: boolean;
}

export class CategoryView extends CategoryLeafView {
  @NestedList(() => CategoryLeafView, { max: 50 }) children!: CategoryLeafView[];
}

export class CategoryListView {
  @NestedList(() => CategoryView, { max: 200 }) items!: CategoryView[];
}
