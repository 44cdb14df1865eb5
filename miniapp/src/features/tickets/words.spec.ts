import { en } from '@/i18n/en';
import { zhCN } from '@/i18n/zh-CN';
import { MORNING, minutesAfter, orderWith } from '../work-orders/testing';
import { aTicket } from './testing';
import { type Telling, wordsOf } from './words';

const zh: Telling = { texts: zhCN, language: 'zh-CN', now: MORNING };
const handling = (order: Parameters<typeof orderWith>[0]) =>
  aTicket({ status: 'handling', workOrders: [orderWith(order)] });

it('says who comes and by when', () => {
  const ticket = handling({ status: 'accepted', deadlineAt: minutesAfter(40), deadlineKind: 'arrive' });
  expect(wordsOf(ticket, zh)).toMatchObject({ tag: '已接单', tone: 'brand', sentence: '王师傅已接单，10:40 前到' });
});

it('promises no time when the limit that runs is not the arrival', () => {
  const ticket = handling({ status: 'accepted', deadlineAt: minutesAfter(40), deadlineKind: 'finish' });
  expect(wordsOf(ticket, zh).sentence).toBe('王师傅已接单');
});

it('says an appointment of another day with its day', () => {
  const ticket = {
    ...handling({ status: 'accepted' }),
    appointment: { from: minutesAfter(52 * 60), to: minutesAfter(54 * 60) },
  };
  expect(wordsOf(ticket, zh).sentence).toBe('已约好，后天 14:00 上门');
});

it('names both amounts when the cost changes (FEE-2)', () => {
  const quote = { totalFen: 6500, previousTotalFen: 4500 } as NonNullable<ReturnType<typeof orderWith>['quote']>;
  expect(wordsOf(handling({ status: 'quoted', quote }), zh).sentence).toBe('费用有变化：¥45.00 → ¥65.00，请您再看看');
});

it('says the same matter in English with the English name', () => {
  const ticket = handling({ status: 'working' });
  expect(wordsOf(ticket, { ...zh, texts: en, language: 'en' }).sentence).toBe('王建国 is repairing');
});
