import type { Language } from '@youying/shared/domain/language';
import { shanghaiDate, shanghaiDay, shanghaiTime } from '@youying/shared/domain/time';

const two = (value: number) => String(value).padStart(2, '0');

/** `11月22日 09:46`, `22 Nov` in figures for English: `11-22 09:46`. */
export function dayAndTime(at: number, language: Language): string {
  const { month, day } = shanghaiDate(at);
  const date = language === 'en' ? `${two(month)}-${two(day)}` : `${month}月${day}日`;
  return `${date} ${shanghaiTime(at)}`;
}

/** Only the time where it is the day of the record. */
export const timeOn = (at: number, day: number, language: Language): string =>
  shanghaiDay(at) === shanghaiDay(day) ? shanghaiTime(at) : dayAndTime(at, language);

/** `2026-11-22 09:46`: on forms that are read years later. */
export function fullTime(at: number): string {
  const day = shanghaiDay(at);
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${shanghaiTime(at)}`;
}
