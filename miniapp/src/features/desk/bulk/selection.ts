/** The chosen rows of a list: one by one, or from the last one chosen to this one. */
export interface Selection {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const NOTHING_CHOSEN: Selection = { ids: new Set(), last: null };

export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, last: id };
}

/** Shift and a click: everything between. */
export function extend(selection: Selection, id: string, shown: readonly string[]): Selection {
  const [from, to] = [shown.indexOf(selection.last ?? ''), shown.indexOf(id)];
  if (from === -1 || to === -1) return toggle(selection, id);
  const between = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...between]), last: id };
}

/** All that is shown; nothing when it is all chosen already. */
export function toggleAll({ ids }: Selection, shown: readonly string[]): Selection {
  const isAll = shown.length > 0 && shown.every((id) => ids.has(id));
  return isAll ? NOTHING_CHOSEN : { ids: new Set([...ids, ...shown]), last: null };
}
