const MINUTE = 60_000;
/** From here on it is amber (design/phone.md, staff-orders). */
const SOON = 5 * MINUTE;

export interface DeadlineLook {
  tone: 'calm' | 'soon' | 'over';
  /** Whole minutes past the deadline, at least 1 once it is past. */
  minutesOver: number;
}

export function deadlineLook(dueAt: number, now: number): DeadlineLook {
  const left = dueAt - now;
  if (left < 0) return { tone: 'over', minutesOver: Math.max(1, Math.floor(-left / MINUTE)) };
  return { tone: left <= SOON ? 'soon' : 'calm', minutesOver: 0 };
}
