import { dangerBook, findDanger } from './danger.js';

describe('CLS-3 danger words', () => {
  test.each(dangerBook.flatMap((entry) => [...entry.words]))('%s is found inside a sentence', (word) => {
    expect(findDanger(`您好，我家${word}了，请快来`)?.word).toBeDefined();
  });

  test.each(['厨房水龙头滴水', '插座松了，没有漏电', '电梯不是困人，是太慢', ''])('%s is no danger', (text) => {
    expect(findDanger(text)).toBeUndefined();
  });

  test('a negation hides only its own word', () => {
    expect(findDanger('没有冒烟，可是漏电')?.word).toBe('漏电');
  });
});
