import { addWorkingDays, endOfWorkingDay, nextDayOfMonth, type WorkingCalendar } from '../procedures/calendar.js';
import { policyLength } from '../procedures/lengths.js';
import type { Policies, PolicyKey } from '../procedures/policies.js';
import type { TicketFacts } from '../ticket/types.js';
import { DAY, type Instant } from '../time.js';
import { type AgainWay, type Caller, firstLength, type OwnCallbackRule } from './own-rule.js';
import type { CallbackKind, CallbackRule } from './rules.js';

export type CallbackFacts = Pick<TicketFacts, 'kind' | 'priority' | 'categoryId' | 'categoryFlags' | 'major' | 'alarm'>;

/** What the limits are counted by. */
export interface CallbackTerms {
  readonly policies: Policies;
  readonly calendar: WorkingCalendar;
}

/** When a call is due; `next_rain`: at the end of the working day on which it rained, and after so long without rain. */
export type CallbackDue =
  | {
      readonly from: 'event' | 'working_days' | 'day_of_next_month' | 'next_rain';
      readonly policy: PolicyKey;
    }
  /** A length of its own: what a community has added. */
  | { readonly from: 'own'; readonly length: number };

/** The column "again": when an answered callback is followed by another. */
export interface Again {
  /** `solved`: after an answer without a problem. `not_quite`: as long as something is left over (CBK-5). */
  readonly after: 'solved' | 'not_quite';
  /** Only the first one, or each. */
  readonly times: 'once' | 'until_solved';
  readonly due: CallbackDue;
}

export interface CallbackRow {
  readonly rule: CallbackRule;
  readonly kind: CallbackKind;
  readonly applies: (ticket: CallbackFacts) => boolean;
  /** From close-out to the first call. */
  readonly first: CallbackDue;
  readonly again: Again | null;
  /** CBK-7: somebody goes there, and the manager arranges it. */
  readonly inPerson: boolean;
  /** Absent: the desk, but for visits. */
  readonly caller?: Caller;
}

const after = (policy: PolicyKey): CallbackDue => ({ from: 'event', policy });

/** That day of the month after this one, at the end of work; when nobody works then, of the next day that is worked. */
function dayOfNextMonth(from: Instant, dayOfMonth: number, calendar: WorkingCalendar): Instant {
  const firstOfMonth = nextDayOfMonth(from + DAY, 1);
  return endOfWorkingDay(nextDayOfMonth(firstOfMonth, dayOfMonth), calendar);
}

const flagged =
  (flag: CallbackFacts['categoryFlags'][number]) =>
  ({ categoryFlags }: CallbackFacts): boolean =>
    categoryFlags.includes(flag);

/** First match counts: an emergency leak is called back as an emergency. CBK-8: the last row takes everything left. */
export const CALLBACK_TABLE: readonly CallbackRow[] = [
  {
    rule: 'CBK-7',
    kind: 'major',
    // Where an alarm was raised, the visit is owed from its end (`visit_alarm`), and its ticket is called like another.
    applies: ({ major, alarm }) => major && alarm === null,
    first: after('majorCallbackDays'),
    again: null,
    inPerson: true,
  },
  {
    rule: 'CBK-5',
    kind: 'complaint',
    applies: ({ kind }) => kind === 'complaint',
    first: after('complaintCallbackDays'),
    again: {
      after: 'not_quite',
      times: 'until_solved',
      due: after('complaintCallbackDays'),
    },
    inPerson: false,
  },
  {
    rule: 'CBK-1',
    kind: 'emergency',
    applies: ({ priority }) => priority === 'emergency',
    first: after('emergencyCallbackHours'),
    again: {
      after: 'solved',
      times: 'once',
      due: after('emergencySecondCallbackDays'),
    },
    inPerson: false,
  },
  {
    rule: 'CBK-2',
    kind: 'leak',
    applies: flagged('leak'),
    first: after('leakCallbackDays'),
    // A dry season must not make anybody forget: without rain the call is due after this long.
    again: { after: 'solved', times: 'once', due: { from: 'next_rain', policy: 'rainWaitDays' } },
    inPerson: false,
  },
  {
    rule: 'CBK-3',
    kind: 'safety',
    applies: flagged('safety'),
    first: after('safetyCallbackDays'),
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-6',
    kind: 'long_service',
    applies: flagged('long_service'),
    first: { from: 'day_of_next_month', policy: 'longServiceCallbackDayOfMonth' },
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-6',
    kind: 'service',
    applies: flagged('service'),
    first: { from: 'working_days', policy: 'serviceCallbackWorkingDays' },
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-4',
    kind: 'repair',
    applies: () => true,
    first: after('repairCallbackDays'),
    again: null,
    inPerson: false,
  },
];

export function callbackDueAt(due: CallbackDue, from: Instant, terms: CallbackTerms): Instant {
  const { policies, calendar } = terms;
  switch (due.from) {
    case 'event':
    case 'next_rain':
      return from + policyLength(due.policy, policies);
    case 'working_days':
      return addWorkingDays(from, policies[due.policy], calendar);
    case 'day_of_next_month':
      return dayOfNextMonth(from, policies[due.policy], calendar);
    case 'own':
      return from + due.length;
  }
}

export function callbackRowFor(ticket: CallbackFacts): CallbackRow {
  const row = CALLBACK_TABLE.find(({ applies }) => applies(ticket));
  if (!row) throw new Error('the last callback row takes everything');
  return row;
}

const days = (count: number | null): CallbackDue => ({ from: 'own', length: (count ?? 0) * DAY });

const OWN_AGAIN: Readonly<Record<AgainWay, (rule: OwnCallbackRule) => Again | null>> = {
  never: () => null,
  days: ({ againDays }) => ({ after: 'solved', times: 'once', due: days(againDays) }),
  rain: () => ({ after: 'solved', times: 'once', due: { from: 'next_rain', policy: 'rainWaitDays' } }),
  until_solved: ({ againDays }) => ({ after: 'not_quite', times: 'until_solved', due: days(againDays) }),
};

/** What is never called later or by another than the procedures say, whatever a community adds. */
const FIXED: readonly CallbackRule[] = ['CBK-1', 'CBK-7'];

/**
 * The row that counts in a community: one of its own for the category, else for the kind, else the table's. It is
 * counted under the table's rule all the same; of a complaint only what was added for complaints counts (CBK-5).
 */
export function callbackRowIn(ticket: CallbackFacts, { callbackRules = [] }: Policies): CallbackRow {
  const row = callbackRowFor(ticket);
  if (FIXED.includes(row.rule)) return row;
  const own =
    callbackRules.find(
      ({ categoryId }) => categoryId !== null && categoryId === ticket.categoryId && ticket.kind !== 'complaint',
    ) ?? callbackRules.find(({ kind }) => kind === ticket.kind);
  if (!own) return row;
  return {
    ...row,
    first: { from: 'own', length: firstLength(own) },
    again: OWN_AGAIN[own.again](own),
    caller: own.caller,
  };
}

/** CBK-2: it rained, so what waited for rain is due before the working day ends. */
export const dueAfterRain = (markedAt: Instant, { calendar }: CallbackTerms): Instant =>
  endOfWorkingDay(markedAt, calendar);
