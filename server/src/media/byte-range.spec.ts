import { readRange } from './byte-range.js';

describe('byte ranges (RFC 9110 §14.2)', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
  ])('%s of 1000 bytes', (header, range) => {
    expect(readRange(header, 1000)).toEqual(range);
  });

  it.each(['bytes=1000-', 'bytes=5-4', 'bytes=-0'])('%s lies outside of 1000 bytes', (header) => {
    expect(readRange(header, 1000)).toBe('unsatisfiable');
  });

  it.each([undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])('%j means all of it', (header) => {
    expect(readRange(header, 1000)).toBeUndefined();
  });
});
