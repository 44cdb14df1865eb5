import { HOUR } from '../time.js';
import { gapsWithout } from './gaps.js';
import type { Shift } from './roster.js';

const shift = (from: number, to: number, change: Partial<Shift> = {}): Shift => ({
  department: 'engineering',
  role: 'duty',
  from: from * HOUR,
  to: to * HOUR,
  buildingIds: null,
  ...change,
});
const gap = (from: number, to: number) => ({ department: 'engineering', from: from * HOUR, to: to * HOUR });

describe('HOT-8 a gap on duty', () => {
  it.each([
    ['nobody else', [], [gap(8, 18)]],
    ['somebody all the time', [shift(7, 20)], []],
    ['two who meet', [shift(8, 12), shift(12, 18)], []],
    ['a hole in the middle', [shift(8, 12), shift(14, 18)], [gap(12, 14)]],
    ['both ends open', [shift(10, 12)], [gap(8, 10), gap(12, 18)]],
    ['only standby', [shift(8, 18, { role: 'standby' })], [gap(8, 18)]],
    ['another department', [shift(8, 18, { department: 'cleaning' })], [gap(8, 18)]],
  ])('with %s', (_, remaining, gaps) => {
    expect(gapsWithout([shift(8, 18)], remaining)).toEqual(gaps);
  });

  it('who was only on standby leaves no gap', () => {
    expect(gapsWithout([shift(8, 18, { role: 'standby' })], [])).toEqual([]);
  });
});
