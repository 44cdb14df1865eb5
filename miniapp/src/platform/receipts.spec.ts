import { dropReceipt, giveReceipt, receipts } from './receipts';

const texts = () => receipts.get().map(({ text }) => text);
afterEach(() => receipts.set([]));

describe('receipts', () => {
  it('stand one under another, the newest last; older ones give way', () => {
    for (const text of ['一', '二', '三', '四']) giveReceipt(text);
    expect(texts()).toEqual(['二', '三', '四']);
    dropReceipt(receipts.get()[1]?.id ?? 0);
    expect(texts()).toEqual(['二', '四']);
  });

  it('the same words again are one receipt, but never one that can be taken back', () => {
    const takeBack = { takeBack: { milliseconds: 6_000, run: async () => undefined } };
    giveReceipt('已记下');
    giveReceipt('已派给李志强', takeBack);
    giveReceipt('已记下');
    giveReceipt('已派给李志强', takeBack);
    expect(texts()).toEqual(['已派给李志强', '已记下', '已派给李志强']);
  });
});
