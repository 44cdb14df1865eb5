import { orderWith, quotedAt } from '@/features/work-orders/testing';
import { zhCN } from '@/i18n/zh-CN';
import { signChecks } from './checks';

const words = zhCN.supervision.signoff.checks;
const at = '2026-11-22T02:00:00.000Z';
const signature = { way: 'drawn' as const, imageUrl: null, by: 'resident' as const, name: '江女士', witness: null, at };
const actual = (totalFen: number) => ({ lines: [], totalFen, result: '修好了', media: [] });
const goods = (checks: ReturnType<typeof signChecks>) => checks.map(({ good }) => good);

describe('what the signer reads before signing', () => {
  it('WRK-11: signature, amount and photos of finished work', () => {
    const order = orderWith({ status: 'signed', signature, quote: quotedAt(at), actual: actual(4_500) });
    const checks = signChecks('work_done', order, words);
    expect(checks.map(({ text }) => text)).toEqual([
      '业户 江女士 10:00 已签字',
      '费用 ¥45.00，与业户同意的一样',
      '没有完工照片',
    ]);
    expect(goods(checks)).toEqual([true, true, false]);
  });

  it('FEE-2: an amount over the consent stands out', () => {
    const order = orderWith({ status: 'signed', signature, quote: quotedAt(at), actual: actual(6_500) });
    expect(signChecks('work_done', order, words)[1]).toEqual({
      good: false,
      text: '费用 ¥65.00，业户同意的是 ¥45.00',
    });
  });

  it('WRK-6: why the resident refused and why it came back', () => {
    const decision = { by: 'resident' as const, name: '江女士', witness: null, reason: '太贵了', at };
    const quote = { ...quotedAt(at), status: 'refused' as const, decision };
    const order = orderWith({ status: 'returned', quote, returnReason: '业户不修了' });
    expect(signChecks('refused_return', order, words).map(({ text }) => text)).toEqual([
      '业户没同意：太贵了',
      '退单原因：业户不修了',
    ]);
  });

  it('says nothing about a matter without an order', () => {
    expect(signChecks('suspension', undefined, words)).toEqual([]);
  });
});
