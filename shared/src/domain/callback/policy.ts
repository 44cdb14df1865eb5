import type { Policies } from '../procedures/policies.js';
import type { TicketFacts } from '../ticket/types.js';
import { DAY, HOUR, type Instant } from '../time.js';

export type CallbackRule = 'CBK-1' | 'CBK-2' | 'CBK-3' | 'CBK-4' | 'CBK-5';
export type CallbackKind = 'emergency' | 'leak' | 'safety' | 'repair' | 'complaint';
export type CallbackStatus = 'due' | 'overdue' | 'done' | 'unreachable';

/** CBK-9 */
export const CALLBACK_CHANNELS = ['phone', 'miniapp', 'on_site'] as const;
export type CallbackChannel = (typeof CALLBACK_CHANNELS)[number];

interface CallbackRow {
  readonly rule: CallbackRule;
  readonly kind: CallbackKind;
  readonly applies: (ticket: CallbackFacts) => boolean;
  /** Milliseconds from close-out to the first call. */
  readonly window: (policies: Policies) => number;
}

export type CallbackFacts = Pick<TicketFacts, 'kind' | 'priority' | 'categoryFlags'>;

/** First match counts: an emergency leak is called back as an emergency. CBK-8: the last row takes everything left. */
const ROWS: readonly CallbackRow[] = [
  {
    rule: 'CBK-5',
    kind: 'complaint',
    applies: ({ kind }) => kind === 'complaint',
    window: ({ complaintCallbackDays }) => complaintCallbackDays * DAY,
  },
  {
    rule: 'CBK-1',
    kind: 'emergency',
    applies: ({ priority }) => priority === 'emergency',
    window: ({ emergencyCallbackHours }) => emergencyCallbackHours * HOUR,
  },
  {
    rule: 'CBK-2',
    kind: 'leak',
    applies: ({ categoryFlags }) => categoryFlags.includes('leak'),
    window: ({ leakCallbackDays }) => leakCallbackDays * DAY,
  },
  {
    rule: 'CBK-3',
    kind: 'safety',
    applies: ({ categoryFlags }) => categoryFlags.includes('safety'),
    window: ({ safetyCallbackDays }) => safetyCallbackDays * DAY,
  },
  {
    rule: 'CBK-4',
    kind: 'repair',
    applies: () => true,
    window: ({ repairCallbackDays }) => repairCallbackDays * DAY,
  },
];

export interface CallbackPlan {
  readonly rule: CallbackRule;
  readonly kind: CallbackKind;
  readonly dueAt: Instant;
}

/** Which callback a close-out asks for, and by when (CBK-1 … CBK-5, CBK-8). */
export function callbackFor(ticket: CallbackFacts, closedAt: Instant, policies: Policies): CallbackPlan {
  const row = ROWS.find(({ applies }) => applies(ticket));
  if (!row) throw new Error('the last callback row takes everything');
  return { rule: row.rule, kind: row.kind, dueAt: closedAt + row.window(policies) };
}

/** After this many unanswered tries the callback ends as unreachable, which is not satisfied (CBK-10). */
export function isLastAttempt(attempt: number, policies: Policies): boolean {
  return attempt >= policies.callbackAttempts;
}

export function callbackStatus(
  callback: { readonly isOpen: boolean; readonly dueAt: Instant; readonly unreachable: boolean },
  now: Instant,
): CallbackStatus {
  if (callback.isOpen) return now > callback.dueAt ? 'overdue' : 'due';
  return callback.unreachable ? 'unreachable' : 'done';
}
