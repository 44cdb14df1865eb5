import { type Answers, isReady, noAnswers, ratingOf } from './answers';

const all: Answers = { solved: 'yes', speed: 5, quality: 5, attitude: 4, cash: 'no', words: '' };

it('nothing is chosen beforehand, so nothing can be sent at first', () => {
  expect(isReady(noAnswers, 0)).toBe(false);
});

it.each(['solved', 'speed', 'quality', 'attitude', 'cash'] as const)('%s must be answered', (question) => {
  expect(isReady({ ...all, [question]: noAnswers[question] }, 0)).toBe(false);
  expect(isReady(all, 0)).toBe(true);
});

it('CBK-11: "not solved" needs words or a photo', () => {
  const unsolved: Answers = { ...all, solved: 'no' };
  expect(isReady(unsolved, 0)).toBe(false);
  expect(isReady({ ...unsolved, words: '还在滴水' }, 0)).toBe(true);
  expect(isReady(unsolved, 1)).toBe(true);
});

it('WRK-9: sends what was said about cash, and nothing that was not said', () => {
  expect(ratingOf({ ...all, cash: 'yes' }, [])).toEqual({
    speed: 5,
    quality: 5,
    attitude: 4,
    solved: true,
    askedForCash: true,
  });
});
