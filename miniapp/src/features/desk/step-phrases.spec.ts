import { PHRASES } from '@youying/shared/domain/intake/phrases';
import { TASK_KINDS } from '@youying/shared/domain/procedures/types';
import { en } from '@/i18n/en';
import { zhCN } from '@/i18n/zh-CN';
import { MORNING, minutesAfter, orderWith, quotedAt } from '../work-orders/testing';
import { waitingOf } from './next';
import { sayFacts } from './next-words';
import { phraseAsked, phrasesAt, phrasesFor } from './step-phrases';
import { aMatter } from './testing';

const known = PHRASES.map(({ code, situation, title, text }) => ({
  ...{ code, situation },
  title: title['zh-CN'],
  text: text['zh-CN'],
}));
const lines = [
  { name: '更换角阀', totalFen: 3_800 },
  { name: '疏通', totalFen: 700 },
] as never;
const quote = { ...quotedAt(minutesAfter(-12)), status: 'open' as const, lines };
const matter = aMatter({ status: 'handling', workOrders: [orderWith({ status: 'quoted', quote })] });
const facts = () => {
  const waiting = waitingOf(matter, MORNING);
  if (waiting === null) throw new Error('waits for nothing');
  return { kind: waiting.kind, facts: sayFacts(matter, waiting, MORNING, zhCN, 'zh-CN') };
};

describe('INT-6 what can be said at this step', () => {
  it('INT-6 first the sentence of this very matter, with its lines and its total, then the phrases of the community', () => {
    const [first = '', ...others] = phrasesAt(facts().kind, facts().facts, known, zhCN.desk.say);
    expect(first).toContain('更换角阀 ¥38.00、疏通 ¥7.00，一共 ¥45.00');
    expect(first).toContain('师傅不收现金');
    expect(others).toEqual(known.filter(({ situation }) => situation === 'explain').map(({ text }) => text));
  });

  it.each(TASK_KINDS)('INT-6 at %s there is something to say, in both languages', (kind) => {
    for (const texts of [zhCN, en]) {
      const said = phrasesAt(kind, facts().facts, known, texts.desk.say);
      expect(said.length).toBeGreaterThan(0);
      expect(said.join()).not.toContain('undefined');
    }
  });
});

describe('INT-6 a phrase by a slash', () => {
  it('INT-6 a slash at the beginning asks, anywhere else it is a stroke', () => {
    expect(['/', '／致歉', '/ 稍等 ', '3/4 修好', ''].map(phraseAsked)).toEqual(['', '致歉', '稍等', null, null]);
  });

  it('INT-6 each word leaves fewer', () => {
    expect(phrasesFor(known, '')).toHaveLength(known.length);
    expect(phrasesFor(known, '致歉').map(({ code }) => code)).toEqual(['sorry', 'sorry_late']);
    expect(phrasesFor(known, '致歉 催').map(({ code }) => code)).toEqual(['sorry_late']);
    expect(phrasesFor(known, '没有这样的话')).toEqual([]);
  });
});
