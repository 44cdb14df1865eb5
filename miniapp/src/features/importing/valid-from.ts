/**
 * The moment from which prices count, as the API takes it: the first of that day in Shanghai.
 * @param written `2026-07-01`, or nothing
 * @returns undefined for nothing (at once), null for what is no day
 */
export function validFromOf(written: string): string | undefined | null {
  const day = written.trim();
  if (day === '') return undefined;
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (midnight === null || Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  return `${day}T00:00:00+08:00`;
}
