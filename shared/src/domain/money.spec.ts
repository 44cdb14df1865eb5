import { formatFen, isFen, isQuantity, lineTotalFen, MAX_UNIT_PRICE_FEN } from './money.js';

describe('money', () => {
  it.each([
    [1, 4500, 4500],
    [2.5, 4501, 11253],
    [0.01, 50, 1],
    [0.01, 49, 0],
    [1.15, 100, 115],
    [9999, MAX_UNIT_PRICE_FEN, 999_900_000_000],
  ])('FEE-1 %d × %d fen is %d fen, rounded half up', (quantity, price, total) => {
    expect(lineTotalFen(quantity, price)).toBe(total);
  });

  it.each([0.01, 0.29, 1, 1.1, 4.35, 9999])('takes %d as a quantity', (quantity) => {
    expect(isQuantity(quantity)).toBe(true);
  });

  it.each([0, -1, 0.001, 1.234, 9999.01, 1e9, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d as a quantity',
    (quantity) => {
      expect(isQuantity(quantity)).toBe(false);
    },
  );

  it.each([-1, 0.5, Number.NaN, MAX_UNIT_PRICE_FEN + 1])('refuses %d as a price', (price) => {
    expect(isFen(price)).toBe(false);
  });

  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [4500, '¥45.00'],
    [-120, '-¥1.20'],
  ])('writes %d fen as %s', (fen, text) => {
    expect(formatFen(fen)).toBe(text);
  });
});
