import { go } from '@/platform/navigate';
import type { Task } from './todo';

/** Duties and messages about an alarm. */
const OF_ALARMS = /^alarm_|_alarm$|^follow_instruction$/;

/** Where a duty is done: its order; a matter without one opens as the matter. What a community owes has no page. */
export function openTask({ kind, subject, ticketId }: Pick<Task, 'kind' | 'subject' | 'ticketId'>): void {
  if (subject.type === 'community' || ticketId === null) return;
  // An alarm has the id of its ticket.
  if (OF_ALARMS.test(kind)) go('staffAlarm', { alarmId: ticketId });
  else if (subject.type !== 'work_order') go('matter', { ticketId });
  else go(kind === 'fee_review' ? 'staffFeeReview' : 'staffOrder', { orderId: subject.id });
}
