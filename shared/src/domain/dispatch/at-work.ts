import { type CommunityCalendar, nextWorkingStart } from '../procedures/calendar.js';
import type { Role } from '../roles.js';
import type { Instant } from '../time.js';
import type { Shift } from './roster.js';

/** Who keeps the hours of the desk where no roster says otherwise; everybody else those of the offices. */
const DESK_HOURS: readonly Role[] = ['receptionist'];

/**
 * When somebody is at work (INT-10): at once while their shift lasts, else when their next one begins; standby is no
 * work. Whoever has no shift ahead is back with the desk or the offices, by their roles.
 */
export function atWorkFrom(
  at: Instant,
  { shifts, roles }: { readonly shifts: readonly Shift[]; readonly roles: readonly Role[] },
  calendar: CommunityCalendar,
): Instant {
  const starts = shifts.filter(({ role, to }) => role === 'duty' && to > at).map(({ from }) => from);
  if (starts.length > 0) return Math.max(at, Math.min(...starts));
  return nextWorkingStart(at, roles.some((role) => DESK_HOURS.includes(role)) ? calendar : calendar.office);
}
