import { entranceOf, spaced } from './house-words.js';

it.each([
  ['3号楼', '3 号楼'],
  ['3 号楼', '3 号楼'],
  ['A座', 'A座'],
])('a part of an address is written with its spaces: %s', (kept, written) => {
  expect(spaced(kept)).toBe(written);
});

it.each([
  ['3 号楼 2 单元 1202', '3 号楼 2 单元'],
  ['12 号楼 601', '12 号楼'],
  ['8 号楼', '8 号楼'],
  ['1202', '1202'],
])('the entrance of %s is %s', (house, entrance) => {
  expect(entranceOf(house)).toBe(entrance);
});
