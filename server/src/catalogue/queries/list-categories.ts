import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Database } from '../../platform/database/database.js';
import type { Language } from '../../platform/http/problem-texts.js';
import type { CategoryListView, ListCategoriesQuery } from '../dto/category-views.js';
import { CategoryBook } from './category-book.js';
import { categoryTree } from './category-tree.js';

@Injectable()
export class ListCategories {
  constructor(
    private readonly database: Database,
    private readonly book: CategoryBook,
  ) {}

  async execute(actor: Actor, query: ListCategoriesQuery, language: Language): Promise<CategoryListView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, query.communityId);
    const categories = communityId === undefined ? [] : await this.book.of(reader, communityId);
    return { items: categoryTree(categories, { kind: query.kind, language }) };
  }
}
