import { zhCN } from '@/i18n/zh-CN';
import { minutesAfter, orderWith } from '../work-orders/testing';
import { metBy } from './condition-facts';
import { aMatter } from './testing';

const signature = {
  way: 'drawn' as const,
  imageUrl: null,
  by: 'resident' as const,
  name: '刘海波',
  witness: '赵鹏',
  at: minutesAfter(56),
};
const done = { status: 'confirmed' as const, finishedAt: minutesAfter(52), confirmedAt: minutesAfter(80) };
const actual = (totalFen: number) => ({ lines: [], totalFen, result: '换了', media: [] });
const matter = aMatter({
  status: 'handled',
  workOrders: [
    orderWith({ ...done, signature, actual: actual(2_000) }),
    orderWith({ ...done, id: '12', department: 'cleaning', finishedAt: minutesAfter(70), actual: actual(0) }),
  ],
});
const free = aMatter({ status: 'handled', workOrders: [orderWith({ ...done, actual: actual(0) })] });

describe('CLO-1 by what each condition is met', () => {
  it('CLO-1 says when, who and how much, from the record', () => {
    const said = (['work', 'signature', 'fees', 'confirmation'] as const).map((name) => metBy(name, matter, zhCN.desk));
    expect(said).toEqual([
      '工程 10:52，保洁 11:10',
      `刘海波 10:56，${zhCN.desk.closeOut.signedOn.resident}，${zhCN.desk.closeOut.witness('赵鹏')}`,
      '¥20.00，与业户同意的一样',
      '工程 11:20，保洁 11:20',
    ]);
  });

  it('CLO-1 free of charge is said so; what has no record is only said to be there', () => {
    expect([metBy('fees', free, zhCN.desk), metBy('signature', free, zhCN.desk)]).toEqual(['不收费', '已齐']);
    expect(metBy('verification', matter, zhCN.desk)).toBe('已齐');
  });
});
