import { kinCategories } from './kin-categories.js';

const [DOORS, LOCK, WINDOW, WATER] = [1, 2, 3, 4];
const categories = [
  { id: DOORS, parentId: null },
  { id: LOCK, parentId: DOORS },
  { id: WINDOW, parentId: DOORS },
  { id: WATER, parentId: null },
];

it('a group is kin to the leaf that the words point to, and to all of them where they point nowhere', () => {
  expect(kinCategories(DOORS, LOCK, categories)).toEqual([DOORS, LOCK]);
  expect(kinCategories(DOORS, WATER, categories)).toEqual([DOORS, LOCK, WINDOW]);
});

it('a leaf is kin to its group, in which residents report, and not to its neighbours', () => {
  expect(kinCategories(LOCK, undefined, categories)).toEqual([LOCK, DOORS]);
  expect(kinCategories(WATER, undefined, categories)).toEqual([WATER]);
});
