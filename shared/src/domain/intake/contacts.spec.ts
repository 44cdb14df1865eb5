import { LANGUAGES } from '../language.js';
import { MINUTE } from '../time.js';
import {
  CONTACT_OUTCOME_LABELS,
  CONTACT_OUTCOMES,
  type ContactOutcome,
  countedContacts,
  relayedMessageState,
} from './contacts.js';
import { PHRASE_SITUATION_LABELS, PHRASE_SITUATIONS, PHRASES } from './phrases.js';
import { missingParts, nextQuestion } from './written-language.js';

describe('INT-9 outcomes of calls', () => {
  it('INT-9 noise, silence, wrong numbers and what is not ours are counted apart', () => {
    const counts = new Map<ContactOutcome, number>(CONTACT_OUTCOMES.map((outcome) => [outcome, 1]));
    expect(countedContacts(counts)).toEqual({ total: 8, counted: 4 });
    expect(countedContacts(new Map([['noise', 5]]))).toEqual({ total: 5, counted: 0 });
  });

  it('INT-9 every outcome has words', () => {
    for (const outcome of CONTACT_OUTCOMES) {
      for (const language of LANGUAGES) expect(CONTACT_OUTCOME_LABELS[outcome][language]).not.toBe('');
    }
  });
});

describe('INT-7 relayed messages', () => {
  const policies = { relayedMessageMinutes: 60 };
  it.each([
    [null, 60 * MINUTE - 1, 'unread'],
    [null, 60 * MINUTE, 'overdue'],
    [5, 600 * MINUTE, 'read'],
  ] as const)('INT-7 read at %p, looked at after %d ms: %s', (readAt, now, state) => {
    expect(relayedMessageState({ takenAt: 0, readAt }, now, policies)).toBe(state);
  });
});

describe('INT-6 phrases', () => {
  it.each(PHRASE_SITUATIONS)('INT-6 %s has a name and phrases, in every language', (situation) => {
    for (const language of LANGUAGES) {
      const found = PHRASES.filter((phrase) => phrase.situation === situation);
      expect(found.length).toBeGreaterThan(0);
      expect(PHRASE_SITUATION_LABELS[situation][language]).not.toBe('');
      for (const { text, title } of found) expect([text[language], title[language]].every(Boolean)).toBe(true);
    }
    expect(new Set(PHRASES.map(({ code }) => code)).size).toBe(PHRASES.length);
  });
});

describe('INT-5 what a record must tell', () => {
  const facts = (text: string, change = {}) => ({ text, placed: false, appointed: false, ...change });
  it.each([
    ['坏了', ['where', 'what', 'when', 'wanted']],
    ['厨房水龙头一直滴水，请来修', []],
    ['厨房水龙头滴水滴水', ['when', 'wanted']],
    ['昨天开始一直滴水，请来修一下', ['where']],
  ] as const)('INT-5 %s lacks %p', (text, missing) => {
    expect(missingParts(facts(text))).toEqual(missing);
  });

  it('INT-5 a house and an appointment given beside the text count; one question at a time', () => {
    expect(missingParts(facts('水龙头滴水滴不停', { placed: true, appointed: true }))).toEqual([]);
    expect(nextQuestion(facts('坏了'))?.['zh-CN']).toBe('请问具体在哪个位置？');
    expect(nextQuestion(facts('厨房水龙头一直滴水，请来修'))).toBeNull();
  });
});
