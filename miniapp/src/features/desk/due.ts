import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Texts } from '@/i18n';
import { dayNumber, moment } from '@/i18n/format';
import type { Language } from '@/platform/preferences';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on a deadline is amber and counts minutes; before, it is a grey time of day (design/desk.md, deadline). */
const WARNING = 45 * MINUTE;
/** Grey, but already in minutes. */
const NEAR = HOUR;

/** What is due, and when (epoch milliseconds, server time). */
export interface Due {
  kind: string;
  at: number;
}

export type DueTone = 'over' | 'soon' | 'calm';

export interface DueWords {
  /** `到场`; always said, a bare time is no help. */
  what: string;
  /** `还剩 18 分钟`, `逾期 2 小时`, `13:55 前` */
  when: string;
  tone: DueTone;
}

export function dueTone(at: number, now: number): DueTone {
  if (at < now) return 'over';
  return at - now <= WARNING ? 'soon' : 'calm';
}

export function dueWhen(at: number, now: number, texts: Texts, language: Language): string {
  const { due } = texts.desk;
  const left = at - now;
  if (left < -DAY) return due.overDays(Math.floor(-left / DAY));
  if (left < -HOUR) return due.overHours(Math.floor(-left / HOUR));
  if (left < 0) return due.overMinutes(Math.max(1, Math.floor(-left / MINUTE)));
  if (left <= NEAR) return due.left(Math.ceil(left / MINUTE));
  return due.before(moment(at, now, language));
}

export function dueWords({ kind, at }: Due, now: number, texts: Texts, language: Language): DueWords {
  return {
    what: texts.desk.due.kinds[kind as TaskKind] ?? '',
    when: dueWhen(at, now, texts, language),
    tone: dueTone(at, now),
  };
}

/** Due in what is left of this Shanghai day, or before. */
export function dueToday(at: number, now: number): boolean {
  return dayNumber(at) <= dayNumber(now);
}
