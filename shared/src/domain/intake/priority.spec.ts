import { priorityAtOnce, priorityReasonText, suggestPriority } from './priority.js';

describe('CLS-2 priority by words', () => {
  it.each([
    ['灯不亮', 'normal', 'normal', null],
    ['灯不亮', 'high', 'high', 'category'],
    ['吊顶漏水，越来越大', 'normal', 'high', 'up'],
    ['吊顶漏水，越来越大', 'high', 'high', 'up'],
    ['龙头滴水，不着急', 'normal', 'low', 'low'],
    ['洗衣机漏电', 'normal', 'emergency', 'danger'],
    ['洗衣机漏电，不着急', 'normal', 'emergency', 'danger'],
    ['没有漏电，有空来看', 'normal', 'low', 'low'],
  ] as const)('CLS-2 %s, from %s: %s because of %s', (text, base, priority, rule) => {
    const judged = suggestPriority(text, base);
    expect([judged.priority, judged.reason?.rule ?? null]).toEqual([priority, rule]);
  });

  it('CLS-3 at submission only danger and the category count; the rest a person confirms', () => {
    expect(priorityAtOnce('洗衣机漏电', 'normal').priority).toBe('emergency');
    expect(priorityAtOnce('吊顶漏水，越来越大', 'normal').priority).toBe('normal');
    expect(priorityAtOnce('不着急', 'high').priority).toBe('high');
  });

  it('CLS-8 says the word that moved it', () => {
    const { reason } = suggestPriority('家里有老人', 'normal');
    expect(reason && priorityReasonText(reason, 'zh-CN')).toBe('「老人」上调一级');
  });
});
