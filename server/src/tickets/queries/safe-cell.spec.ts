import { safeCell } from './safe-cell.js';

describe('C4: cells of an export', () => {
  it.each(['=1+1', '+cmd|x', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    '%j computes nothing',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['13800000000', '+8613800000000', '010-62345678', '3-2-1201', '漏水 = 很大'])('%s stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
