import type { PeriodicKind } from '@youying/shared/domain/procedures/periodic-entries';
import type { StandingKind } from '@youying/shared/domain/procedures/standing-entries';
import { go } from '@/platform/navigate';
import type { RouteName } from '@/routes';
import type { Task } from './todo';

/** Duties and messages about an alarm. */
const OF_ALARMS = /^alarm_|_alarm$|^follow_instruction$/;

/** Somebody is to be called, and says so afterwards; the message about it leads there too. */
const OF_CALLS: ReadonlySet<string> = new Set(['call_back', 'call_back_booked', 'call_resident']);

/** What a community owes for a week, a month or a year is done in its report, or in its calendar. */
const REPORTS: Readonly<Record<PeriodicKind, RouteName>> = {
  daily_records: 'deskSignoff',
  weekly_complaints: 'deskWeekly',
  weekly_sample: 'deskQuality',
  monthly_training: 'deskQuality',
  monthly_callbacks: 'deskCallbackSummary',
  comment_callbacks: 'deskCallbackSummary',
  monthly_archive: 'deskArchive',
  monthly_rectification: 'deskRectification',
  yearly_rectification: 'deskRectification',
  next_holidays: 'deskCalendar',
};

/** What is owed for a thing that is no ticket is done on its page. */
const STANDING: Readonly<Record<StandingKind, RouteName>> = {
  outage_end: 'deskOutages',
  open_question: 'deskKnowledge',
  relayed_message: 'staffRelayed',
  answer_swap: 'staffDuty',
  decide_swap: 'deskRoster',
  decide_leave: 'deskRoster',
  sign_handover: 'deskHandover',
  review_rating: 'deskQuality',
  examine_newcomer: 'deskQuality',
};

/** Where a page has several sides, the one on which it is done. */
const SIDES: Readonly<Partial<Record<PeriodicKind | StandingKind, string>>> = {
  yearly_rectification: 'year',
  monthly_training: 'trainings',
  review_rating: 'reviews',
  examine_newcomer: 'trainings',
};

type Opened = Pick<Task, 'kind' | 'subject' | 'ticketId'> & Partial<Pick<Task, 'id' | 'period'>>;

/** Whose it is: head office has duties in every community. */
const communityOf = ({ type, id }: Task['subject']) => (type === 'community' ? id : undefined);

/** Where a duty is done: its order, its report; a matter without an order opens as the matter. */
export function openTask({ id, kind, subject, ticketId, period }: Opened): void {
  const report = REPORTS[kind as PeriodicKind];
  // A message about what a community owes does not say which report.
  const tab = SIDES[kind as PeriodicKind | StandingKind];
  if (report !== undefined) go(report, { period: period ?? undefined, tab, community: communityOf(subject) });
  else if (STANDING[kind as StandingKind] !== undefined) go(STANDING[kind as StandingKind], { tab });
  else if (kind.startsWith('outage_')) go('deskOutages');
  else if (subject.type === 'community' || ticketId === null) return;
  // An alarm has the id of its ticket.
  else if (OF_ALARMS.test(kind)) go('staffAlarm', { alarmId: ticketId });
  else if (OF_CALLS.has(kind)) go('staffCall', { ticketId, taskId: id });
  else if (subject.type !== 'work_order') go('matter', { ticketId });
  else go(kind === 'fee_review' ? 'staffFeeReview' : 'staffOrder', { orderId: subject.id });
}
