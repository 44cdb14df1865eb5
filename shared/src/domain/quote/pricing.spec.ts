import { MAX_UNIT_PRICE_FEN } from '../money.js';
import { priceLines } from './pricing.js';
import type { LineInput, ScheduleItem } from './types.js';

const tap: ScheduleItem = { id: 5, name: '更换水龙头', unit: '个', minFen: 4500, maxFen: 4500 };
const drain: ScheduleItem = { id: 6, name: '排水管疏通', unit: '处', minFen: 10_000, maxFen: 50_000 };
const schedule = [tap, drain];

const refusal = (line: LineInput, off?: Parameters<typeof priceLines>[2]) => {
  const result = priceLines([{ feeItemId: 5, quantity: 1 }, line], schedule, off);
  return result.ok ? null : result.refusal;
};

describe('FEE-1 pricing', () => {
  it('ignores the price a client sends for a fixed item, and its name', () => {
    const result = priceLines([{ feeItemId: 5, name: '便宜', quantity: 2, unitPriceFen: 1 }], schedule);
    expect(result).toEqual({
      ok: true,
      totalFen: 9000,
      lines: [
        {
          feeItemId: 5,
          name: '更换水龙头',
          unit: '个',
          quantity: 2,
          unitPriceFen: 4500,
          amountFen: 9000,
          priceFrom: 'schedule',
        },
      ],
    });
  });

  it.each([10_000, 30_000, 50_000])('takes %d fen inside the range of an item', (unitPriceFen) => {
    expect(refusal({ feeItemId: 6, quantity: 1, unitPriceFen })).toBeNull();
  });

  it.each([9_999, 50_001, -1, 10_000.5, Number.NaN, undefined])('refuses %p outside the range', (unitPriceFen) => {
    expect(refusal({ feeItemId: 6, quantity: 1, unitPriceFen })).toEqual({
      code: 'price_out_of_range',
      field: 'lines[1].unitPriceFen',
      minFen: 10_000,
      maxFen: 50_000,
    });
  });

  it.each([0, -1, 0.001, 10_000, Number.NaN])('refuses a quantity of %d', (quantity) => {
    expect(refusal({ feeItemId: 5, quantity })).toEqual({ code: 'quantity_invalid', field: 'lines[1].quantity' });
  });

  it('refuses an item that is not in the schedule', () => {
    expect(refusal({ feeItemId: 99, quantity: 1 })).toEqual({
      code: 'fee_item_unknown',
      field: 'lines[1].feeItemId',
    });
  });

  it('adds up, and stops at the cap of a total', () => {
    const result = priceLines(
      [
        { feeItemId: 5, quantity: 0.5 },
        { feeItemId: 6, quantity: 1, unitPriceFen: 10_001 },
      ],
      schedule,
    );
    expect(result).toMatchObject({ ok: true, totalFen: 12_251 });
    const dear = [{ ...tap, minFen: MAX_UNIT_PRICE_FEN, maxFen: MAX_UNIT_PRICE_FEN }];
    expect(priceLines([{ feeItemId: 5, quantity: 11 }], dear)).toMatchObject({ refusal: { code: 'total_too_large' } });
  });

  it('is nothing for no lines', () => {
    expect(priceLines([], schedule)).toEqual({ ok: true, lines: [], totalFen: 0 });
  });
});

describe('WRK-3 pricing outside the schedule', () => {
  const odd = { name: '拆墙', quantity: 1, unitPriceFen: 1 };
  const review = (feasible: boolean, lines: { name: string; unitPriceFen: number }[] | null) => ({
    feeReview: { feasible, lines },
    consented: [],
  });

  it('needs a fee review', () => {
    expect(refusal(odd)).toMatchObject({ code: 'fee_review_required', field: 'lines[1]', name: '拆墙' });
    expect(refusal(odd, review(false, [{ name: '拆墙', unitPriceFen: 100 }]))).toMatchObject({
      code: 'fee_review_required',
    });
    expect(refusal(odd, review(true, [{ name: '补墙', unitPriceFen: 100 }]))).toMatchObject({
      code: 'fee_review_required',
    });
  });

  it('takes the price of the supervisor, not of the implementer', () => {
    const result = priceLines([odd], schedule, review(true, [{ name: '拆墙', unitPriceFen: 30_000 }]));
    expect(result).toMatchObject({ ok: true, totalFen: 30_000, lines: [{ priceFrom: 'fee_review' }] });
  });

  it('leaves the price to the implementer where the supervisor gave none', () => {
    expect(priceLines([odd], schedule, review(true, null))).toMatchObject({
      ok: true,
      totalFen: 1,
      lines: [{ priceFrom: 'implementer' }],
    });
    expect(refusal({ ...odd, unitPriceFen: -1 }, review(true, null))).toMatchObject({ code: 'price_out_of_range' });
  });

  it('charges again what the resident has agreed to already', () => {
    const off = { feeReview: null, consented: [{ name: '拆墙', unitPriceFen: 30_000 }] };
    expect(priceLines([odd], schedule, off)).toMatchObject({ ok: true, totalFen: 30_000 });
  });

  it('needs a name', () => {
    expect(refusal({ ...odd, name: ' ' })).toMatchObject({ code: 'name_required', field: 'lines[1].name' });
  });
});
