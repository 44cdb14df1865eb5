/** Of a community, each a page or a list that its staff keep open; the id is that of the community. */
export const COMMUNITY_HINTS = [
  'settings',
  'roster',
  'duties',
  'handovers',
  'outages',
  'knowledge',
  'places',
  'households',
  'quality',
] as const;
export type CommunityHint = (typeof COMMUNITY_HINTS)[number];

/**
 * What a hint may be about. `ticket`: a matter with everything in it (orders, callbacks, complaint, alarm, tasks); `inbox`:
 * somebody's messages and tasks; what belongs to a community; `lists`: some list of the receiver's has become shorter, by
 * something they may no longer know of.
 */
export const HINT_SUBJECTS = ['ticket', 'inbox', ...COMMUNITY_HINTS, 'lists'] as const;
export type HintSubject = (typeof HINT_SUBJECTS)[number];

/** `duty`: only tasks moved, which residents do not see. */
export const HINT_KINDS = ['changed', 'duty'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** "This changed": never what, which is fetched as the receiver may see it. */
export interface Hint {
  readonly subject: { readonly type: HintSubject; readonly id: string };
  /** Of a ticket; null: of what counts none. */
  readonly version: number | null;
  readonly kind: HintKind;
}

const keyOf = ({ subject }: Hint): string => `${subject.type}:${subject.id}`;

/** The last hint of each subject, in the order of these: who catches up need not hear the same twice. */
export function lastOfEach(hints: readonly Hint[]): readonly Hint[] {
  const last = new Map<string, Hint>();
  for (const hint of hints) {
    const before = last.get(keyOf(hint));
    last.delete(keyOf(hint));
    last.set(keyOf(hint), before?.kind === 'changed' ? { ...hint, kind: 'changed' } : hint);
  }
  return [...last.values()];
}
