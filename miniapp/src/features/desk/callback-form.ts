import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import type { Schema } from '@/platform/api/contract';
import { dueToday } from './due';
import type { Callback } from './types';

export const RATED = ['speed', 'quality', 'attitude'] as const;
export type Rated = (typeof RATED)[number];

/** Nothing is chosen beforehand. */
export interface CallbackForm {
  solved: 'yes' | 'partly' | 'no' | null;
  ratings: Partial<Record<Rated, number>>;
  cash: 'no' | 'yes' | 'unasked' | null;
  words: string;
}

export const emptyForm: CallbackForm = { solved: null, ratings: {}, cash: null, words: '' };

/** Solved in part or not at all needs the resident's words: they become the task of the rectification (CBK-11). */
export function needsWords({ solved }: CallbackForm): boolean {
  return solved === 'partly' || solved === 'no';
}

export function isComplete(form: CallbackForm): boolean {
  const rated = RATED.every((name) => form.ratings[name] !== undefined);
  return form.solved !== null && rated && form.cash !== null && (!needsWords(form) || form.words.trim() !== '');
}

/** Null while something is missing. */
export function recordOf(form: CallbackForm): Schema<'RecordCallbackInput'> | null {
  const { speed, quality, attitude } = form.ratings;
  if (!isComplete(form) || speed === undefined || quality === undefined || attitude === undefined) return null;
  const words = form.words.trim();
  return {
    result: form.solved === 'yes' ? 'satisfied' : 'dissatisfied',
    ratings: { speed, quality, attitude },
    ...(words === '' ? {} : { words }),
    ...(form.cash === 'unasked' ? {} : { askedForCash: form.cash === 'yes' }),
  };
}

/** A digit key goes to the first line that is not rated yet; then to the last. */
export function rateNext(form: CallbackForm, value: number): CallbackForm {
  const line = RATED.find((name) => form.ratings[name] === undefined) ?? 'attitude';
  return { ...form, ratings: { ...form.ratings, [line]: value } };
}

/** The first rating line a digit key would fill. */
export function focusedLine(form: CallbackForm): Rated {
  return RATED.find((name) => form.ratings[name] === undefined) ?? 'attitude';
}

export const CALLBACK_TABS = ['today', 'overdue', 'missed', 'later', 'done'] as const;
export type CallbackTab = (typeof CALLBACK_TABS)[number];

/** How often nobody answered so far (CBK-10). */
export function missedTimes({ attempts }: Callback): number {
  return attempts.filter(({ result }) => result === 'unreachable').length;
}

/** The number of the call that would now go unanswered. */
export function nextMiss(callback: Callback): number {
  return Math.min(missedTimes(callback) + 1, defaultPolicies.callbackAttempts);
}

export function inTab(callback: Callback, tab: CallbackTab, now: number): boolean {
  const dueAt = Date.parse(callback.dueAt);
  const open = callback.status === 'due' || callback.status === 'overdue';
  if (tab === 'done') return !open;
  if (!open) return false;
  switch (tab) {
    case 'today':
      return dueToday(dueAt, now);
    case 'overdue':
      return dueAt < now;
    case 'missed':
      return missedTimes(callback) > 0;
    case 'later':
      return !dueToday(dueAt, now);
  }
}
