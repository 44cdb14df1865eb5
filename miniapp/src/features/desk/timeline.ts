import type { Schema } from '@/platform/api/contract';

export type Entry = Schema<'TimelineEntryView'>;

export const TIMELINE_FILTERS = ['all', 'public', 'calls'] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** Events that were telephone calls, or stand for one. */
const CALLS: ReadonlySet<string> = new Set(['callback_satisfied', 'callback_attempted', 'callback_unreachable']);

function isCall(entry: Entry): boolean {
  if (CALLS.has(entry.type)) return true;
  if (entry.type === 'ticket_submitted') return entry.data.channel === 'hotline';
  return entry.data.voice === 'desk_phone' || entry.data.by === 'desk_phone';
}

const shows: Record<TimelineFilter, (entry: Entry) => boolean> = {
  all: () => true,
  public: ({ visibility }) => visibility === 'public',
  calls: isCall,
};

/** The server tells it oldest first; the desk reads the newest on top. */
export function filterTimeline(entries: readonly Entry[], filter: TimelineFilter): Entry[] {
  return entries.filter(shows[filter]).reverse();
}
