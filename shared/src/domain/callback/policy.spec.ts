import { defaultPolicies } from '../procedures/policies.js';
import { DAY, HOUR } from '../time.js';
import { type CallbackFacts, callbackFor, callbackStatus, isLastAttempt } from './policy.js';

const facts = (change: Partial<CallbackFacts>): CallbackFacts => ({
  kind: 'repair',
  priority: 'normal',
  categoryFlags: [],
  ...change,
});

describe('callbacks', () => {
  it.each<[string, Partial<CallbackFacts>, number]>([
    ['CBK-1', { priority: 'emergency' }, 24 * HOUR],
    ['CBK-2', { categoryFlags: ['leak'] }, 3 * DAY],
    ['CBK-3', { categoryFlags: ['safety'] }, 2 * DAY],
    ['CBK-4', {}, 7 * DAY],
    ['CBK-5', { kind: 'complaint' }, 2 * DAY],
    // CBK-8: all the rest is called back too.
    ['CBK-4', { kind: 'praise' }, 7 * DAY],
    ['CBK-1', { priority: 'emergency', categoryFlags: ['leak', 'safety'] }, 24 * HOUR],
    ['CBK-2', { categoryFlags: ['leak', 'safety'] }, 3 * DAY],
    ['CBK-5', { kind: 'complaint', priority: 'emergency' }, 2 * DAY],
  ])('%s for %p', (rule, change, window) => {
    expect(callbackFor(facts(change), 1_000, defaultPolicies)).toMatchObject({ rule, dueAt: 1_000 + window });
  });

  it('CBK-4 follows the community’s own number', () => {
    const policies = { ...defaultPolicies, repairCallbackDays: 3 };
    expect(callbackFor(facts({}), 0, policies).dueAt).toBe(3 * DAY);
  });

  it('CBK-10 three tries', () => {
    expect([1, 2, 3].map((attempt) => isLastAttempt(attempt, defaultPolicies))).toEqual([false, false, true]);
  });

  it('CBK-8 shows due, overdue, done and unreachable', () => {
    const open = { isOpen: true, dueAt: 10, unreachable: false };
    expect(callbackStatus(open, 10)).toBe('due');
    expect(callbackStatus(open, 11)).toBe('overdue');
    expect(callbackStatus({ ...open, isOpen: false }, 11)).toBe('done');
    expect(callbackStatus({ ...open, isOpen: false, unreachable: true }, 11)).toBe('unreachable');
  });
});
