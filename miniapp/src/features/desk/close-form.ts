import type { Schema } from '@/platform/api/contract';
import type { Matter } from './types';

export type Method = NonNullable<Schema<'CloseTicketInput'>['method']>;
export type Verdict = 'done' | 'partly_done' | 'answered' | 'not_done';

/** What the desk found when it asked. Nothing is chosen beforehand. */
export interface VerifiedResult {
  method: Method | null;
  verdict: Verdict | null;
  /** The resident reads it. */
  outcome: string;
  note: string;
  /** CLO-2: who said so, or which document. */
  confirmedBy: string;
}

export const emptyResult: VerifiedResult = { method: null, verdict: null, outcome: '', note: '', confirmedBy: '' };

const OF_REPAIRS: readonly Method[] = ['phone', 'on_site', 'miniapp'];
const OF_THE_REST: readonly Method[] = ['phone', 'on_site', 'document', 'head_word'];

/** CLO-1: a repair is verified with the resident; CLO-2: the rest on a document or the word of a head. */
export const methodsFor = ({ kind }: Matter): readonly Method[] => (kind === 'repair' ? OF_REPAIRS : OF_THE_REST);

export const verdictsFor = ({ kind }: Matter): readonly Verdict[] =>
  kind === 'repair' ? ['done', 'partly_done', 'not_done'] : ['answered', 'done', 'partly_done'];

/** Whether the word of a head or a document is still wanted from this person. */
export const needsConfirmation = ({ closeRequirements }: Matter): boolean =>
  closeRequirements.some(({ code }) => code === 'confirmation_missing');

/** The desk's own condition: it has asked, and says on whose word. */
export function isVerified({ verdict, confirmedBy }: VerifiedResult, matter: Matter): boolean {
  if (verdict === null || verdict === 'not_done') return false;
  return !needsConfirmation(matter) || confirmedBy.trim() !== '';
}

export function isFilled(result: VerifiedResult, matter: Matter): boolean {
  return result.method !== null && result.outcome.trim() !== '' && isVerified(result, matter);
}

/** Null while something is missing. */
export function closingOf(result: VerifiedResult): Schema<'CloseTicketInput'> | null {
  const { method, verdict } = result;
  const [outcome, note, confirmedBy] = [result.outcome, result.note, result.confirmedBy].map((text) => text.trim());
  if (method === null || verdict === null || verdict === 'not_done' || !outcome) return null;
  return { outcome, result: verdict, method, ...(note ? { note } : {}), ...(confirmedBy ? { confirmedBy } : {}) };
}
