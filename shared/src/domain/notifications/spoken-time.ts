import type { Language } from '../language.js';
import { DAY, type Instant, shanghaiDate, shanghaiMidnight, shanghaiTime } from '../time.js';

const CHINESE_DAYS = ['今天', '明天', '后天'];
const ENGLISH_DAYS = ['today', 'tomorrow'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `10:40` today, otherwise `明天 10:40`, `11 月 24 日 14:00` (design/phone.md, rule 9). */
export function spokenTime(instant: Instant, now: Instant, language: Language): string {
  const clock = shanghaiTime(instant);
  const days = Math.round((shanghaiMidnight(instant) - shanghaiMidnight(now)) / DAY);
  if (days === 0) return clock;
  const { month, day } = shanghaiDate(instant);
  if (language === 'en') return `${ENGLISH_DAYS[days] ?? `${day} ${MONTHS[month - 1]}`} ${clock}`;
  return `${CHINESE_DAYS[days] ?? `${month} 月 ${day} 日`} ${clock}`;
}
