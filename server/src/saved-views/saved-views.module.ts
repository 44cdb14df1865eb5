import { Module } from '@nestjs/common';
import { ListViews } from './queries/list-views.js';
import { SavedViewsController } from './saved-views.controller.js';
import { KeepView } from './use-cases/keep-view.js';

@Module({ controllers: [SavedViewsController], providers: [ListViews, KeepView] })
export class SavedViewsModule {}
