import type { Texts } from '@/i18n';
import { countdown, moment, wholeMinutes } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { Task } from './todo';

/** Farther away than this a countdown only makes nervous. */
const COUNTDOWN_WITHIN = 60 * 60_000;

/** `还剩 12:03`, `21:10 前书面回复`, `已超 3 分`. */
export function taskDueWords(
  { dueAt, kind }: Pick<Task, 'dueAt' | 'kind'>,
  now: number,
  { staff }: Texts,
  language: Language,
): string {
  if (dueAt === null) return '';
  const left = Date.parse(dueAt) - now;
  if (left < 0) return staff.orders.overdue(wholeMinutes(left));
  if (left <= COUNTDOWN_WITHIN) return staff.todo.left(countdown(left));
  const what = staff.orders.before[kind];
  const time = moment(Date.parse(dueAt), now, language);
  return what === undefined ? staff.todo.before(time) : `${time} ${what}`;
}
