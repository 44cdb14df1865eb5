import { call } from '@/platform/api/call';
import type { CareAct, CareDraft } from './care';

/** Null: no matter has this number. */
async function idOfNumber(number: string): Promise<string | null> {
  const { items } = await call('listTickets', { query: { q: number, limit: 2 } });
  return items.find(({ no }) => no === number)?.id ?? null;
}

/** Null: the other matter was not found. */
export async function sendCare(act: CareAct, id: string, draft: CareDraft, idempotencyKey: string) {
  const path = { id };
  const key = { idempotencyKey };
  const words = draft.words.trim();
  const reason = words === '' ? {} : { reason: words };
  const { personId, priority, separable } = draft;
  switch (act) {
    case 'claim':
      return call('claimTicket', { path, body: reason }, key);
    case 'priority':
      return call('changePriority', { path, body: { priority, ...reason } }, key);
    case 'ask':
      return call('askSupervisor', { path, body: { question: words } }, key);
    case 'passOn':
      return call('passOnTicket', { path, body: { personId, said: words } }, key);
    case 'bookCall':
      return call('bookCallBack', { path, body: { personId, words } }, key);
    case 'toHead':
      return draft.department === ''
        ? null
        : call('passToDepartmentHead', { path, body: { department: draft.department, words } }, key);
    case 'link': {
      const ticketId = await idOfNumber(draft.number.trim());
      return ticketId === null ? null : call('linkTicket', { path, body: { ticketId, separable } }, key);
    }
  }
}
