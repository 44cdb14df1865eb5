import type { Priority } from '@youying/shared/domain/ticket/types';
import type { TakenBackAct } from '../receipts/take-back';
import type { BulkBody } from './run-bulk';

export type BulkDialogName = 'passOn' | 'priority' | 'note';

export interface BulkDraft {
  personId: string;
  priority: Priority | '';
  visibility: 'internal' | 'public';
  words: string;
}

/** What is sent, or null while something is missing. */
export function bodyOf(name: BulkDialogName, draft: BulkDraft, me: string | null): BulkBody | null {
  const words = draft.words.trim();
  if (name === 'note') return words === '' ? null : { addNote: { text: words, visibility: draft.visibility } };
  if (name === 'priority') {
    if (draft.priority === '') return null;
    return { changePriority: { priority: draft.priority, ...(words === '' ? {} : { reason: words }) } };
  }
  if (draft.personId === '') return null;
  if (draft.personId === me) return { claimTicket: words === '' ? {} : { reason: words } };
  return words === '' ? null : { passOnTicket: { personId: draft.personId, said: words } };
}

/** What of it can be taken back for a moment; a note stays (it is a record). */
export function takenBackIn(body: BulkBody): TakenBackAct | null {
  const acts: readonly TakenBackAct[] = ['changePriority', 'passOnTicket', 'claimTicket'];
  return acts.find((act) => act in body) ?? null;
}
