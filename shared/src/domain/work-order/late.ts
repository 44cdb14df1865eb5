import { type Localized, words } from '../language.js';
import { type Instant, MINUTE } from '../time.js';

/** On site after 到场 was due (WRK-1, WRK-2): by when it was due, and why, where somebody said so. */
export interface LateArrival {
  readonly dueAt: Instant;
  readonly reason: string | null;
}

/** Null: in time, or nothing was due. The due time stays what it was. */
export const lateArrival = (dueAt: Instant | null, now: Instant, reason: string | null): LateArrival | null =>
  dueAt !== null && now > dueAt ? { dueAt, reason } : null;

/** Whole minutes, at least one: who is late by seconds is late. */
export const minutesLate = (dueAt: Instant, at: Instant): number => Math.max(1, Math.floor((at - dueAt) / MINUTE));

const HOUR_MINUTES = 60;

/** `41 分钟`, `2 小时 5 分钟` */
export function lateLength(minutes: number): Localized {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  const part = (count: number, unit: string) => (count === 0 ? '' : `${count} ${unit}`);
  const said = (hour: string, minute: string) => [part(hours, hour), part(rest, minute)].filter(Boolean).join(' ');
  return words(said('小时', '分钟'), said('h', 'min'));
}

/** After 到场签到 in the staff's timeline; empty: in time. */
export function lateWords(late: LateArrival | null | undefined, at: Instant): Localized {
  if (!late) return words('', '');
  const length = lateLength(minutesLate(late.dueAt, at));
  const { reason } = late;
  return words(
    `，晚 ${length['zh-CN']}${reason === null ? '，没写原因' : `：${reason}`}`,
    `, ${length.en} late${reason === null ? ', no reason given' : `: ${reason}`}`,
  );
}
