import { callbackFor } from '../callback/policy.js';
import { answerBy } from '../complaint/stuck.js';
import { openRemedies, waitingStatements } from '../complaint/types.js';
import type { Instant } from '../time.js';
import {
  addWorkingDays,
  addWorkingTime,
  endOfWorkingDay,
  nextDayOfMonth,
  nextWeekday,
  nextWorkingStart,
} from './calendar.js';
import { policyLength } from './lengths.js';
import { POLICIES } from './policies.js';
import type { DueRule, ProcedureContext } from './types.js';

const MONDAY = 1;

/** The later of a fixed instant and now plus a length: a deadline that is already past would press from the first second. */
const aheadOr = (fixed: Instant | null, at: Instant, length: number): Instant =>
  fixed !== null && fixed > at ? fixed : at + length;

export function dueAt(due: DueRule, at: Instant, context: ProcedureContext): Instant {
  const { ticket, order, policies, calendar } = context;
  switch (due.from) {
    case 'event':
      return at + policyLength(due.policy, policies);
    case 'dispatch':
      return (order?.dispatchedAt ?? at) + policyLength(due.policy, policies);
    case 'submission':
      return ticket.submittedAt + policyLength(due.policy, policies);
    case 'registration':
      return (ticket.registeredAt ?? at) + policyLength(due.policy, policies);
    case 'appointment_or_event': {
      const from = ticket.appointment?.from ?? null;
      const ahead = from === null ? null : from - policyLength(due.before, policies);
      return aheadOr(ahead, at, policyLength(due.policy, policies));
    }
    case 'deadline_or_event':
      return aheadOr(order?.deadlineAt ?? null, at, policyLength(due.policy, policies));
    case 'pause_end_or_event':
      return aheadOr(order?.pausedUntil ?? null, at, policyLength(due.policy, policies));
    case 'working_day_end':
      return endOfWorkingDay(at, calendar);
    case 'working_time':
      return POLICIES[due.policy].unit === 'working_day'
        ? addWorkingDays(at, policies[due.policy], calendar.office)
        : addWorkingTime(at, policyLength(due.policy, policies), calendar.office);
    case 'next_monday':
      return endOfWorkingDay(nextWeekday(at, MONDAY), calendar.office);
    case 'month_day':
      return endOfWorkingDay(nextDayOfMonth(at, policies[due.policy]), calendar.office);
    case 'next_working_time':
      return (context.atWorkFrom ?? nextWorkingStart(at, calendar)) + policyLength(due.policy, policies);
    case 'callback_window':
      return ticket.openCallback?.dueAt ?? callbackFor(ticket, at, { policies, calendar }).dueAt;
    case 'event_or_answer': {
      const promised = answerBy(ticket, policies);
      const within = at + policyLength(due.policy, policies);
      return promised > at ? Math.min(promised, within) : within;
    }
    case 'next_statement':
      return (ticket.complaint && waitingStatements(ticket.complaint)[0]?.dueAt) ?? at;
    case 'next_remedy':
      return Math.min(...(ticket.complaint ? openRemedies(ticket.complaint) : []).map((remedy) => remedy.dueAt));
  }
}
