import { RATING_MARKS } from '@youying/shared/domain/events';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Schema } from '@/platform/api/contract';
import type { Callback } from './types';

export const RATED = RATING_MARKS;
export type Rated = (typeof RATED)[number];

/** What becomes of a problem that was heard: put right by whoever did it, a matter of its own, or only written down. */
export const NEXT_STEPS = ['rectify', 'newMatter', 'record'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Nothing is chosen beforehand. */
export interface CallbackForm {
  solved: 'yes' | 'partly' | 'no' | null;
  ratings: Partial<Record<Rated, number>>;
  cash: 'no' | 'yes' | 'unasked' | null;
  words: string;
  next: NextStep | null;
}

export const emptyForm: CallbackForm = { solved: null, ratings: {}, cash: null, words: '', next: null };

/** Solved in part or not at all needs the resident's words: they become the task of the rectification (CBK-11). */
export function needsWords({ solved }: CallbackForm): boolean {
  return solved === 'partly' || solved === 'no';
}

/** What may become of it; empty: nothing was heard. What is not solved is put right, whatever else. */
export function nextSteps(form: CallbackForm): readonly NextStep[] {
  if (form.solved === 'no') return ['rectify'];
  return needsWords(form) || (form.solved === 'yes' && form.words.trim() !== '') ? NEXT_STEPS : [];
}

/** The chosen one; where nobody chose, what is left over is put right and praise is only written down. */
export function nextStep(form: CallbackForm): NextStep {
  const chosen = form.next !== null && nextSteps(form).includes(form.next) ? form.next : null;
  return chosen ?? (needsWords(form) ? 'rectify' : 'record');
}

export function isComplete(form: CallbackForm): boolean {
  const rated = RATED.every((name) => form.ratings[name] !== undefined);
  return form.solved !== null && rated && form.cash !== null && (!needsWords(form) || form.words.trim() !== '');
}

/** Null while something is missing. `inPerson`: somebody went there (CBK-7). */
export function recordOf(form: CallbackForm, inPerson: boolean): Schema<'RecordCallbackInput'> | null {
  const { speed, quality, attitude } = form.ratings;
  if (!isComplete(form) || speed === undefined || quality === undefined || attitude === undefined) return null;
  const words = form.words.trim();
  const rectify = nextStep(form) === 'rectify';
  // Whoever asks for something to be put right is not wholly satisfied, however solved it is.
  const solved = rectify && form.solved === 'yes' ? 'partly' : form.solved;
  return {
    result: rectify ? 'dissatisfied' : 'satisfied',
    ...(solved === null ? {} : { solved }),
    ratings: { speed, quality, attitude },
    ...(inPerson ? { channel: 'on_site' as const } : {}),
    ...(words === '' ? {} : { words }),
    ...(form.cash === 'unasked' ? {} : { askedForCash: form.cash === 'yes' }),
  };
}

/** A digit key goes to the first line that is not rated yet; then to the last. */
export function rateNext(form: CallbackForm, value: number): CallbackForm {
  const line = RATED.find((name) => form.ratings[name] === undefined) ?? 'attitude';
  return { ...form, ratings: { ...form.ratings, [line]: value } };
}

/** Tabs with their counts, in the order of the page; the server decides what stands in them. */
export const CALLBACK_TABS = ['today', 'overdue', 'again', 'missed', 'rectifying', 'later', 'done'] as const;
export type CallbackTab = (typeof CALLBACK_TABS)[number];

export const isOpenCallback = ({ status }: Callback): boolean => status === 'due' || status === 'overdue';

/** CBK-7 */
export const isVisit = ({ rule }: Callback): boolean => rule === 'CBK-7';

/** The number of the call that would now go unanswered (CBK-10). */
export function nextMiss({ missed }: Callback, { callbackAttempts }: Pick<Policies, 'callbackAttempts'>): number {
  return Math.min(missed + 1, callbackAttempts);
}
