import type { PhraseSituation } from '@youying/shared/domain/intake/phrases';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Texts } from '@/i18n';
import type { SayFacts } from '@/i18n/desk-types';

/** Which of the community's own phrases (INT-6) serve a step, the most fitting situation first. */
const SITUATIONS: Readonly<Partial<Record<TaskKind, readonly PhraseSituation[]>>> = {
  register: ['clarify', 'look_up'],
  dispatch: ['closing', 'look_up'],
  redispatch: ['apology'],
  accept: ['look_up', 'apology'],
  arrive: ['look_up', 'apology'],
  quote: ['explain'],
  fee_review: ['explain'],
  consent: ['explain'],
  answer_urge: ['apology', 'look_up'],
  callback: ['greeting', 'closing'],
  rectify: ['apology', 'calm'],
};

/** Where no step has its own: what serves anybody who waits on the line. */
const USUAL: readonly PhraseSituation[] = ['look_up', 'apology', 'calm'];

export interface KnownPhrase {
  code: string;
  title: string;
  situation: string;
  text: string;
}

/** What can be said at a step: first the sentence made of this matter, then the community's phrases. */
export function phrasesAt(
  kind: TaskKind,
  facts: SayFacts,
  known: readonly KnownPhrase[],
  { steps }: Texts['desk']['say'],
): string[] {
  const own = steps[kind]?.(facts);
  const fitting = (SITUATIONS[kind] ?? USUAL).flatMap((situation) =>
    known.filter((phrase) => phrase.situation === situation).map(({ text }) => text),
  );
  return own === undefined ? fitting : [own, ...fitting];
}

/** What stands behind a slash at the beginning; null: it is a note, not a question for a phrase. */
export const phraseAsked = (note: string): string | null => (/^[/／]/.test(note) ? note.slice(1).trim() : null);

/** Phrases that speak of every word; all of them for none. */
export function phrasesFor(known: readonly KnownPhrase[], words: string): KnownPhrase[] {
  const wanted = words.split(/\s+/).filter((word) => word !== '');
  return known.filter(({ title, text }) => wanted.every((word) => `${title} ${text}`.includes(word)));
}
