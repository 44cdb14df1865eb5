import type { Department } from '@youying/shared/domain/roles';
import { type Due, dueToday } from './due';
import type { Callback, Matter } from './types';

export const QUEUES = [
  'unregistered',
  'mine',
  'waiting',
  'overdue',
  'callbacks',
  'complaints',
  'emergency',
  'all',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** What the desk watches: every open matter and every callback that is due. */
export interface Board {
  matters: readonly Matter[];
  callbacks: readonly Callback[];
  /** False: there are more open matters than were fetched. */
  complete: boolean;
}

/** Through whose eyes. `roles`: of this person, wherever held. */
export interface Watcher {
  personId: string;
  roles: readonly string[];
}

/** One line of a queue. */
export interface QueueEntry {
  ticketId: string;
  matter: Matter | null;
  callback: Callback | null;
  due: Due | null;
}

export function isQueue(name: string | undefined): name is QueueName {
  return (QUEUES as readonly string[]).includes(name ?? '');
}

/** The nearest open duty of a matter. */
export function dueOf(matter: Matter): Due | null {
  const { nextTask } = matter;
  return nextTask?.dueAt == null ? null : { kind: nextTask.kind, at: Date.parse(nextTask.dueAt) };
}

/** Their own task, or one that nobody holds and their role may take. */
function waitsFor({ nextTask }: Matter, { personId, roles }: Watcher): boolean {
  if (nextTask === null) return false;
  return nextTask.assignee === null ? roles.includes(nextTask.ownerRole) : nextTask.assignee.id === personId;
}

function isOver(entry: QueueEntry, now: number): boolean {
  return entry.due !== null && entry.due.at < now;
}

type Test = (entry: QueueEntry, watcher: Watcher, now: number) => boolean;

const ofMatter =
  (test: (matter: Matter, watcher: Watcher) => boolean): Test =>
  ({ matter, callback }, watcher) =>
    callback === null && matter !== null && test(matter, watcher);

const belongs: Record<QueueName, Test> = {
  unregistered: ofMatter(({ status }) => status === 'submitted'),
  mine: ofMatter(({ owner }, { personId }) => owner?.id === personId),
  waiting: ofMatter(waitsFor),
  overdue: (entry, _, now) => isOver(entry, now),
  // What is due later waits on the page of callbacks.
  callbacks: ({ callback, due }, _, now) => callback !== null && due !== null && dueToday(due.at, now),
  complaints: ofMatter(({ kind }) => kind === 'complaint'),
  emergency: ofMatter(({ priority }) => priority === 'emergency'),
  all: ofMatter(() => true),
};

/** Without a deadline comes last; equal ones by age, so that nothing jumps about. */
function nearestFirst(one: QueueEntry, other: QueueEntry): number {
  const byDue = (one.due?.at ?? Number.POSITIVE_INFINITY) - (other.due?.at ?? Number.POSITIVE_INFINITY);
  return Number.isNaN(byDue) || byDue === 0 ? one.ticketId.localeCompare(other.ticketId) : byDue;
}

function entriesOf({ matters, callbacks }: Board): QueueEntry[] {
  return [
    ...matters.map((matter) => ({ ticketId: matter.id, matter, callback: null, due: dueOf(matter) })),
    ...callbacks.map((callback) => ({
      ticketId: callback.ticket.id,
      matter: null,
      callback,
      due: { kind: 'callback', at: Date.parse(callback.dueAt) },
    })),
  ];
}

/** The lines of one queue, nearest deadline first. */
export function queueOf(
  board: Board,
  name: QueueName,
  watcher: Watcher,
  now: number,
  department: Department | null = null,
): QueueEntry[] {
  return entriesOf(board)
    .filter((entry) => belongs[name](entry, watcher, now))
    .filter((entry) => department === null || concerns(entry, department))
    .sort(nearestFirst);
}

function concerns({ matter }: QueueEntry, department: Department): boolean {
  if (matter === null) return false;
  return matter.department === department || matter.workOrders.some((order) => order.department === department);
}

export function queueCounts(board: Board, watcher: Watcher, now: number): Record<QueueName, number> {
  const entries = entriesOf(board);
  const count = (name: QueueName) => entries.filter((entry) => belongs[name](entry, watcher, now)).length;
  return Object.fromEntries(QUEUES.map((name) => [name, count(name)])) as Record<QueueName, number>;
}

/** The line `step` places after the chosen one; the first when nothing is chosen, the same at an end. */
export function neighbour(entries: readonly QueueEntry[], ticketId: string | undefined, step: 1 | -1): string | null {
  const index = entries.findIndex((entry) => entry.ticketId === ticketId);
  if (index === -1) return entries[0]?.ticketId ?? null;
  return entries[index + step]?.ticketId ?? null;
}
