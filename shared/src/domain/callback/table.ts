import { addWorkingDays, endOfWorkingDay, nextDayOfMonth, type WorkingCalendar } from '../procedures/calendar.js';
import type { Policies } from '../procedures/policies.js';
import type { TicketFacts } from '../ticket/types.js';
import { DAY, HOUR, type Instant } from '../time.js';
import type { CallbackKind, CallbackRule } from './rules.js';

export type CallbackFacts = Pick<TicketFacts, 'kind' | 'priority' | 'categoryFlags' | 'major'>;

/** What the limits are counted by. */
export interface CallbackTerms {
  readonly policies: Policies;
  readonly calendar: WorkingCalendar;
}

type Limit = (from: Instant, terms: CallbackTerms) => Instant;

/** The column "again": when an answered callback is followed by another. */
export interface Again {
  /** `solved`: after an answer without a problem. `not_quite`: as long as something is left over (CBK-5). */
  readonly after: 'solved' | 'not_quite';
  /** Only the first one, or each. */
  readonly times: 'once' | 'until_solved';
  readonly due: Limit;
  readonly waitsFor: 'rain' | null;
}

export interface CallbackRow {
  readonly rule: CallbackRule;
  readonly kind: CallbackKind;
  readonly applies: (ticket: CallbackFacts) => boolean;
  /** From close-out to the first call. */
  readonly first: Limit;
  readonly again: Again | null;
  /** CBK-7: somebody goes there, and the manager arranges it. */
  readonly inPerson: boolean;
}

const days =
  (length: (policies: Policies) => number): Limit =>
  (from, { policies }) =>
    from + length(policies) * DAY;

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
    applies: ({ major }) => major,
    first: days(({ majorCallbackDays }) => majorCallbackDays),
    again: null,
    inPerson: true,
  },
  {
    rule: 'CBK-5',
    kind: 'complaint',
    applies: ({ kind }) => kind === 'complaint',
    first: days(({ complaintCallbackDays }) => complaintCallbackDays),
    again: {
      after: 'not_quite',
      times: 'until_solved',
      due: days(({ complaintCallbackDays }) => complaintCallbackDays),
      waitsFor: null,
    },
    inPerson: false,
  },
  {
    rule: 'CBK-1',
    kind: 'emergency',
    applies: ({ priority }) => priority === 'emergency',
    first: (from, { policies }) => from + policies.emergencyCallbackHours * HOUR,
    again: {
      after: 'solved',
      times: 'once',
      due: days(({ emergencySecondCallbackDays }) => emergencySecondCallbackDays),
      waitsFor: null,
    },
    inPerson: false,
  },
  {
    rule: 'CBK-2',
    kind: 'leak',
    applies: flagged('leak'),
    first: days(({ leakCallbackDays }) => leakCallbackDays),
    // A dry season must not make anybody forget: without rain the call is due after this long.
    again: { after: 'solved', times: 'once', due: days(({ rainWaitDays }) => rainWaitDays), waitsFor: 'rain' },
    inPerson: false,
  },
  {
    rule: 'CBK-3',
    kind: 'safety',
    applies: flagged('safety'),
    first: days(({ safetyCallbackDays }) => safetyCallbackDays),
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-6',
    kind: 'long_service',
    applies: flagged('long_service'),
    first: (from, { policies, calendar }) => dayOfNextMonth(from, policies.longServiceCallbackDayOfMonth, calendar),
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-6',
    kind: 'service',
    applies: flagged('service'),
    first: (from, { policies, calendar }) => addWorkingDays(from, policies.serviceCallbackWorkingDays, calendar),
    again: null,
    inPerson: false,
  },
  {
    rule: 'CBK-4',
    kind: 'repair',
    applies: () => true,
    first: days(({ repairCallbackDays }) => repairCallbackDays),
    again: null,
    inPerson: false,
  },
];

export function callbackRowFor(ticket: CallbackFacts): CallbackRow {
  const row = CALLBACK_TABLE.find(({ applies }) => applies(ticket));
  if (!row) throw new Error('the last callback row takes everything');
  return row;
}

/** CBK-2: it rained, so what waited for rain is due before the working day ends. */
export const dueAfterRain = (markedAt: Instant, { calendar }: CallbackTerms): Instant =>
  endOfWorkingDay(markedAt, calendar);
