import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { PageQuery } from '../platform/http/paging.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AddCategoryInput,
  CategoryChangePageView,
  CategoryChangeView,
  CategorySettingListView,
  ChangeCategoryInput,
} from './dto/category-settings-views.js';
import { CategorySettings } from './queries/category-settings.js';
import { SetCategory } from './use-cases/set-category.js';

/** Categories and their routes, as supervisors set them. */
@Chapter('catalogue')
@Controller()
export class CategorySettingsController {
  constructor(
    private readonly settings: CategorySettings,
    private readonly set: SetCategory,
  ) {}

  @Get('category-settings')
  @Operation('listCategorySettings', { summary: '类别和去向', answer: CategorySettingListView })
  list(@CurrentActor() actor: Actor): Promise<CategorySettingListView> {
    return this.settings.list(actor);
  }

  @Post('category-settings')
  @Operation('addCategory', { summary: '加一类', body: AddCategoryInput, answer: CategoryChangeView, status: 201 })
  add(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: AddCategoryInput,
    @CurrentLanguage() language: Language,
  ): Promise<CategoryChangeView> {
    return this.set.add(actor, call, input, language);
  }

  @Post('category-settings/:id/change')
  @Operation('changeCategory', { summary: '改一类', body: ChangeCategoryInput, answer: CategoryChangeView })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangeCategoryInput,
    @CurrentLanguage() language: Language,
  ): Promise<CategoryChangeView> {
    return this.set.change(actor, call, idFromPath(id), input, language);
  }

  @Get('category-changes')
  @Operation('listCategoryChanges', { summary: '改动记录', query: PageQuery, answer: CategoryChangePageView })
  changes(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<CategoryChangePageView> {
    return this.settings.changes(actor, query, language);
  }

  @Post('category-changes/:id/undo')
  @Operation('undoCategoryChange', { summary: '恢复到改之前', answer: CategoryChangeView, command: true })
  undo(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<CategoryChangeView> {
    return this.set.undo(actor, call, idFromPath(id), language);
  }
}
