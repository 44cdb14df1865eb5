import { LANGUAGES } from '../language.js';
import { DEPARTMENTS } from '../roles.js';
import { alarmPosts } from './audience.js';
import { ALARM_KIND_ROWS, PUBLIC_NUMBERS } from './kinds.js';
import { ALARM_KINDS } from './types.js';

describe('kinds of alarm', () => {
  it.each(ALARM_KINDS)('CLS-3 %s says who goes, whom to telephone, and what to do meanwhile', (kind) => {
    const row = ALARM_KIND_ROWS[kind];
    for (const department of row.departments) expect(DEPARTMENTS).toContain(department);
    for (const number of row.outside) expect(PUBLIC_NUMBERS).toContain(number);
    expect(row.outside.length).toBeGreaterThan(0);
    for (const text of [row.label, ...row.advice, ...row.card]) {
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
    }
    expect(row.advice.length).toBeGreaterThanOrEqual(2);
    expect(row.card.length).toBeGreaterThanOrEqual(2);
  });

  it('CLS-4 danger to life, fire, injury, crime and what government, police or company order are major events; a burst pipe is not', () => {
    const major = ALARM_KINDS.filter((kind) => ALARM_KIND_ROWS[kind].major);
    expect(major).toEqual(['lift_trapped', 'electric', 'fire', 'gas', 'injury', 'crime', 'assigned']);
  });

  it('EMG-2 who shuts people in says by which line of its card they are out', () => {
    for (const { shutIn, card } of Object.values(ALARM_KIND_ROWS)) if (shutIn) expect(card).toContain(shutIn.out);
    expect(ALARM_KINDS.filter((kind) => ALARM_KIND_ROWS[kind].shutIn)).toEqual(['lift_trapped']);
  });

  it('with fire and gas the fire brigade comes first', () => {
    for (const kind of ['fire', 'gas'] as const) {
      expect(ALARM_KIND_ROWS[kind]).toMatchObject({ outsideFirst: true, outside: ['119', '120'] });
    }
  });
});

describe('EMG-1: who is told', () => {
  it.each(ALARM_KINDS)('%s: supervisor, manager, every head, and the desk answer', (kind) => {
    const answering = alarmPosts(kind).filter(({ answers }) => answers !== 'nobody');
    const { departments, major } = ALARM_KIND_ROWS[kind];
    expect(answering.map(({ role, department, answers }) => `${role} ${department} ${answers}`)).toEqual([
      'receptionist null one',
      'cs_supervisor null each',
      'manager null each',
      ...departments.map((department) => `department_supervisor ${department} each`),
    ]);
    // FUP-4: the company hears of the weighty ones.
    expect(alarmPosts(kind).some(({ role }) => role === 'head_office')).toBe(major);
  });

  it('DSP-4 where a department has no head, whoever works there answers', () => {
    const heads = alarmPosts('fire').filter(({ role }) => role === 'department_supervisor');
    expect(heads.map(({ otherwise }) => otherwise)).toEqual([
      { role: 'implementer', department: 'security', answers: 'one' },
      { role: 'implementer', department: 'engineering', answers: 'one' },
    ]);
  });
});
