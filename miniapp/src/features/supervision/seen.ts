import { readStored, writeStored } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';

interface Seen {
  day: string;
  ids: readonly string[];
}

/** Which matters of a day were opened at this computer: help for whoever reads fifty of them, no record of anything. */
const seen = createStore<Seen | null>(readStored<Seen>('day-seen'));

export function markSeen(day: string, ticketId: string): void {
  const known = seen.get();
  const ids = known?.day === day ? known.ids : [];
  if (ids.includes(ticketId)) return;
  const next = { day, ids: [...ids, ticketId] };
  seen.set(next);
  writeStored('day-seen', next);
}

export function useSeen(day: string): ReadonlySet<string> {
  const known = useStore(seen);
  return new Set(known?.day === day ? known.ids : []);
}
