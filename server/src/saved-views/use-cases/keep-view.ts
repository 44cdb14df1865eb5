import { Injectable } from '@nestjs/common';
import { mayDo, termsFor } from '@youying/shared/domain/access/reach';
import { keptSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import { MOST_SAVED_VIEWS, type SavedFilters } from '@youying/shared/domain/saved-view';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type {
  ChangeViewInput,
  DeleteViewInput,
  SavedViewView,
  SaveViewInput,
  ShareViewInput,
} from '../dto/saved-view-views.js';
import { admitToView, viewOf } from '../queries/view-of.js';
import { SavedView } from '../saved-view.entity.js';

/** Keeping, changing, sharing and giving up a way of looking at the matters. */
@Injectable()
export class KeepView {
  constructor(private readonly commands: Commands) {}

  save(actor: Actor, call: CommandCall, input: SaveViewInput): Promise<SavedViewView> {
    const communityId = communityOf(actor, input);
    return this.commands.run(call, async (work) => {
      const own = { personId: actor.personId } as const;
      const kept = await work.find(SavedView, scopeOfCommunity(communityId), own);
      if (kept.length >= MOST_SAVED_VIEWS)
        throw invalidInput({ field: 'name', code: 'too_many', params: { max: MOST_SAVED_VIEWS } });
      const view: SavedView = {
        ...own,
        id: nextId(),
        communityId,
        personName: actor.name,
        name: input.name.trim(),
        shared: false,
        filters: { ...input.filters } as SavedFilters,
        columns: [...new Set(input.columns)],
        version: 1,
        createdAt: work.now,
        updatedAt: work.now,
      };
      work.insert(SavedView, view);
      return viewOf(actor, view);
    });
  }

  change(actor: Actor, call: CommandCall, id: number, input: ChangeViewInput): Promise<SavedViewView> {
    return this.alter(actor, call, 'changeView', id, (view) => {
      if (input.version !== undefined && input.version !== view.version)
        throw new Problem('version_conflict', { members: { version: view.version } });
      return {
        name: input.name?.trim() ?? view.name,
        filters: input.filters === undefined ? view.filters : ({ ...input.filters } as SavedFilters),
        columns: input.columns === undefined ? view.columns : [...new Set(input.columns)],
      };
    });
  }

  share(actor: Actor, call: CommandCall, id: number, { shared }: ShareViewInput): Promise<SavedViewView> {
    return this.alter(actor, call, 'shareView', id, () => ({ shared }));
  }

  delete(actor: Actor, call: CommandCall, id: number, input: DeleteViewInput): Promise<void> {
    return this.commands.run(call, async (work) => {
      const view = await admitToView(work, 'deleteView', actor, id);
      if (input.version !== undefined && input.version !== view.version)
        throw new Problem('version_conflict', { members: { version: view.version } });
      await work.execute('DELETE FROM saved_view WHERE id = ?', [id]);
    });
  }

  private alter(
    actor: Actor,
    call: CommandCall,
    act: 'changeView' | 'shareView',
    id: number,
    patchOf: (view: SavedView) => Partial<SavedView>,
  ): Promise<SavedViewView> {
    return this.commands.run(call, async (work) => {
      const view = await admitToView(work, act, actor, id);
      const patch = { ...patchOf(view), version: view.version + 1, updatedAt: work.now };
      work.updateOne(SavedView, { id, version: view.version }, patch);
      return viewOf(actor, { ...view, ...patch });
    });
  }
}

/** The one at whose desk they sit, or the one they name among several. */
function communityOf(actor: Actor, { communityId }: SaveViewInput): number {
  if (communityId === undefined) {
    const first = termsFor('saveView', actor)[0]?.grant.communityId;
    if (first == null) throw notFound();
    return first;
  }
  const id = idFromField(communityId, 'communityId');
  if (!mayDo('saveView', actor, keptSubject({ communityId: id, personId: actor.personId }))) throw notFound();
  return id;
}
