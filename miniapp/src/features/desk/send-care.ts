import { call } from '@/platform/api/call';
import type { CareAct, CareDraft } from './care';

/** Null: no matter has this number. */
async function idOfNumber(number: string): Promise<string | null> {
  const { items } = await call('listTickets', { query: { q: number, limit: 2 } });
  return items.find(({ no }) => no === number)?.id ?? null;
}

/** Null: the other matter was not found. @param version of the matter as its reader saw it */
export async function sendCare(
  act: CareAct,
  { id, version }: { id: string; version: number },
  draft: CareDraft,
  idempotencyKey: string,
) {
  const path = { id };
  const key = { idempotencyKey };
  const words = draft.words.trim();
  const reason = words === '' ? {} : { reason: words };
  const { personId, priority, separable } = draft;
  switch (act) {
    case 'claim':
      return call('claimTicket', { path, body: { ...reason, version } }, key);
    case 'priority':
      return call('changePriority', { path, body: { priority, ...reason, version } }, key);
    case 'ask':
      return call('askSupervisor', { path, body: { question: words, version } }, key);
    case 'passOn':
      return call('passOnTicket', { path, body: { personId, said: words, version } }, key);
    case 'bookCall':
      return call('bookCallBack', { path, body: { personId, words, version } }, key);
    case 'toHead':
      return draft.department === ''
        ? null
        : call('passToDepartmentHead', { path, body: { department: draft.department, words, version } }, key);
    case 'link': {
      const ticketId = await idOfNumber(draft.number.trim());
      return ticketId === null ? null : call('linkTicket', { path, body: { ticketId, separable, version } }, key);
    }
  }
}
