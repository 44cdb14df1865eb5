import { weekOf } from '../complaint/rates.js';
import { DAY, type Instant, instantOfDay, SHANGHAI_OFFSET, shanghaiMidnight } from '../time.js';

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface Span {
  readonly from: Instant;
  /** The first instant after it. */
  readonly until: Instant;
}

/** A day, week (from Monday), month, quarter or year in Shanghai. */
export interface Period extends Span {
  readonly kind: PeriodKind;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

export function periodAround(kind: PeriodKind, at: Instant): Period {
  if (kind === 'day') return { kind, from: shanghaiMidnight(at), until: shanghaiMidnight(at) + DAY };
  if (kind === 'week') {
    const { startsAt, endsAt } = weekOf(at);
    return { kind, from: startsAt, until: endsAt };
  }
  const wall = new Date(at + SHANGHAI_OFFSET);
  const length = MONTHS[kind];
  const first = Math.floor(wall.getUTCMonth() / length) * length;
  const midnight = (month: number) => Date.UTC(wall.getUTCFullYear(), month, 1) - SHANGHAI_OFFSET;
  return { kind, from: midnight(first), until: midnight(first + length) };
}

export const periodBefore = ({ kind, from }: Period): Period => periodAround(kind, from - 1);

export const isRunning = ({ until }: Span, now: Instant): boolean => now < until;

/** What of a period has been; its last instant is in it. */
export const elapsed = ({ from, until }: Span, now: Instant): Span => ({ from, until: Math.min(until, now) });

export const lastInstant = ({ until }: Span, now: Instant): Instant => Math.min(until - 1, now);

/**
 * What a period is compared with: the one before it as a whole, or, while it runs, as much of the one before as has run
 * of this one. The 31st is compared with no day of a shorter month.
 */
export function stretchBefore(period: Period, now: Instant): Span {
  const before = periodBefore(period);
  if (!isRunning(period, now)) return before;
  return { from: before.from, until: Math.min(before.until, before.from + (now - period.from)) };
}

/** The weeks from Monday that end with the one around this instant, the oldest first. */
export function weeksUntil(at: Instant, count: number): Span[] {
  const { startsAt } = weekOf(at);
  return Array.from({ length: count }, (_, index) => {
    const from = startsAt - (count - 1 - index) * 7 * DAY;
    return { from, until: from + 7 * DAY };
  });
}

/** Midnight before `2026-11-22` in Shanghai; null where there is no such day. */
export const instantOfDayText = (day: string): Instant | null => instantOfDay(day.replaceAll('-', ''));
