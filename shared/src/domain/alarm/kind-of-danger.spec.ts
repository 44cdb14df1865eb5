import { emergencyList } from '../intake/emergency-list.js';
import { alarmKindIn } from './kind-of-danger.js';

it.each([
  ['电梯里有人被困', 'lift_trapped'],
  ['厨房着火了', 'fire'],
  ['楼道里有燃气味', 'gas'],
  ['插座漏电', 'electric'],
  ['水管爆裂', 'flood'],
  ['外墙玻璃要掉', 'falling'],
  ['有老人晕倒', 'injury'],
  ['家里停电', undefined],
  ['水龙头滴水', undefined],
])('CLS-3 %s', (text, kind) => {
  expect(alarmKindIn(text)).toBe(kind);
});

it('CLS-3 every item of the list is a kind of alarm, but for what is only urgent work', () => {
  const without = emergencyList.filter(({ words: [word = ''] }) => alarmKindIn(word) === undefined);
  expect(without.map(({ code }) => code)).toEqual(['outage', 'pump']);
});
