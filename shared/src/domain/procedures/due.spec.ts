import { sampleTicket } from '../samples/facts.js';
import { shanghaiDay, shanghaiTime } from '../time.js';
import { defaultCalendar } from './calendar.js';
import { dueAt } from './due.js';
import { defaultPolicies } from './policies.js';
import type { DueRule } from './types.js';

/** Friday, half past five in the afternoon before Labour Day; Saturday the 9th is made up. */
const BEFORE_THE_HOLIDAY = Date.parse('2026-04-30T17:20:00+08:00');

const due = (rule: DueRule, at = BEFORE_THE_HOLIDAY): string => {
  const context = { ticket: sampleTicket(), order: null, policies: defaultPolicies, calendar: defaultCalendar };
  const instant = dueAt(rule, at, context);
  return `${shanghaiDay(instant)} ${shanghaiTime(instant)}`;
};

describe('due before a holiday with a made-up day', () => {
  it.each<[string, DueRule, string]>([
    ['by the wall clock', { from: 'event', policy: 'firstFollowUpMinutes' }, '20260430 19:20'],
    ['FUP-2 at the end of the desk’s day', { from: 'working_day_end' }, '20260430 18:00'],
    ['in two hours of working time', { from: 'working_time', policy: 'firstFollowUpMinutes' }, '20260506 10:20'],
    ['FUP-3 next Monday, which is a holiday', { from: 'next_monday' }, '20260506 18:00'],
  ])('%s', (_, rule, expected) => {
    expect(due(rule)).toBe(expected);
  });

  it('FUP-2 a matter of the evening at the end of the next day, holiday or not: the desk is there', () => {
    expect(due({ from: 'working_day_end' }, Date.parse('2026-04-30T18:30:00+08:00'))).toBe('20260501 18:00');
  });
});
