import type { Entry } from './timeline';

/** The supervisor was asked to look at a close-out beforehand (CLO-4). */
export interface LookOver {
  askedAt: string;
  /** What they found; null: not yet. */
  answer: { at: string; by: string; words: string } | null;
}

const wordsOf = ({ data }: Entry): string => (typeof data.words === 'string' ? data.words : '');

/** The last time that somebody was asked, from the timeline. @param entries newest last */
export function lookOverOf(entries: readonly Entry[]): LookOver | null {
  const asked = entries.filter(({ type }) => type === 'look_over_asked').at(-1);
  if (asked === undefined) return null;
  const answered = entries.filter(({ type }) => type === 'look_over_answered').at(-1);
  const since = answered !== undefined && BigInt(answered.id) > BigInt(asked.id) ? answered : null;
  return {
    askedAt: asked.at,
    answer: since && { at: since.at, by: since.actor?.name ?? '', words: wordsOf(since) },
  };
}
