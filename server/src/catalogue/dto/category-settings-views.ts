import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import {
  Code,
  Id,
  ListOf,
  NestedList,
  OneOf,
  StringList,
  Text,
  TextList,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

export class AddCategoryInput {
  @Id({ about: 'The group it stands under' }) parentId!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 60, optional: true, about: 'Absent: as in Chinese' }) nameEn?: string;
  @OneOf(DEPARTMENTS) department!: string;
  @TextList({ max: 60, eachMax: 20, optional: true, about: 'What residents say when they mean it (CLS-8)' })
  words?: string[];
  @Text({ max: 200, about: '为什么改' }) reason!: string;
}

export class ChangeCategoryInput {
  @Text({ max: 40 }) name!: string;
  @Text({ max: 60, optional: true }) nameEn?: string;
  @OneOf(DEPARTMENTS) department!: string;
  @TextList({ max: 60, eachMax: 20 }) words!: string[];
  @YesNo({ about: 'False: not offered any more; what stands on matters stays there' }) active!: boolean;
  @Text({ max: 200, about: '为什么改' }) reason!: string;
}

export class CategorySettingView {
  @Id() id!: string;
  @Id({ nullable: true }) parentId!: string | null;
  @Text({ max: 40 }) code!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 60 }) nameEn!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @ListOf(TICKET_KINDS) kinds!: string[];
  @StringList({ max: 200 }) words!: string[];
  @YesNo() emergency!: boolean;
  @YesNo() active!: boolean;
  @Whole({ min: 0, max: 1_000_000_000, about: 'Open matters under it' }) openMatters!: number;
}

export class CategorySettingListView {
  @NestedList(() => CategorySettingView, { max: 1000 }) items!: CategorySettingView[];
}

export class CategoryChangeView {
  @Id() id!: string;
  @Id() categoryId!: string;
  @Text({ max: 40 }) name!: string;
  @StringList({ max: 10, about: 'What was changed, in words' }) changes!: string[];
  @Text({ max: 200 }) reason!: string;
  @Text({ max: 40 }) byName!: string;
  @Time() at!: string;
  @YesNo() undone!: boolean;
}

export class CategoryChangePageView {
  @NestedList(() => CategoryChangeView, { max: 100 }) items!: CategoryChangeView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
