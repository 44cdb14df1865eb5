import type { PeriodicKind } from '@youying/shared/domain/procedures/periodic-entries';
import type { Task } from './todo';

/**
 * How a duty that only a person can call done is ended: with words for the timeline where the procedures want a record
 * (FUP-1, FUP-2, FUP-4), else after a question, because the reminder is gone afterwards.
 */
export type SettleWay = 'note' | 'ask';

const ways: Partial<Record<string, SettleWay>> = {
  first_follow_up: 'note',
  second_follow_up: 'note',
  answer_urge: 'note',
  call_back: 'note',
  weekly_complaints: 'note',
};

/** Done by what their reports ask for: binding, writing the summary. */
const IN_REPORTS: ReadonlySet<string> = new Set<PeriodicKind>(['monthly_archive', 'monthly_callbacks']);

/** Null: it ends with its own action, on its page. */
export function settleWayOf({ kind, actions }: Pick<Task, 'kind' | 'actions'>): SettleWay | null {
  return actions.includes('completeTask') && !IN_REPORTS.has(kind) ? (ways[kind] ?? 'ask') : null;
}
