import { View } from '@tarojs/components';
import type { Phrase } from '@youying/shared/domain/complaint/phrases';
import { useLanguage } from '@/platform/preferences';
import './phrase-chips.scss';

/** Openings one may start from; a press puts the words in. */
export function PhraseChips({ phrases, onChoose }: { phrases: readonly Phrase[]; onChoose: (phrase: Phrase) => void }) {
  const language = useLanguage();
  return (
    <View className="phrase-chips">
      {phrases.map((phrase) => (
        <View key={phrase.key} className="phrase-chips__chip" ariaRole="button" onClick={() => onChoose(phrase)}>
          {phrase.title[language]}
        </View>
      ))}
    </View>
  );
}
