import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { CategoryListView, ListCategoriesQuery } from './dto/category-views.js';
import { ListCategories } from './queries/list-categories.js';

@Chapter('catalogue')
@Controller('categories')
export class CatalogueController {
  constructor(private readonly listCategories: ListCategories) {}

  @Get()
  @Operation('listCategories', { summary: '类别', query: ListCategoriesQuery, answer: CategoryListView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListCategoriesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<CategoryListView> {
    return this.listCategories.execute(actor, query, language);
  }
}
