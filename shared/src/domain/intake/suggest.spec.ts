import { type CategoryWords, suggestCategory } from './suggest.js';

const category = (id: number, words: string, change: Partial<CategoryWords> = {}): CategoryWords => ({
  ...{ id, parentId: 10, department: 'engineering', priority: null, emergency: false, words: words.split(' ') },
  ...change,
});
const categories = [
  category(10, '水', { parentId: null }),
  category(1, '水龙头 滴水'),
  category(3, '垃圾', { department: 'cleaning', parentId: null }),
  category(4, '电梯困人', { emergency: true, parentId: null }),
  category(5, '门禁', { priority: 'high', parentId: null }),
  category(6, '楼道…灯', { parentId: null }),
];
const idOf = (text: string) => suggestCategory(text, categories)?.categoryId;

describe('CLS-8 suggestion', () => {
  it('CLS-8 the category whose words cover most wins, and says which words', () => {
    expect(suggestCategory('厨房水龙头一直滴水', categories)).toEqual({
      categoryId: 1,
      department: 'engineering',
      priority: 'normal',
      priorityReason: null,
      found: ['水龙头', '滴水'],
    });
  });

  it('CLS-8 nothing known is no suggestion', () => expect(idOf('想问一下')).toBeUndefined());

  it('CLS-8 two parts count when they stand near each other in one clause', () => {
    expect(idOf('楼道的声控灯坏了')).toBe(6);
    expect(idOf('楼道很脏，灯也坏了')).toBeUndefined();
  });

  it('CLS-8 a negation keeps from an emergency, not from an ordinary category', () => {
    expect(idOf('电梯没有电梯困人')).toBeUndefined();
    expect(idOf('没有垃圾桶')).toBe(3);
  });

  it('CLS-2 the category’s own priority, and why', () => {
    expect(suggestCategory('门禁坏了', categories)).toMatchObject({
      priority: 'high',
      priorityReason: { rule: 'category', word: null },
    });
    expect(suggestCategory('电梯困人了', categories)).toMatchObject({ priority: 'emergency' });
  });
});
