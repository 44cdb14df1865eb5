import { shanghaiTime } from '@/i18n/format';
import { now } from '@/platform/clock';
import { type Month, monthName } from './months';

/** The month that is not over yet, in Shanghai. */
export function presentMonth(): Month {
  const { year, month } = shanghaiTime(now());
  return monthName(year, month);
}
