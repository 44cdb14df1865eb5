import type { FeeItem } from './api';
import {
  addLine,
  draftTotalFen,
  fenOf,
  hasPrice,
  inputsOf,
  lineOfItem,
  openLine,
  setPrice,
  setQuantity,
} from './draft';

const tap: FeeItem = {
  id: '117',
  name: '更换水龙头阀芯',
  unit: '个',
  unitPriceFen: 4_500,
  maxPriceFen: 4_500,
  ranged: false,
  note: '含材料',
};
const lamp: FeeItem = { ...tap, id: '65', name: '安装吸顶灯', unitPriceFen: 5_000, maxPriceFen: 10_000, ranged: true };

describe('a quotation being put together', () => {
  it('counts up what is chosen again', () => {
    const lines = addLine(addLine([], lineOfItem(tap)), lineOfItem(tap));
    expect(lines).toHaveLength(1);
    expect(draftTotalFen(lines)).toBe(9_000);
  });

  it('FEE-1 sends no price for a fixed item', () => {
    expect(inputsOf([lineOfItem(tap)])).toEqual([{ feeItemId: '117', quantity: 1 }]);
  });

  it('FEE-1 needs a price inside the range of a ranged item', () => {
    const lines = [lineOfItem(lamp)];
    expect(lines.every(hasPrice)).toBe(false);
    expect(setPrice(lines, '65', 4_999).every(hasPrice)).toBe(false);
    expect(setPrice(lines, '65', 10_001).every(hasPrice)).toBe(false);
    const priced = setPrice(lines, '65', 8_000);
    expect(priced.every(hasPrice)).toBe(true);
    expect(inputsOf(priced)).toEqual([{ feeItemId: '65', quantity: 1, unitPriceFen: 8_000 }]);
  });

  it('WRK-3 names what is outside the schedule', () => {
    const [line] = setPrice([openLine('换淋浴柱')], 'open:换淋浴柱', 12_050);
    expect(inputsOf(line === undefined ? [] : [line])).toEqual([
      { name: '换淋浴柱', quantity: 1, unitPriceFen: 12_050 },
    ]);
  });

  it('takes a line out at zero and refuses what is no quantity', () => {
    const lines = [lineOfItem(tap)];
    expect(setQuantity(lines, '117', 0)).toEqual([]);
    expect(setQuantity(lines, '117', 1.255)).toEqual(lines);
    expect(setQuantity(lines, '117', 1.25)[0]?.quantity).toBe(1.25);
  });

  it.each([
    ['45', 4_500],
    ['45.5', 4_550],
    [' 0.05 ', 5],
    ['1.005', null],
    ['-1', null],
    ['4五', null],
    ['', null],
  ])('reads %j yuan as %s fen', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });
});
