import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CategorySettingsController } from './category-settings.controller.js';
import { CategoryBook } from './queries/category-book.js';
import { CategorySettings } from './queries/category-settings.js';
import { ListCategories } from './queries/list-categories.js';
import { SetCategory } from './use-cases/set-category.js';

@Module({
  controllers: [CatalogueController, CategorySettingsController],
  providers: [CategoryBook, ListCategories, CategorySettings, SetCategory],
  exports: [CategoryBook],
})
export class CatalogueModule {}
