import { MORNING, minutesAfter } from '../work-orders/testing';
import { emptyForm, inTab, isComplete, nextMiss, rateNext, recordOf } from './callback-form';
import { aCallback } from './testing';

const rated = {
  solved: 'yes' as const,
  ratings: { speed: 5, quality: 4, attitude: 5 },
  cash: 'no' as const,
  words: '',
};
const unanswered = (at: string) => ({
  at,
  byName: null,
  channel: 'phone' as const,
  result: 'unreachable' as const,
  solved: null,
  ratings: null,
  words: null,
  askedForCash: null,
});

describe('the callback form', () => {
  it('has nothing chosen beforehand and cannot be saved so (CBK-9)', () => {
    expect(isComplete(emptyForm)).toBe(false);
    expect(recordOf(emptyForm)).toBeNull();
  });

  it('solved is satisfied, with the answer about cash (WRK-9)', () => {
    expect(recordOf(rated)).toEqual({ result: 'satisfied', ratings: rated.ratings, askedForCash: false });
    expect(recordOf({ ...rated, cash: 'unasked' })).not.toHaveProperty('askedForCash');
  });

  it.each(['partly', 'no'] as const)('solved %s is dissatisfied and needs the words (CBK-11)', (solved) => {
    expect(recordOf({ ...rated, solved })).toBeNull();
    expect(recordOf({ ...rated, solved, words: '还滴水' })).toMatchObject({ result: 'dissatisfied', words: '还滴水' });
  });

  it('digits fill one line after the other', () => {
    const form = [5, 4, 3].reduce(rateNext, emptyForm);
    expect(form.ratings).toEqual({ speed: 5, quality: 4, attitude: 3 });
  });

  it('counts unanswered calls up to the rule’s limit (CBK-10)', () => {
    expect(nextMiss(aCallback())).toBe(1);
    const attempts = [-3, -2, -1].map((minutes) => unanswered(minutesAfter(minutes)));
    expect(nextMiss(aCallback({ attempts: attempts.slice(0, 1) }))).toBe(2);
    expect(nextMiss(aCallback({ attempts }))).toBe(3);
  });

  it('sorts what is due today, late, unanswered, later and done into its tab', () => {
    const tabs = (callback: Parameters<typeof inTab>[0]) =>
      (['today', 'overdue', 'missed', 'later', 'done'] as const).filter((tab) => inTab(callback, tab, MORNING));
    expect(tabs(aCallback())).toEqual(['today']);
    expect(tabs(aCallback({ dueAt: minutesAfter(-10), status: 'overdue' }))).toEqual(['today', 'overdue']);
    expect(tabs(aCallback({ dueAt: minutesAfter(3 * 1_440) }))).toEqual(['later']);
    expect(tabs(aCallback({ attempts: [unanswered(minutesAfter(-5))] }))).toEqual(['today', 'missed']);
    expect(tabs(aCallback({ status: 'unreachable' }))).toEqual(['done']);
  });
});
