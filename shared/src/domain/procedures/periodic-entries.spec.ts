import { DAY, HOUR, shanghaiDay, shanghaiTime } from '../time.js';
import { defaultCalendar } from './calendar.js';
import {
  firstPeriodicStepAt,
  isPeriodic,
  nextPeriodicStep,
  PERIODIC_KINDS,
  PERIODIC_LABELS,
  periodicDueAt,
  periodicEntryOf,
  periodsOwed,
  periodWords,
} from './periodic-entries.js';
import { lastEnded } from './periods.js';
import { defaultPolicies } from './policies.js';

const setting = { policies: defaultPolicies, calendar: defaultCalendar };
const at = (day: string, time = '09:00'): number => Date.parse(`${day}T${time}:00+08:00`);
const due = (kind: (typeof PERIODIC_KINDS)[number], day: string): string => {
  const entry = periodicEntryOf(kind);
  const instant = periodicDueAt(entry, lastEnded(entry.period, at(day)), setting);
  return `${shanghaiDay(instant)} ${shanghaiTime(instant)}`;
};

describe('what is owed for a period', () => {
  it.each(PERIODIC_KINDS)('%s has an entry, a name, and steps that end with the manager', (kind) => {
    expect(isPeriodic(kind)).toBe(true);
    expect(Object.values(PERIODIC_LABELS[kind]).every(Boolean)).toBe(true);
    expect(periodicEntryOf(kind).steps.at(-1)?.to).toContain('manager');
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
    const dueAt = periodicDueAt(entry, span, setting);
    expect(firstPeriodicStepAt(entry, span, dueAt, defaultPolicies)).toBe(dueAt - 8 * HOUR);
    expect(firstPeriodicStepAt(entry, span, span.to, defaultPolicies)).toBe(span.to);
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
