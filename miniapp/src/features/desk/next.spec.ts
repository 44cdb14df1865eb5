import { TASK_KINDS } from '@youying/shared/domain/procedures/types';
import { en } from '@/i18n/en';
import { zhCN } from '@/i18n/zh-CN';
import { MORNING, minutesAfter, orderWith, quotedAt } from '../work-orders/testing';
import { sideActs, waitingOf, waitingSince } from './next';
import { nextWords } from './next-words';
import { aMatter, aTask } from './testing';
import type { Matter } from './types';

const quoted = orderWith({
  status: 'quoted',
  quote: { ...quotedAt(minutesAfter(-12)), status: 'open' },
  actions: ['consentQuote', 'refuseQuote'],
});

describe('what a matter waits for', () => {
  it('registration comes first, with the explanation beside it (REG-1, REG-2)', () => {
    const matter = aMatter({ status: 'submitted', actions: ['registerTicket', 'answerTicket'] });
    expect(waitingOf(matter, MORNING)).toMatchObject({ kind: 'register', acts: ['register', 'answer'] });
  });

  it('offers nothing that the view does not allow', () => {
    const matter = aMatter({ status: 'submitted', actions: [], contact: null });
    expect(waitingOf(matter, MORNING)?.acts).toEqual([]);
    expect(sideActs(matter, null)).toEqual([]);
  });

  it('the resident’s consent hides a follow-up that is far away, not one that is near (WRK-6, FUP-1)', () => {
    const patch = { status: 'handling' as const, workOrders: [quoted], actions: ['addNote'] };
    const far = aMatter({ ...patch, nextTask: aTask('first_follow_up', minutesAfter(110)) });
    const near = aMatter({ ...patch, nextTask: aTask('first_follow_up', minutesAfter(10)) });
    expect(waitingOf(far, MORNING)).toMatchObject({ kind: 'consent', acts: ['call', 'consent'] });
    expect(waitingOf(near, MORNING)).toMatchObject({ kind: 'first_follow_up' });
  });

  it('what is all done is closed rather than followed up (CLO-1)', () => {
    const nextTask = aTask('second_follow_up', minutesAfter(10));
    const matter = aMatter({ status: 'handled', actions: ['closeTicket', 'addNote'], nextTask });
    expect(waitingOf(matter, MORNING)).toMatchObject({ kind: 'verify_close', acts: ['closeOut'] });
  });

  it('consent by telephone is offered only where the order allows it (WRK-6)', () => {
    const workOrders = [{ ...quoted, actions: [] }];
    const matter = aMatter({ status: 'handling', workOrders });
    expect(waitingOf(matter, MORNING)?.acts).toEqual(['call']);
  });

  it('counts the wait from the quotation', () => {
    const matter = aMatter({ status: 'handling', workOrders: [quoted] });
    const waiting = waitingOf(matter, MORNING);
    expect(waiting === null ? null : waitingSince(matter, waiting)).toBe(Date.parse(minutesAfter(-12)));
  });

  it('says the price, for whom and since when', () => {
    const matter = aMatter({ status: 'handling', workOrders: [quoted] });
    const waiting = waitingOf(matter, MORNING);
    if (waiting === null) throw new Error('nothing waits');
    expect(nextWords(matter, waiting, MORNING, zhCN, 'zh-CN').title).toBe('报价 ¥45.00 等江女士同意，已等 12 分钟');
  });

  it.each<[string, NonNullable<Matter['reached']>[number]['state'], string | null, string | null, string]>([
    ['opened', 'opened', minutesAfter(-3), null, '业户 09:57 打开看过，还没答复。'],
    ['on the phone', 'arrived', minutesAfter(-9), null, '小程序消息 09:51 已送达，还没打开。'],
    ['given to WeChat', 'sent', minutesAfter(-9), null, '小程序消息 09:51 已发出，还没打开。'],
    ['on its way', 'sending', null, null, '小程序消息正在送。'],
    ['no subscription left', 'failed', null, 'no_right', '消息没送到：业户没有可用的订阅消息了。'],
    ['no mini-program', 'failed', null, 'not_bound', '业户没用小程序，收不到消息。'],
    ['lost', 'failed', null, 'other', '消息没送到。'],
  ])('FUP-5: says how far the message has come, and what is left to do: %s', (_, state, at, why, said) => {
    const patch = { status: 'handling' as const, workOrders: [quoted] };
    const words = (workOrderId: string) => {
      const matter = aMatter({
        ...patch,
        reached: [{ workOrderId, state, at, why }] as NonNullable<Matter['reached']>,
      });
      const waiting = waitingOf(matter, MORNING);
      if (waiting === null) throw new Error('nothing waits');
      const { text } = nextWords(matter, waiting, MORNING, zhCN, 'zh-CN');
      expect(nextWords(matter, waiting, MORNING, en, 'en').text).toMatch(/Call and explain the price/);
      return text;
    };
    expect(words(quoted.id)).toMatch(new RegExp(`^${said}请打电话说明价格`));
    expect(words('another')).toMatch(/^请打电话/);
  });

  it.each(TASK_KINDS)('has words for the task %s', (kind) => {
    const facts = {
      waited: 1,
      due: '',
      worker: '王',
      resident: '江',
      department: '工程',
      senior: '',
      total: '¥1.00',
      reason: '',
      closed: false,
      reached: '',
    };
    expect(zhCN.desk.next[kind](facts).title).not.toBe('');
    expect(zhCN.desk.due.kinds[kind]).not.toBe('');
  });

  it('FUP-5: whom WeChat did not reach about a closed matter is told what came of it, not asked for an answer', () => {
    const said = (status: 'closed' | 'handling') => {
      const matter = aMatter({ status, nextTask: aTask('call_resident', minutesAfter(5)), workOrders: [quoted] });
      const waiting = waitingOf(matter, MORNING);
      if (waiting === null) throw new Error('nothing waits');
      return nextWords(matter, waiting, MORNING, zhCN, 'zh-CN').text;
    };
    expect(said('closed')).toBe('已经办结，电话里告诉业户结果，问一句满不满意。');
    expect(said('handling')).toContain('等着业户答复');
  });

  it('a closed matter with an open callback waits for it (CBK-8); without one for nothing', () => {
    expect(waitingOf(aMatter({ status: 'closed' }), MORNING)).toBeNull();
  });
});
