import { placesIn } from './lists';

describe('places typed one a line', () => {
  it('without empty lines, doubles and stray spaces', () => {
    expect(placesIn(' 3 号楼  客梯 \n\n3 号楼 客梯\n4 号楼 客梯', 'lift')).toEqual([
      { kind: 'lift', name: '3 号楼 客梯' },
      { kind: 'lift', name: '4 号楼 客梯' },
    ]);
  });
});
