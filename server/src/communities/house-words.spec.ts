import { addressPart, houseNamePattern } from './house-words.js';

describe('how people write a house (INT-4)', () => {
  it.each([
    ['3', '3号楼'],
    [' ３ 号楼 ', '3号楼'],
    ['A座', 'A座'],
  ])('building %j is kept as %j', (written, kept) => {
    expect(addressPart(written, '号楼')).toBe(kept);
  });

  it('a room is a number without a word', () => {
    expect(addressPart('1202')).toBe('1202');
  });

  it.each([
    ['3 号楼 2 单元 1202', '%3号楼2单元1202%'],
    ['3-2-1202', '%3%2%1202%'],
    ['100%_!', '%100!%!_!!%'],
  ])('a search for %j looks for %j', (written, pattern) => {
    expect(houseNamePattern(written)).toBe(pattern);
  });
});
