import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CategoryBook } from './queries/category-book.js';
import { ListCategories } from './queries/list-categories.js';

@Module({
  controllers: [CatalogueController],
  providers: [CategoryBook, ListCategories],
  exports: [CategoryBook],
})
export class CatalogueModule {}
