import { ALL_QUEUES, type AnyQueue, QUEUES, type QueueName } from '@youying/shared/domain/queues';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import type { SavedFilters } from '@youying/shared/domain/saved-view';
import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import type { Schema } from '@/platform/api/contract';
import type { Due } from './due';
import type { Callback, Matter } from './types';

export { QUEUES, type QueueName };

/** One line of a queue. */
export interface QueueEntry {
  ticketId: string;
  matter: Matter | null;
  callback: Callback | null;
  due: Due | null;
}

export type QueueCounts = Readonly<Record<AnyQueue, number>>;

export function isQueue(name: string | undefined): name is QueueName {
  return (QUEUES as readonly string[]).includes(name ?? '');
}

/** The nearest open duty of a matter. */
export function dueOf(matter: Matter): Due | null {
  const { nextTask } = matter;
  return nextTask?.dueAt == null ? null : { kind: nextTask.kind, at: Date.parse(nextTask.dueAt) };
}

/** A line as the server tells it; one that is neither a matter nor a callback is no line. */
export function entryOf({ ticket, callback }: Schema<'QueueEntryView'>): QueueEntry[] {
  if (ticket !== null) return [{ ticketId: ticket.id, matter: ticket, callback: null, due: dueOf(ticket) }];
  if (callback === null) return [];
  const due = { kind: 'callback', at: Date.parse(callback.dueAt) };
  return [{ ticketId: callback.ticket.id, matter: null, callback, due }];
}

export function countsOf({ queues }: Schema<'QueueCountsView'>): QueueCounts {
  const told = new Map(queues.map(({ queue, count }) => [queue as string, count]));
  return Object.fromEntries(ALL_QUEUES.map((name) => [name, told.get(name) ?? 0])) as Record<AnyQueue, number>;
}

/** What a list is narrowed by; as in its address. */
export type QueueFilters = SavedFilters;

const CHOICES: Readonly<Record<Exclude<keyof QueueFilters, 'q'>, readonly string[]>> = {
  queue: ALL_QUEUES,
  department: DEPARTMENTS,
  kind: TICKET_KINDS,
  priority: PRIORITIES,
  status: TICKET_STATUSES,
};

/** Filters of an address; what nobody could have chosen is left out. */
export function filtersOf(parameters: Readonly<Record<string, string | undefined>>): QueueFilters {
  const known = Object.entries(CHOICES).flatMap(([name, choices]) => {
    const value = parameters[name];
    return value !== undefined && choices.includes(value) ? [[name, value]] : [];
  });
  const words = parameters.q?.trim();
  return {
    queue: 'all',
    ...(Object.fromEntries(known) as Partial<QueueFilters>),
    ...(words === undefined || words === '' ? {} : { q: words }),
  };
}

/** The line `step` places after the chosen one; the first when nothing is chosen, the same at an end. */
export function neighbour(entries: readonly QueueEntry[], ticketId: string | undefined, step: 1 | -1): string | null {
  const index = entries.findIndex((entry) => entry.ticketId === ticketId);
  if (index === -1) return entries[0]?.ticketId ?? null;
  return entries[index + step]?.ticketId ?? null;
}
