import { MINUTE } from '../time.js';
import { lateArrival, lateLength, lateWords, minutesLate } from './late.js';

describe('WRK-1 late on site', () => {
  it('is late only after the due time, which stays', () => {
    expect(lateArrival(null, 10, '堵车')).toBeNull();
    expect(lateArrival(10, 10, '堵车')).toBeNull();
    expect(lateArrival(10, 11, '堵车')).toEqual({ dueAt: 10, reason: '堵车' });
  });

  it.each([
    [30_000, 1, '1 分钟', '1 min'],
    [41 * MINUTE, 41, '41 分钟', '41 min'],
    [60 * MINUTE, 60, '1 小时', '1 h'],
    [125 * MINUTE, 125, '2 小时 5 分钟', '2 h 5 min'],
  ])('%d ms are %d minutes', (late, minutes, zh, en) => {
    expect(minutesLate(0, late)).toBe(minutes);
    expect(lateLength(minutes)).toEqual({ 'zh-CN': zh, en });
  });

  it('is said with its reason, or that there is none', () => {
    const at = 12 * MINUTE;
    expect(lateWords(null, at)).toEqual({ 'zh-CN': '', en: '' });
    expect(lateWords({ dueAt: 0, reason: '路上堵车' }, at)['zh-CN']).toBe('，晚 12 分钟：路上堵车');
    expect(lateWords({ dueAt: 0, reason: null }, at).en).toBe(', 12 min late, no reason given');
  });
});
