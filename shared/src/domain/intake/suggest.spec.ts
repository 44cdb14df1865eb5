import { type CategoryWords, priorityOf, suggestCategory } from './suggest.js';

const categories: CategoryWords[] = [
  { id: 1, department: 'engineering', emergency: false, words: ['水龙头', '滴水'] },
  { id: 2, department: 'engineering', emergency: false, words: ['水'] },
  { id: 3, department: 'cleaning', emergency: false, words: ['垃圾'] },
  { id: 4, department: 'engineering', emergency: true, words: ['电梯困人'] },
];

test('CLS-8 the category with most of the words wins, and says which words', () => {
  expect(suggestCategory('厨房水龙头一直滴水', categories)).toEqual({
    categoryId: 1,
    department: 'engineering',
    priority: 'normal',
    found: ['水龙头', '滴水'],
  });
});

test('CLS-8 nothing known is no suggestion', () => {
  expect(suggestCategory('想问一下', categories)).toBeUndefined();
});

test.each([
  ['电梯困人了', false, 'emergency'],
  ['灯不亮', true, 'emergency'],
  ['灯不亮', false, 'normal'],
] as const)('CLS-2 %s in an emergency category %s is %s', (text, emergency, expected) => {
  expect(priorityOf(text, emergency)).toBe(expected);
});
