import type { Department } from '../roles.js';
import { DAY, HOUR, type Instant, MINUTE, shanghaiDay, shanghaiMidnight, shanghaiWeekday } from '../time.js';

/** On duty, or on standby: called only when nobody on duty can go. */
export const SHIFT_ROLES = ['duty', 'standby'] as const;
export type ShiftRole = (typeof SHIFT_ROLES)[number];

/** A shift as a roster writes it: minutes after the Shanghai midnight of its day; past 1,440 it ends the day after. */
export interface DayShift {
  readonly department: Department;
  readonly role: ShiftRole;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Null: every building. */
  readonly buildingIds: readonly number[] | null;
}

export interface Shift {
  readonly department: Department;
  readonly role: ShiftRole;
  readonly from: Instant;
  readonly to: Instant;
  readonly buildingIds: readonly number[] | null;
}

/** One person's roster: a week that repeats itself, and days that were set by hand in its place. */
export interface PersonRoster {
  /** 0 = Sunday … 6 = Saturday. */
  readonly week: ReadonlyMap<number, readonly DayShift[]>;
  /** `YYYYMMDD`; an empty day is a day off. */
  readonly days: ReadonlyMap<string, readonly DayShift[]>;
}

export const EMPTY_ROSTER: PersonRoster = { week: new Map(), days: new Map() };

function dated({ fromMinute, toMinute, ...shift }: DayShift, midnight: Instant): Shift {
  return { ...shift, from: midnight + fromMinute * MINUTE, to: midnight + toMinute * MINUTE };
}

/** The shifts that begin on the Shanghai day of `instant`, in order. */
export function shiftsOn(instant: Instant, { week, days }: PersonRoster): readonly Shift[] {
  const midnight = shanghaiMidnight(instant);
  const written = days.get(shanghaiDay(midnight)) ?? week.get(shanghaiWeekday(midnight)) ?? [];
  return written.map((shift) => dated(shift, midnight)).sort((a, b) => a.from - b.from);
}

/** Every shift that touches the span; one of the evening before may reach into it. */
export function shiftsBetween(from: Instant, to: Instant, roster: PersonRoster): readonly Shift[] {
  const found: Shift[] = [];
  for (let day = shanghaiMidnight(from) - DAY; day < to; day += DAY) {
    found.push(...shiftsOn(day, roster).filter((shift) => shift.to > from && shift.from < to));
  }
  return found;
}

/** The shift somebody is in at that moment; duty counts before standby. */
export function shiftAt(at: Instant, shifts: readonly Shift[]): Shift | null {
  const now = shifts.filter(({ from, to }) => from <= at && at < to);
  return now.find(({ role }) => role === 'duty') ?? now[0] ?? null;
}

export type RosterFaultCode = 'shift_on_another_day' | 'shift_ends_too_early' | 'shift_too_long' | 'shift_overlaps';

export interface RosterFault {
  /** Which of the day's shifts, as they were given. */
  readonly index: number;
  readonly code: RosterFaultCode;
  /** What it overlaps with. */
  readonly other?: Shift;
}

const overlap = (a: Shift, b: Shift): boolean => a.from < b.to && b.from < a.to;

/** What is wrong with a day that is about to be set; every overlapping shift is named, and with which (DSP-5). */
export function faultsOfDay(
  given: readonly Shift[],
  day: Instant,
  roster: PersonRoster,
  longestHours: number,
): readonly RosterFault[] {
  const midnight = shanghaiMidnight(day);
  const around = [...shiftsOn(midnight - DAY, roster), ...shiftsOn(midnight + DAY, roster)];
  return given.flatMap((shift, index): RosterFault[] => {
    if (shift.from < midnight || shift.from >= midnight + DAY) return [{ index, code: 'shift_on_another_day' }];
    if (shift.to <= shift.from) return [{ index, code: 'shift_ends_too_early' }];
    if (shift.to - shift.from > longestHours * HOUR) return [{ index, code: 'shift_too_long' }];
    const others = [...given.filter((_, other) => other !== index), ...around];
    const other = others.find((candidate) => overlap(shift, candidate));
    return other ? [{ index, code: 'shift_overlaps', other }] : [];
  });
}

/** A given shift as a roster keeps it. */
export function asDayShift({ from, to, ...shift }: Shift, day: Instant): DayShift {
  const midnight = shanghaiMidnight(day);
  return { ...shift, fromMinute: (from - midnight) / MINUTE, toMinute: (to - midnight) / MINUTE };
}
