import { defaultCalendar } from '../procedures/calendar.js';
import { defaultPolicies } from '../procedures/policies.js';
import { SAMPLE_NOW as NOW, sampleCallback } from '../samples/facts.js';
import { DAY, HOUR } from '../time.js';
import { AGAIN_WAYS, type AgainWay, problemsOfRule } from './own-rule.js';
import { callbackAgain, callbackFor, callbackStatus, isLastAttempt, ratingAnswers } from './policy.js';
import { CALLBACK_RULES } from './rules.js';
import { CALLBACK_TABLE, type CallbackFacts, callbackRowIn } from './table.js';

const terms = { policies: defaultPolicies, calendar: defaultCalendar };
const facts = (change: Partial<CallbackFacts>): CallbackFacts => ({
  kind: 'repair',
  priority: 'normal',
  categoryId: null,
  categoryFlags: [],
  major: false,
  alarm: null,
  ...change,
});

/** In Shanghai. */
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('callbacks: the first', () => {
  it.each<[string, Partial<CallbackFacts>, number]>([
    ['CBK-1', { priority: 'emergency' }, 24 * HOUR],
    ['CBK-2', { categoryFlags: ['leak'] }, 3 * DAY],
    ['CBK-3', { categoryFlags: ['safety'] }, 2 * DAY],
    ['CBK-4', {}, 7 * DAY],
    ['CBK-5', { kind: 'complaint' }, 2 * DAY],
    ['CBK-7', { major: true }, 20 * DAY],
    // CBK-8: all the rest is called back too.
    ['CBK-4', { kind: 'praise' }, 7 * DAY],
    ['CBK-1', { priority: 'emergency', categoryFlags: ['leak', 'safety'] }, 24 * HOUR],
    ['CBK-2', { categoryFlags: ['leak', 'safety'] }, 3 * DAY],
    ['CBK-1', { priority: 'emergency', major: true, alarm: 'signed_off' }, 24 * HOUR],
    ['CBK-5', { kind: 'complaint', priority: 'emergency' }, 2 * DAY],
    ['CBK-7', { kind: 'complaint', priority: 'emergency', major: true }, 20 * DAY],
  ])('%s for %p', (rule, change, window) => {
    const plan = { rule, dueAt: 1_000 + window, round: 1, waitsFor: null };
    expect(callbackFor(facts(change), 1_000, terms)).toMatchObject(plan);
  });

  it.each([
    ['a service in the morning', 'service', '2026-11-20T10:00', '2026-11-21T10:00'],
    ['a service in the evening', 'service', '2026-11-20T20:00', '2026-11-22T08:30'],
    ['a long service', 'long_service', '2026-11-20T10:00', '2026-12-25T18:00'],
    ['a long service over the year', 'long_service', '2026-12-31T23:00', '2027-01-25T18:00'],
    ['a long service on the last of January', 'long_service', '2027-01-31T09:00', '2027-02-25T18:00'],
  ] as const)('CBK-6 %s', (_, flag, closed, due) => {
    expect(callbackFor(facts({ categoryFlags: [flag] }), at(closed), terms)).toMatchObject({
      rule: 'CBK-6',
      dueAt: at(due),
    });
  });

  it('CBK-6 a working day is one by the calendar', () => {
    const weekdays = { ...terms, calendar: { ...defaultCalendar, weekdays: [1, 2, 3, 4, 5] } };
    const friday = at('2026-11-20T10:00');
    expect(callbackFor(facts({ categoryFlags: ['service'] }), friday, weekdays).dueAt).toBe(at('2026-11-23T10:00'));
    // The 25th of December 2027 is a Saturday.
    expect(callbackFor(facts({ categoryFlags: ['long_service'] }), at('2027-11-02T10:00'), weekdays).dueAt).toBe(
      at('2027-12-27T18:00'),
    );
  });

  it('CBK-4 follows the community’s own number', () => {
    const policies = { ...defaultPolicies, repairCallbackDays: 3 };
    expect(callbackFor(facts({}), 0, { ...terms, policies }).dueAt).toBe(3 * DAY);
  });

  it('CBK-2 the next rain is a due rule of the table, and only a leak waits for it', () => {
    const waiting = CALLBACK_TABLE.filter(({ first, again }) =>
      [first, again?.due].some((due) => due?.from === 'next_rain'),
    );
    expect(waiting.map(({ rule, again }) => [rule, again?.due])).toEqual([
      ['CBK-2', { from: 'next_rain', policy: 'rainWaitDays' }],
    ]);
  });

  it('every rule of the table has a row', () => {
    expect([...new Set(CALLBACK_TABLE.map(({ rule }) => rule))].sort()).toEqual([...CALLBACK_RULES]);
  });
});

describe('callbacks: again', () => {
  const again = (change: Partial<CallbackFacts>, round: number, quite = true) =>
    callbackAgain(facts(change), { round }, quite, NOW, terms);

  it('CBK-1 an emergency two days after the first, once', () => {
    const second = { rule: 'CBK-1', dueAt: NOW + 2 * DAY, round: 2, waitsFor: null };
    expect(again({ priority: 'emergency' }, 1)).toMatchObject(second);
    expect(again({ priority: 'emergency' }, 2)).toBeNull();
  });

  it('CBK-2 a leak after the next rain, and after 90 dry days all the same, once', () => {
    const second = { rule: 'CBK-2', dueAt: NOW + 90 * DAY, round: 2, waitsFor: 'rain' };
    expect(again({ categoryFlags: ['leak'] }, 1)).toMatchObject(second);
    expect(again({ categoryFlags: ['leak'] }, 2)).toBeNull();
  });

  it('CBK-5 a complaint until it is satisfied', () => {
    const complaint = { kind: 'complaint' } as const;
    expect(again(complaint, 1, false)).toMatchObject({ dueAt: NOW + 2 * DAY, round: 2 });
    expect(again(complaint, 7, false)).toMatchObject({ dueAt: NOW + 2 * DAY, round: 8 });
    expect(again(complaint, 1)).toBeNull();
  });

  it.each<[string, Partial<CallbackFacts>]>([
    ['CBK-3', { categoryFlags: ['safety'] }],
    ['CBK-4', {}],
    ['CBK-6', { categoryFlags: ['service'] }],
    ['CBK-6', { categoryFlags: ['long_service'] }],
    ['CBK-7', { major: true }],
  ])('%s once is enough', (_, change) => {
    expect([again(change, 1), again(change, 1, false)]).toEqual([null, null]);
  });
});

describe('callbacks: what counts', () => {
  it('CBK-9 a rating answers the first callback at once, a later one on its day, and never a visit', () => {
    expect(ratingAnswers(sampleCallback(), NOW)).toBe(true);
    const second = sampleCallback({ rule: 'CBK-1', round: 2, dueAt: NOW + 2 * DAY });
    expect(ratingAnswers(second, NOW + DAY)).toBe(false);
    expect(ratingAnswers(second, at('2026-11-24T00:00'))).toBe(true);
    expect(ratingAnswers(sampleCallback({ rule: 'CBK-7' }), NOW)).toBe(false);
  });

  it('CBK-10 three tries', () => {
    expect([1, 2, 3].map((attempt) => isLastAttempt(attempt, defaultPolicies))).toEqual([false, false, true]);
  });

  it('CBK-8 shows due, overdue, done, unreachable and dropped', () => {
    const open = { isOpen: true, dueAt: 10, ended: 'done' } as const;
    expect(callbackStatus(open, 10)).toBe('due');
    expect(callbackStatus(open, 11)).toBe('overdue');
    for (const ended of ['done', 'unreachable', 'dropped'] as const) {
      expect(callbackStatus({ ...open, isOpen: false, ended }, 11)).toBe(ended);
    }
  });
});

describe('callbacks a community has added', () => {
  const rule = {
    ...({ kind: null, categoryId: 7, first: 3, firstUnit: 'day', again: 'days', againDays: 4 } as const),
    caller: 'manager' as const,
  };
  const help = { ...rule, kind: 'help' as const, categoryId: null, first: 6, firstUnit: 'hour' as const };
  const policies = { ...defaultPolicies, callbackRules: [help, rule] };
  const added = { ...terms, policies };
  const due = (change: Partial<CallbackFacts>) => callbackFor(facts(change), 0, added).dueAt;

  it.each<[string, Partial<CallbackFacts>, number]>([
    ['the category', { categoryId: 7 }, 3 * DAY],
    ['the category before the kind', { categoryId: 7, kind: 'help' }, 3 * DAY],
    ['the kind', { kind: 'help' }, 6 * HOUR],
    ['CBK-4 another category', { categoryId: 8 }, 7 * DAY],
    ['CBK-1 an emergency is called no later', { categoryId: 7, priority: 'emergency' }, 24 * HOUR],
    ['CBK-7 a major event is visited', { categoryId: 7, major: true }, 20 * DAY],
    ['CBK-5 a complaint is no repair of that category', { categoryId: 7, kind: 'complaint' }, 2 * DAY],
  ])('%s', (_, change, window) => expect(due(change)).toBe(window));

  it('are counted under the rule of the procedures, followed by their own second call, owed by their own caller', () => {
    expect(callbackFor(facts({ categoryId: 7 }), 0, added)).toMatchObject({ rule: 'CBK-4', kind: 'repair' });
    const again = (round: number, quite = true) =>
      callbackAgain(facts({ categoryId: 7 }), { round }, quite, NOW, added);
    expect(again(1)).toMatchObject({ dueAt: NOW + 4 * DAY, round: 2 });
    expect([again(2), again(1, false)]).toEqual([null, null]);
    expect(callbackRowIn(facts({ categoryId: 7 }), policies).caller).toBe('manager');
    expect(callbackRowIn(facts({ categoryId: 8 }), policies).caller).toBeUndefined();
  });

  it('each way of calling again is one of the table', () => {
    const again = (way: AgainWay, quite: boolean) =>
      callbackAgain(facts({ categoryId: 7 }), { round: 1 }, quite, NOW, {
        ...terms,
        policies: { ...policies, callbackRules: [{ ...rule, again: way }] },
      });
    expect(AGAIN_WAYS.map((way) => [again(way, true) !== null, again(way, false) !== null])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(again('rain', true)).toMatchObject({ waitsFor: 'rain' });
  });

  it('what is wrong with one is named', () => {
    expect(problemsOfRule(rule)).toEqual([]);
    expect(problemsOfRule({ ...rule, kind: 'help' })).toMatchObject([{ field: 'kind', code: 'one_of_two' }]);
    expect(problemsOfRule({ ...rule, first: 61 })).toMatchObject([{ field: 'first', code: 'too_big', max: 60 }]);
    expect(problemsOfRule({ ...rule, againDays: null })).toMatchObject([{ field: 'againDays', code: 'required' }]);
    expect(problemsOfRule({ ...rule, again: 'never' })).toMatchObject([{ field: 'againDays', code: 'not_asked_for' }]);
  });
});
