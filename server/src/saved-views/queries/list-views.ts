import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import type { SavedViewsView } from '../dto/saved-view-views.js';
import { SavedView } from '../saved-view.entity.js';
import { isShown, viewOf } from './view-of.js';

/** One's own views and those of the community, the oldest first, as they stand in the row of chips. */
@Injectable()
export class ListViews {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<SavedViewsView> {
    const views = await this.database.read.find(SavedView, scopeOf(actor), {}, { orderBy: [['id', 'asc']] });
    return { items: views.filter((view) => isShown(actor, view)).map((view) => viewOf(actor, view)) };
  }
}
