import { monthOf, spanOfMonth } from '@youying/shared/domain/month';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import type { Schema } from '@/platform/api/contract';

export type SignedDay = Schema<'SignedDayView'>;

/** How a day stands: signed on the day, signed afterwards 补签, not signed though over, today, or to come. */
export type DateState = 'signed' | 'late' | 'missing' | 'today' | 'future';

export interface SignedDate {
  /** `YYYYMMDD` */
  day: string;
  date: number;
  state: DateState;
  signed: boolean;
}

function stateOf(day: string, signature: SignedDay | undefined, today: string): DateState {
  if (day === today) return 'today';
  if (day > today) return 'future';
  if (signature === undefined) return 'missing';
  return signature.late ? 'late' : 'signed';
}

/** Every day of a month `2026-11`. */
export function datesOf(month: string, signed: readonly SignedDay[], today: string): SignedDate[] {
  const { from, until } = spanOfMonth(month);
  return Array.from({ length: Math.round((until - from) / DAY) }, (_, index) => {
    const day = shanghaiDay(from + index * DAY);
    const signature = signed.find((one) => one.day === day);
    return { day, date: index + 1, state: stateOf(day, signature, today), signed: signature !== undefined };
  });
}

/** The month before (-1) or after (1). */
export function monthAround(month: string, step: 1 | -1): string {
  const { from, until } = spanOfMonth(month);
  return monthOf(step === 1 ? until : from - 1);
}
