import { breakLines } from './break-lines.js';

/** Chinese is two wide, Latin one. */
const measure = (text: string) => [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 2 : 1), 0);

describe('lines of Chinese on paper', () => {
  it('breaks between characters, and no mark begins a line', () => {
    expect(breakLines('卫生间漏水，很大', 10, measure)).toEqual(['卫生间漏', '水，很大']);
  });

  it('an opening mark does not end a line', () => {
    expect(breakLines('三号楼里（东）', 10, measure)).toEqual(['三号楼里', '（东）']);
  });

  it('keeps numbers and Latin words whole, unless longer than a line', () => {
    expect(breakLines('换角阀 DN15 一个', 8, measure)).toEqual(['换角阀', 'DN15 一', '个']);
    expect(breakLines('ABCDEFGHIJ', 4, measure)).toEqual(['ABCD', 'EFGH', 'IJ']);
  });

  it('keeps the breaks that were typed, and loses no character of 2,000', () => {
    expect(breakLines('一\n\n二', 10, measure)).toEqual(['一', '', '二']);
    const long = '厨房水龙头关不紧，'.repeat(222);
    const lines = breakLines(long, 40, measure);
    expect(lines.join('')).toBe(long);
    expect(lines.every((line) => measure(line) <= 40)).toBe(true);
  });
});
