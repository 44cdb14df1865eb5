import { emptyForm, isComplete, nextMiss, nextStep, nextSteps, rateNext, recordOf } from './callback-form';
import { aCallback } from './testing';

const rated = {
  ...emptyForm,
  solved: 'yes' as const,
  ratings: { speed: 5, quality: 4, attitude: 5 },
  cash: 'no' as const,
};

describe('the callback form', () => {
  it('has nothing chosen beforehand and cannot be saved so (CBK-9)', () => {
    expect(isComplete(emptyForm)).toBe(false);
    expect(recordOf(emptyForm, false)).toBeNull();
  });

  it('solved is satisfied, with the answer about cash (WRK-9)', () => {
    const said = { result: 'satisfied', solved: 'yes', ratings: rated.ratings, askedForCash: false };
    expect(recordOf(rated, false)).toEqual(said);
    expect(recordOf({ ...rated, cash: 'unasked' }, false)).not.toHaveProperty('askedForCash');
  });

  it('CBK-7 a visit says that somebody was there', () => {
    expect(recordOf(rated, true)).toMatchObject({ channel: 'on_site' });
    expect(recordOf(rated, false)).not.toHaveProperty('channel');
  });

  it.each(['partly', 'no'] as const)('solved %s needs the words, and is put right (CBK-11)', (solved) => {
    expect(recordOf({ ...rated, solved }, false)).toBeNull();
    const said = { ...rated, solved, words: '还滴水' };
    expect(recordOf(said, false)).toMatchObject({ result: 'dissatisfied', solved, words: '还滴水' });
  });

  it('what is left over may also be a matter of its own, or only written down; what is not solved may not', () => {
    const partly = { ...rated, solved: 'partly' as const, words: '锁有点紧', next: 'record' as const };
    expect(nextSteps(partly)).toEqual(['rectify', 'newMatter', 'record']);
    expect(recordOf(partly, false)).toMatchObject({ result: 'satisfied', solved: 'partly' });
    expect(nextStep({ ...partly, solved: 'no' })).toBe('rectify');
    expect(nextSteps({ ...partly, solved: 'no' })).toEqual(['rectify']);
  });

  it('praise is only written down, a small problem beside it can be put right', () => {
    const praised = { ...rated, words: '来得快，就是锁有点紧' };
    expect(nextSteps(rated)).toEqual([]);
    expect(nextStep(praised)).toBe('record');
    expect(recordOf({ ...praised, next: 'rectify' }, false)).toMatchObject({
      result: 'dissatisfied',
      solved: 'partly',
    });
    expect(recordOf({ ...praised, next: 'newMatter' }, false)).toMatchObject({ result: 'satisfied', solved: 'yes' });
  });

  it('digits fill one line after the other', () => {
    const form = [5, 4, 3].reduce(rateNext, emptyForm);
    expect(form.ratings).toEqual({ speed: 5, quality: 4, attitude: 3 });
  });

  it('counts unanswered calls up to the rule’s limit (CBK-10)', () => {
    expect([0, 1, 3].map((missed) => nextMiss(aCallback({ missed }), { callbackAttempts: 3 }))).toEqual([1, 2, 3]);
  });
});
