import { textOfAnswer, written } from './written-answers.js';

it('what is sent is, to the letter, what was written down for the key', () => {
  const answer = { id: '7', at: undefined, words: '水管🔧' };
  const kept = written(answer);
  Object.assign(answer, { id: '8' });
  expect(textOfAnswer(answer)).toBe(kept);
  expect(JSON.parse(kept)).toEqual({ id: '7', words: '水管🔧' });
});

it('whatever nobody wrote down is put into words as it stands', () => {
  written({ id: '7' });
  expect(textOfAnswer({ id: '8' })).toBe('{"id":"8"}');
  expect(textOfAnswer([1])).toBe('[1]');
});

it('a command without an answer keeps null', () => {
  expect(written(undefined)).toBe('null');
});
