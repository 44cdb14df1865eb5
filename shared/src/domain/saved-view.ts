import type { AnyQueue } from './queues.js';
import type { Department } from './roles.js';
import type { Priority, TicketKind, TicketStatus } from './ticket/types.js';

/** What a list of matters is narrowed by; absent: by nothing. As in its address. */
export interface SavedFilters {
  readonly queue: AnyQueue;
  readonly department?: Department;
  readonly kind?: TicketKind;
  readonly priority?: Priority;
  readonly status?: TicketStatus;
  readonly q?: string;
}

/** What a list of matters shows of each, in this order; the words and the deadline always. */
export const MATTER_COLUMNS = [
  'no',
  'status',
  'priority',
  'kind',
  'category',
  'department',
  'place',
  'contact',
  'owner',
  'created',
] as const;
export type MatterColumn = (typeof MATTER_COLUMNS)[number];

/** Kept for one person and community; a list that long is no longer a help. */
export const MOST_SAVED_VIEWS = 30;
