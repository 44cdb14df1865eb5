import { PressCache } from './press-cache.js';

describe('what the press keeps', () => {
  it('stays below its size: the longest unused goes first', () => {
    const cache = new PressCache<string>(10);
    cache.put('a', 'A', 4);
    cache.put('b', 'B', 4);
    expect(cache.get('a')).toBe('A');
    cache.put('c', 'C', 4);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
  });

  it('what is larger than all of it is not kept', () => {
    const cache = new PressCache<string>(10);
    cache.put('a', 'A', 4);
    cache.put('huge', 'H', 11);
    expect([cache.get('a'), cache.get('huge')]).toEqual(['A', undefined]);
  });
});
