import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { waitingOf } from '../next';
import { sayFacts } from '../next-words';
import { useAllPhrases } from '../queries';
import { phrasesAt } from '../step-phrases';
import type { Matter } from '../types';
import './step-phrases.scss';

const TICK_MS = 30_000;

/** 这一步可以这样说: a sentence to read aloud, and the next one (INT-6). */
export function StepPhrases({ matter }: { matter: Matter }) {
  const texts = useTexts();
  const { say } = texts.desk;
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const [turn, setTurn] = useState(0);
  const known = useAllPhrases().data;
  const waiting = waitingOf(matter, now);
  if (waiting === null || known === undefined) return null;
  const phrases = phrasesAt(waiting.kind, sayFacts(matter, waiting, now, texts, language), known, say);
  const phrase = phrases[turn % phrases.length];
  if (phrase === undefined) return null;
  return (
    <View className="desk-household__part step-phrases">
      <View className="desk-household__head">
        <View className="desk-household__title">{say.title}</View>
        {phrases.length > 1 && (
          <View className="desk-household__whole" ariaRole="button" onClick={() => setTurn(turn + 1)}>
            {say.another}
          </View>
        )}
      </View>
      <View className="step-phrases__words">{phrase}</View>
    </View>
  );
}
