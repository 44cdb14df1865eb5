import { zhCN } from '@/i18n/zh-CN';
import { taskDueWords } from './task-due';
import { MORNING, minutesAfter } from './testing';

const words = (dueAt: string | null, kind = 'arrive') => taskDueWords({ dueAt, kind }, MORNING, zhCN, 'zh-CN');

describe('when a duty is due', () => {
  it('counts down in the last hour', () => expect(words(minutesAfter(12))).toBe('还剩 12:00'));
  it('says the clock time when it is farther away', () => expect(words(minutesAfter(90))).toBe('11:30 前到场'));
  it('says how long it is over', () => expect(words(minutesAfter(-3))).toBe('已超 3 分'));
  it('says nothing without a time', () => expect(words(null)).toBe(''));
});
