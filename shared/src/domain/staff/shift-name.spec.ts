import { shiftNameOf } from './shift-name.js';

describe('DSP-5 shifts by the names that people use', () => {
  it.each([
    ['00:00', 'early'],
    ['08:00', 'early'],
    ['11:00', 'middle'],
    ['16:00', 'middle'],
    ['17:00', 'night'],
    ['20:00', 'night'],
  ])('DSP-5 begins at %s: %s', (time, name) => {
    expect(shiftNameOf(Date.parse(`2026-11-22T${time}+08:00`))).toBe(name);
  });
});
