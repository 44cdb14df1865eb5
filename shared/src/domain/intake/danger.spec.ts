import { LANGUAGES } from '../language.js';
import { findDanger } from './danger.js';
import { emergencyList } from './emergency-list.js';

const items = emergencyList.map((item) => [item.code, item] as const);
const inSentence = (word: string) => word.replace('…', '好像');

describe('CLS-3 the emergency list', () => {
  it.each(items)('CLS-3 %s: each of its words is danger inside a sentence', (_, { words }) => {
    const missed = words.filter((word) => findDanger(`您好，这边${inSentence(word)}了，请快来`) === undefined);
    expect(missed).toEqual([]);
  });

  it.each(items)('CLS-3 %s: what only sounds like it is none', (_, { unless = [] }) => {
    for (const word of unless) expect(findDanger(`您好，问一下${word}的事`)).toBeUndefined();
  });

  it.each(items)('CLS-3 %s: says what to do, in every language', (_, { advice, label }) => {
    for (const language of LANGUAGES) expect([advice[language], label[language]].every(Boolean)).toBe(true);
  });

  it.each([
    '厨房水龙头滴水',
    '插座松了，没有漏电',
    '电梯不是困人，是太慢',
    '电梯坏了，没有人被困',
    '没有闻到煤气味',
    '水管没爆，接头渗水',
    '想换个漏电保护器',
    '燃气费在哪里交',
    '栏杆擦一下，灯也松了',
    '',
  ])('CLS-3 %s is no danger', (text) => {
    expect(findDanger(text)).toBeUndefined();
  });

  it('CLS-3 a negation hides only its own word, and a pause ends it', () => {
    expect(findDanger('没有冒烟，可是漏电')?.word).toBe('漏电');
    expect(findDanger('没有电，洗衣机漏电')?.word).toBe('漏电');
  });

  it('CLS-3 says the resident’s own words', () => {
    expect(findDanger('二楼栏杆一直在晃')).toMatchObject({ word: '栏杆一直在晃', entry: { code: 'rails_stairs' } });
  });
});
