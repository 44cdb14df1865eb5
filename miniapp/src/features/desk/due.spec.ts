import { zhCN } from '@/i18n/zh-CN';
import { MORNING } from '../work-orders/testing';
import { dueWords } from './due';

const MINUTE = 60_000;

describe('deadline words', () => {
  it.each([
    [-35, '逾期 35 分钟', 'over'],
    [-130, '逾期 2 小时', 'over'],
    [-3_000, '逾期 2 天', 'over'],
    [18, '还剩 18 分钟', 'soon'],
    [54, '还剩 54 分钟', 'calm'],
    [235, '13:55 前', 'calm'],
    [1_440 + 235, '明天 13:55 前', 'calm'],
  ])('%i minutes away: %s', (minutes, when, tone) => {
    const words = dueWords({ kind: 'arrive', at: MORNING + minutes * MINUTE }, MORNING, zhCN, 'zh-CN');
    expect(words).toEqual({ what: '到场', when, tone });
  });
});
