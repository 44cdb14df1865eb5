import type { Language } from '@/platform/preferences';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** All communities live in Asia/Shanghai, which is UTC+8 without summer time; the phone's zone is nobody's business. */
const SHANGHAI = 8 * HOUR;

/** `4500` → `¥45.00`. */
export function money(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.abs(Math.trunc(fen));
  return `${sign}¥${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export interface ShanghaiTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 = Sunday. */
  weekday: number;
}

export function shanghaiTime(at: number): ShanghaiTime {
  const shifted = new Date(at + SHANGHAI);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** Days since the epoch, counted in Shanghai. */
export function dayNumber(at: number): number {
  return Math.floor((at + SHANGHAI) / DAY);
}

/** The instant of an hour of a Shanghai day. */
export function shanghaiInstant(day: number, hour: number, minute = 0): number {
  return day * DAY - SHANGHAI + hour * HOUR + minute * MINUTE;
}

/** `10:40`. */
export function clockTime(at: number): string {
  const { hour, minute } = shanghaiTime(at);
  return `${two(hour)}:${two(minute)}`;
}

/** A length as players show it: `0:08`, `1:00`. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

const nearDays: Record<Language, Record<number, string>> = {
  'zh-CN': { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `11 月 24 日`. */
export function dateWord(at: number, language: Language): string {
  const { month, day } = shanghaiTime(at);
  return language === 'zh-CN' ? `${month} 月 ${day} 日` : `${day} ${shortMonths[month - 1]}`;
}

/** 今天, 明天, 后天, otherwise `11 月 24 日` (design/phone.md, rule 9). */
export function dayWord(at: number, now: number, language: Language): string {
  return nearDays[language][dayNumber(at) - dayNumber(now)] ?? dateWord(at, language);
}

/** `10:40` today, `明天 10:40`, `11 月 24 日 10:40`. */
export function moment(at: number, now: number, language: Language): string {
  const time = clockTime(at);
  return dayNumber(at) === dayNumber(now) ? time : `${dayWord(at, now, language)} ${time}`;
}

/** `今天 11:08`, `昨天 11:08`, `11 月 20 日 11:08`: of something that is over. */
export function dayAndTime(at: number, now: number, language: Language): string {
  return `${dayWord(at, now, language)} ${clockTime(at)}`;
}

/** `09:12` (minutes:seconds), `1:09:12` from an hour on. Never negative: the caller says "over". */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Whole minutes, rounded up while something is left and up again when it is over. */
export function wholeMinutes(milliseconds: number): number {
  return Math.ceil(Math.abs(milliseconds) / MINUTE);
}

/** `138 **** 6021`. The server masks already; this is for a number typed here. */
export function maskedPhone(phone: string): string {
  if (phone.includes('*') || phone.length < 8) return phone;
  return `${phone.slice(0, 3)} **** ${phone.slice(-4)}`;
}

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

export function partOfDay(at: number): PartOfDay {
  const { hour } = shanghaiTime(at);
  if (hour < 5) return 'evening';
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** `2026-07-01`, as days are written in forms. */
export function fullDay(at: number): string {
  const { year, month, day } = shanghaiTime(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2026 年 11 月` */
export function monthWord(at: number, language: Language): string {
  const { year, month } = shanghaiTime(at);
  return language === 'en' ? `${year}-${String(month).padStart(2, '0')}` : `${year} 年 ${month} 月`;
}
