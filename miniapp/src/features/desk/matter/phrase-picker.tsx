import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { type KnownPhrase, phrasesFor } from '../step-phrases';
import './phrase-picker.scss';

export interface PhrasePickerProps {
  /** What was typed behind the slash. */
  words: string;
  known: readonly KnownPhrase[];
  onPick: (text: string) => void;
}

/** `/` in the field for notes: the standard phrases, fewer with each word; Enter takes the first (INT-6). */
export function PhrasePicker({ words, known, onPick }: PhrasePickerProps) {
  const { matter: labels } = useTexts().desk;
  const found = phrasesFor(known, words);
  return (
    <View className="phrase-picker">
      {found.map(({ code, title, text }) => (
        <View key={code} className="phrase-picker__row" ariaRole="button" onClick={() => onPick(text)}>
          <View className="phrase-picker__title">{title}</View>
          <View className="one-line text-secondary">{text}</View>
        </View>
      ))}
      {found.length === 0 && <View className="phrase-picker__none text-secondary">{labels.noPhrase}</View>}
    </View>
  );
}
