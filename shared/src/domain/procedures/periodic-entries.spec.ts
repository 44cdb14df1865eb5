import { DAY, HOUR, shanghaiDay, shanghaiTime } from '../time.js';
import { defaultCalendar } from './calendar.js';
import { isPeriodic, PERIODIC_KINDS, PERIODIC_LABELS, periodicEntryOf } from './periodic-entries.js';
import {
  firstPeriodicStepAt,
  holidaysOwed,
  nextPeriodicStep,
  periodicDueAt,
  periodsOwed,
  periodWords,
} from './periodic-times.js';
import { lastEnded, periodFrom } from './periods.js';
import { defaultPolicies } from './policies.js';

const setting = { policies: defaultPolicies, calendar: defaultCalendar };
const at = (day: string, time = '09:00'): number => Date.parse(`${day}T${time}:00+08:00`);
const due = (kind: (typeof PERIODIC_KINDS)[number], day: string): string => {
  const entry = periodicEntryOf(kind);
  const span = lastEnded(entry.period, at(day));
  const instant = periodicDueAt(entry, span, span.to, setting);
  return `${shanghaiDay(instant)} ${shanghaiTime(instant)}`;
};

/** Who hears of it last: one level above whoever owes it. */
const ABOVE = { cs_supervisor: 'manager', manager: 'head_office' } as const;

describe('what is owed for a period', () => {
  it.each(PERIODIC_KINDS)('%s has an entry, a name, and steps that end above whoever owes it', (kind) => {
    expect(isPeriodic(kind)).toBe(true);
    expect(Object.values(PERIODIC_LABELS[kind]).every(Boolean)).toBe(true);
    const { owner, steps } = periodicEntryOf(kind);
    const above = kind === 'comment_callbacks' ? 'cs_supervisor' : ABOVE[owner as keyof typeof ABOVE];
    expect(steps.at(-1)?.to).toContain(above);
  });

  it('CMP-7 a rate over target is reported within five days of being found; the manager hears at once, the company last', () => {
    const entry = periodicEntryOf('monthly_rectification');
    const found = at('2026-12-01');
    const dueAt = periodicDueAt(entry, lastEnded('month', found), found, setting);
    expect(dueAt).toBe(found + 5 * DAY);
    expect(firstPeriodicStepAt(entry, found, dueAt, defaultPolicies)).toBe(found);
    const task = { kind: 'monthly_rectification', dueAt } as const;
    expect(nextPeriodicStep({ ...task, step: 1 }, dueAt, defaultPolicies)).toMatchObject({ act: 'remind' });
    expect(nextPeriodicStep({ ...task, step: 2 }, dueAt, defaultPolicies)).toMatchObject({
      act: 'escalate',
      to: ['owner', 'head_office'],
    });
  });

  it('FUP-2 the holidays of a year that is not on file are asked for in November and known in mid-December', () => {
    const owed = (day: string, calendar = defaultCalendar) =>
      holidaysOwed(at(day), { ...setting, calendar })?.key ?? null;
    expect([owed('2026-11-16'), owed('2026-11-17'), owed('2026-12-31')]).toEqual([null, '20270101', '20270101']);
    // 2026 is on file.
    expect(owed('2025-12-01')).toBeNull();
    const entered = { ...defaultCalendar.office, announced: { '20270101': false } };
    expect(owed('2026-12-01', { ...defaultCalendar, office: entered })).toBeNull();
    const unconcerned = { ...defaultCalendar.office, publicHolidays: false };
    expect(owed('2026-12-01', { ...defaultCalendar, office: unconcerned })).toBeNull();
    const entry = periodicEntryOf('next_holidays');
    const year = periodFrom('year', '20270101');
    const found = at('2026-11-17');
    const dueAt = periodicDueAt(entry, year, found, setting);
    expect(`${shanghaiDay(dueAt)} ${shanghaiTime(dueAt)}`).toBe('20261218 17:30');
    expect(firstPeriodicStepAt(entry, found, dueAt, defaultPolicies)).toBe(found);
    expect(periodWords(year, 'zh-CN')).toBe('2027年');
    // Found late, it is due at once.
    expect(periodicDueAt(entry, year, at('2026-12-30'), setting)).toBe(at('2026-12-30'));
  });

  it('FUP-3 last week’s complaints by the end of Monday, after a holiday by that of the first working day', () => {
    expect(due('weekly_complaints', '2026-11-23')).toBe('20261123 17:30');
    expect(due('weekly_complaints', '2026-10-05')).toBe('20261008 17:30');
  });

  it('CBK-12 CLO-7 last month’s by the 5th, after a holiday by the first working day', () => {
    expect(due('monthly_callbacks', '2026-11-01')).toBe('20261105 17:30');
    expect(due('monthly_archive', '2026-10-01')).toBe('20261008 17:30');
  });

  it('FUP-3 reminds ahead of it, not before the week is over, then tells the manager, then rests', () => {
    const entry = periodicEntryOf('weekly_complaints');
    const span = lastEnded('week', at('2026-11-23'));
    const dueAt = periodicDueAt(entry, span, span.to, setting);
    expect(firstPeriodicStepAt(entry, span.to, dueAt, defaultPolicies)).toBe(dueAt - 8 * HOUR);
    expect(firstPeriodicStepAt(entry, span.to, span.to, defaultPolicies)).toBe(span.to);
    const task = { kind: 'weekly_complaints', dueAt } as const;
    expect(nextPeriodicStep({ ...task, step: 0 }, dueAt - 8 * HOUR - 1, defaultPolicies)).toBeNull();
    expect(nextPeriodicStep({ ...task, step: 0 }, dueAt, defaultPolicies)).toMatchObject({ act: 'remind', step: 1 });
    expect(nextPeriodicStep({ ...task, step: 1 }, dueAt + DAY, defaultPolicies)).toMatchObject({
      to: ['owner', 'manager'],
      nextActionAt: null,
    });
    expect(nextPeriodicStep({ ...task, step: 2 }, dueAt + DAY, defaultPolicies)).toBeNull();
  });

  it('says which days it is about', () => {
    const week = lastEnded('week', at('2026-11-23'));
    expect([periodWords(week, 'zh-CN'), periodWords(week, 'en')]).toEqual(['11月16日–11月22日', '16/11 – 22/11']);
  });
});

describe('for which periods', () => {
  const now = at('2026-11-25');
  const keys = (lastKey: string | null, createdAt: number) =>
    periodsOwed('week', lastKey, { createdAt, now }).map(({ key }) => key);

  it('for the last one over, once', () => {
    expect(keys(null, 0)).toEqual(['20261116']);
    expect(keys('20261116', 0)).toEqual([]);
  });

  it('for each that was missed, in order', () => {
    expect(keys('20261026', 0)).toEqual(['20261102', '20261109', '20261116']);
  });

  it('for none that was over before the community was there', () => {
    expect(keys(null, at('2026-11-24'))).toEqual([]);
    expect(keys(null, at('2026-11-22'))).toEqual(['20261116']);
  });
});
