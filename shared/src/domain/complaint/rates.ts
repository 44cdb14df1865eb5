import type { Policies } from '../procedures/policies.js';
import { DAY, type Instant, SHANGHAI_OFFSET } from '../time.js';

export const RATE_KINDS = ['month', 'year'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** A month (`202611`) or year (`2026`) in Shanghai; `endsAt` is the first instant after it. */
export interface RatePeriod {
  readonly kind: RateKind;
  readonly period: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const midnight = (year: number, month: number): Instant => Date.UTC(year, month - 1, 1) - SHANGHAI_OFFSET;
const pad = (month: number): string => String(month).padStart(2, '0');

export function monthOf(year: number, month: number): RatePeriod {
  return {
    kind: 'month',
    period: `${year}${pad(month)}`,
    startsAt: midnight(year, month),
    endsAt: midnight(year, month + 1),
  };
}

export function yearOf(year: number): RatePeriod {
  return { kind: 'year', period: String(year), startsAt: midnight(year, 1), endsAt: midnight(year + 1, 1) };
}

/** The Shanghai year and month (1–12) that hold this instant. */
export function yearAndMonth(instant: Instant): { readonly year: number; readonly month: number } {
  const wall = new Date(instant + SHANGHAI_OFFSET);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1 };
}

/** `202611` or `2026`; null where it is no such period. */
export function periodOf(kind: RateKind, text: string): RatePeriod | null {
  const year = Number(text.slice(0, 4));
  if (kind === 'year') return text.length === 4 ? yearOf(year) : null;
  const month = Number(text.slice(4));
  return text.length === 6 && month >= 1 && month <= 12 ? monthOf(year, month) : null;
}

/** The twelve months and the year that ended before this instant: what is to be frozen, also after a long standstill. */
export function periodsEndedBefore(now: Instant): readonly RatePeriod[] {
  const { year, month } = yearAndMonth(now);
  const months = Array.from({ length: 12 }, (_, back) => {
    const index = year * 12 + (month - 1) - 1 - back;
    return monthOf(Math.floor(index / 12), (index % 12) + 1);
  });
  return [...months, yearOf(year - 1)];
}

/** When the clock has to look again: the first instant of the next month. */
export function nextPeriodStart(now: Instant): Instant {
  const { year, month } = yearAndMonth(now);
  return midnight(year, month + 1);
}

const TARGETS = {
  month: 'monthlyComplaintTargetPerTenThousand',
  year: 'yearlyComplaintTargetPerTenThousand',
} as const satisfies Readonly<Record<RateKind, keyof Policies>>;

const TEN_THOUSAND = 10_000;

export interface Rate {
  /** Share of the households, four places; null: nobody has moved in. */
  readonly rate: number | null;
  readonly target: number;
  /** Not below the target: analysis and a written report to the company (CMP-7). */
  readonly overTarget: boolean;
}

/** CMP-7: effective complaints ÷ households moved in, against its target. Compared as whole numbers, not as a rounded rate. */
export function rateOf(kind: RateKind, effective: number, households: number, policies: Policies): Rate {
  const perTenThousand = policies[TARGETS[kind]];
  const overTarget = households > 0 && effective * TEN_THOUSAND >= perTenThousand * households;
  const rate = households > 0 ? Math.round((effective / households) * TEN_THOUSAND) / TEN_THOUSAND : null;
  return { rate, target: perTenThousand / TEN_THOUSAND, overTarget };
}

/** Who owes the company its report: the manager, or head office itself where the matter has gone up to it. */
export const REPORT_OWNERS = ['manager', 'head_office'] as const;
export type ReportOwner = (typeof REPORT_OWNERS)[number];

/**
 * CMP-7 with CMP-4: a period that misses its target only by complaints about its manager owes no report of the manager's,
 * who would learn of them by it; one level up writes it.
 */
export function reportOwnerOf(missed: {
  readonly byAll: boolean;
  readonly belowHeadOffice: boolean;
}): ReportOwner | null {
  if (missed.belowHeadOffice) return 'manager';
  return missed.byAll ? 'head_office' : null;
}

/** Monday 00:00 to Monday 00:00 in Shanghai around an instant (FUP-3). */
export function weekOf(instant: Instant): { readonly startsAt: Instant; readonly endsAt: Instant } {
  const day = Math.floor((instant + SHANGHAI_OFFSET) / DAY);
  // 1970-01-01 was a Thursday.
  const startsAt = (day - ((day + 3) % 7)) * DAY - SHANGHAI_OFFSET;
  return { startsAt, endsAt: startsAt + 7 * DAY };
}
