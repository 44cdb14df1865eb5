import { feesFor } from './fees-for.js';

const SCHEDULE = ['洗手盆不锈钢水龙头', '漏水修理', '柜门锁（普通）', '更换插座'];
const found = (words: string[], group?: string[]) =>
  feesFor(SCHEDULE, (name) => name, { words }, group && { words: group });

describe('INT-6: the fees of a category', () => {
  it('speak of one of its words', () => {
    expect(found(['水龙头', '滴水'], ['水管'])).toEqual(['洗手盆不锈钢水龙头']);
  });

  it('are those of its group where its own words are not in the schedule', () => {
    expect(found(['天花板'], ['漏水', '渗水'])).toEqual(['漏水修理']);
    expect(found(['天花板'])).toEqual([]);
  });

  it('are none where nobody has said how it is spoken of', () => {
    expect(found([], [])).toEqual([]);
  });
});
