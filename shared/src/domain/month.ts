import { type Instant, SHANGHAI_OFFSET } from './time.js';

/** `2026-11`: a calendar month in Shanghai. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function monthOf(instant: Instant): string {
  return new Date(instant + SHANGHAI_OFFSET).toISOString().slice(0, 7);
}

/** From its first instant until before the first of the next month. */
export function spanOfMonth(month: string): { readonly from: Instant; readonly until: Instant } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = (index: number): Instant => Date.UTC(year, index, 1) - SHANGHAI_OFFSET;
  return { from: first(number - 1), until: first(number) };
}
