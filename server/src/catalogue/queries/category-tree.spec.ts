import type { Category } from '../category.entity.js';
import { categoryTree } from './category-tree.js';

const category = (id: number, parentId: number | null, kinds: readonly string[]): Category => ({
  id,
  communityId: 1,
  code: `code_${id}`,
  parentId,
  name: `类别${id}`,
  nameEn: `Category ${id}`,
  department: 'engineering',
  kinds,
  priority: null,
  emergency: false,
  leak: false,
  safety: false,
  service: false,
  longService: false,
  autoDispatch: false,
  autoAssign: false,
  alsoDepartments: null,
  words: [],
  position: id,
  active: true,
});

const ALL = [
  category(1, null, ['repair']),
  category(2, 1, ['repair', 'help']),
  category(3, 1, ['repair']),
  category(4, null, ['praise']),
];

const shape = (kind?: string) =>
  categoryTree(ALL, { kind, language: 'zh-CN' }).map(({ id, children }) => [id, children.map((leaf) => leaf.id)]);

describe('the category tree (CLS-1)', () => {
  it('hangs the leaves under their branches', () => {
    expect(shape()).toEqual([
      ['1', ['2', '3']],
      ['4', []],
    ]);
  });

  it('shows what a kind can be about, and no empty branches', () => {
    expect(shape('help')).toEqual([['1', ['2']]]);
    expect(shape('praise')).toEqual([['4', []]]);
    expect(shape('complaint')).toEqual([]);
  });

  it('speaks the language of the caller', () => {
    expect(categoryTree(ALL, { kind: 'praise', language: 'en' })[0]?.name).toBe('Category 4');
  });
});
