import { mayDo } from '@youying/shared/domain/access/reach';
import { keptSubject } from '@youying/shared/domain/access/subjects';
import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText } from '../../platform/http/ids.js';
import { forbidden, notFound } from '../../platform/http/problem.js';
import type { SavedViewView } from '../dto/saved-view-views.js';
import { SavedView } from '../saved-view.entity.js';

export const VIEW_ACTS = ['changeView', 'shareView', 'deleteView'] as const;
export type ViewAct = (typeof VIEW_ACTS)[number];

/** One's own, and what the community shares; somebody else's own does not exist. */
export const isShown = (actor: Actor, view: SavedView): boolean =>
  (view.personId === actor.personId || view.shared) && mayDo('listViews', actor, keptSubject(view));

export function viewOf(actor: Actor, view: SavedView): SavedViewView {
  return {
    id: idText(view.id),
    name: view.name,
    shared: view.shared,
    own: view.personId === actor.personId,
    by: view.personName,
    filters: { ...view.filters },
    columns: [...view.columns],
    version: view.version,
    actions: VIEW_ACTS.filter((act) => mayDo(act, actor, keptSubject(view))),
  };
}

/** Locked, if this person may do this to it. */
export async function admitToView(reader: Reader, act: ViewAct, actor: Actor, id: number): Promise<SavedView> {
  const view = await reader.findOne(SavedView, scopeOf(actor), { id }, { lock: 'update' });
  if (!view || !isShown(actor, view)) throw notFound();
  if (!mayDo(act, actor, keptSubject(view))) throw forbidden();
  return view;
}
