import { readLink } from './places.js';

describe('what a scanned code names', () => {
  it.each([
    ['https://youying.example.cn/q/abcd2345', { place: 'abcd2345' }],
    ['https://youying.example.cn/q/abcd2345/', { place: 'abcd2345' }],
    ['http://127.0.0.1:3000/q/ABCD2345?from=lift', { place: 'abcd2345' }],
    [' abcd2345 ', { place: 'abcd2345' }],
    ['https://youying.example.cn/q/m/117392912467758', { ticketId: '117392912467758' }],
  ])('%s', (text, found) => {
    expect(readLink(text)).toEqual(found);
  });

  it.each([
    '',
    'https://example.com/',
    'https://a.cn/q/abcd234',
    'https://a.cn/q/abcd0011',
    'https://a.cn/q/m/x',
    '6901234567892',
  ])('%s is none of ours', (text) => {
    expect(readLink(text)).toBeNull();
  });
});
