import { readStored, removeStored, writeStored } from '@/platform/storage';

const keyOf = (ticketId: string) => `draft:reply ${ticketId}` as const;

/** The words kept on this machine for a complaint; empty: none. */
export function replyDraft(ticketId: string): string {
  return readStored<string>(keyOf(ticketId)) ?? '';
}

/** Empty words forget the draft. */
export function keepReplyDraft(ticketId: string, text: string): void {
  if (text === '') removeStored(keyOf(ticketId));
  else writeStored(keyOf(ticketId), text);
}
