import { placeOf, scannedIn } from './scanned';

describe('what was scanned', () => {
  it.each([
    [
      'WeChat hands over the whole address, encoded once',
      { q: 'https%3A%2F%2Fyouying.example.cn%2Fq%2Fabcd2345' },
      { place: 'abcd2345' },
    ],
    [
      'the framework may have decoded it already',
      { q: 'https://youying.example.cn/q/abcd2345' },
      { place: 'abcd2345' },
    ],
    ['our own page in the browser gets the code', { code: 'abcd2345' }, { place: 'abcd2345' }],
    ['a printed record', { q: 'https://youying.example.cn/q/m/117392912467758' }, { ticketId: '117392912467758' }],
    ['the same in the browser', { ticketId: '117392912467758' }, { ticketId: '117392912467758' }],
    ['nothing', {}, null],
    ['something else', { q: 'https%3A%2F%2Fexample.com' }, null],
    ['broken', { q: '%E0%A4%A' }, null],
  ])('%s', (_, parameters, found) => {
    expect(scannedIn(parameters)).toEqual(found);
  });

  it('fills in the place with its community', () => {
    expect(placeOf({ name: '3 号楼 客梯', community: { id: 'c2', name: '翠湖花园' } })).toEqual({
      where: 'public',
      place: '3 号楼 客梯',
      communityId: 'c2',
    });
  });
});
