import { bearingOn, isSituation, type KnowledgeText, matchesWords, startingPhrases } from './knowledge.js';

const deposit: KnowledgeText = {
  ...{ code: '1', category: '装修', title: '装修押金怎么退', words: '押金 退款 装修' },
  text: '验收合格后七个工作日内原路退回。',
};

describe('HOT-5 the knowledge base', () => {
  it('HOT-5 is searched by every word of title, answer and key words', () => {
    expect(matchesWords(deposit, '押金 退')).toBe(true);
    expect(matchesWords(deposit, '七个工作日')).toBe(true);
    expect(matchesWords(deposit, '押金 停车')).toBe(false);
    expect(matchesWords(deposit, '%_')).toBe(false);
    expect(matchesWords(deposit, '')).toBe(true);
  });

  it('HOT-5 offers itself while somebody talks, by its own words', () => {
    expect(bearingOn(deposit, '我想问装修的押金什么时候退')).toBe(2);
    expect(bearingOn(deposit, '水龙头滴水')).toBe(0);
  });

  it('INT-6 what a community has written itself stands in the place of what it started with', () => {
    const all = startingPhrases(new Set(), 'zh-CN');
    expect(all.every(({ category }) => isSituation(category))).toBe(true);
    expect(startingPhrases(new Set(['bye']), 'zh-CN')).toHaveLength(all.length - 1);
  });
});
