import { zhCN } from '@/i18n/zh-CN';
import { orderSentence } from './sentence';
import { MORNING, minutesAfter, type OrderChange, orderWith, quotedAt } from './testing';

const MINUTE = 60_000;

function sentence(change: OrderChange, now = MORNING): string {
  return orderSentence(orderWith(change), zhCN.staff.sentences, { now, language: 'zh-CN' });
}

describe('where an order stands, in one sentence', () => {
  it('DSP-3 says who is asked until when, and calls for help once it is past', () => {
    const asked = { deadlineAt: minutesAfter(30), deadlineKind: 'accept' };
    expect(sentence({ ...asked, actions: ['acceptWorkOrder'] })).toBe('派给您了，10:30 前接单');
    expect(sentence(asked)).toBe('派给王建国，10:30 前接单');
    expect(sentence({ ...asked, assignee: null })).toBe('派到部门，10:30 前接单');
    expect(sentence(asked, MORNING + 40 * MINUTE)).toBe('已派出 40 分钟没人接，请马上安排');
  });

  it('WRK-1 WRK-2 on the way: by when, and with tools and parts', () => {
    const accepted = { status: 'accepted', deadlineAt: minutesAfter(10), deadlineKind: 'arrive' } as const;
    expect(sentence(accepted)).toBe('带好工具和配件，10:10 前到');
    const appointed = { appointmentFrom: minutesAfter(15), appointmentTo: minutesAfter(75) };
    expect(sentence({ ...accepted, matter: appointed })).toBe('带好工具和配件，10:10 前到场');
  });

  it('WRK-3 outside the schedule nobody is sent on the way before the resident has agreed', () => {
    const reviewed = (feasible: boolean) => ({ text: '装过滤器', media: [], feasible, lines: [], note: null });
    const accepted = { status: 'accepted', deadlineAt: minutesAfter(30), deadlineKind: 'quote' } as const;
    expect(sentence({ ...accepted, feeReview: reviewed(true) })).toBe('主管定了价，先报价，业户同意了再去');
    expect(sentence({ ...accepted, feeReview: reviewed(false) })).toBe('主管说做不了，跟业户说清楚，退回客服');
  });

  it('WRK-6 tells what was agreed, refused or free', () => {
    const decision = { by: 'resident' as const, name: '江女士', witness: null, reason: '太贵了', at: minutesAfter(46) };
    const quote = { ...quotedAt(minutesAfter(41)), decision };
    expect(sentence({ status: 'agreed', quote })).toBe('业户 10:46 同意 ¥45.00，可以开工');
    expect(sentence({ status: 'refused', quote })).toBe('业户没同意：太贵了。请停工并签字退单');
    expect(sentence({ status: 'agreed', quote: { ...quote, status: 'free' } })).toBe('这单免费，可以开工');
  });

  it('FEE-2 does not let a second quotation pass for the first', () => {
    const quote = { ...quotedAt(minutesAfter(41)), status: 'open' as const };
    expect(sentence({ status: 'quoted', quote })).toBe('报价已发，业户同意后再开工');
    expect(sentence({ status: 'quoted', quote: { ...quote, previousTotalFen: 4_500 } })).toBe(
      '超过同意金额，业户同意前不能完工',
    );
  });

  it('counts the minutes of work and names the end of a pause', () => {
    expect(sentence({ status: 'working', startedAt: minutesAfter(-22) })).toBe('维修中，已 22 分钟');
    expect(sentence({ status: 'paused', pausedUntil: minutesAfter(24 * 60) })).toBe('已暂停，明天 10:00 继续');
  });
});
