import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';

export interface WordsFormProps {
  hint: string;
  label: string;
  placeholder: string;
  /** On the button. */
  send: string;
  /** What stands in the field at the beginning. */
  first?: string;
  maxLength: number;
  waiting: boolean;
  onSend: (words: string) => void;
}

/** Words that go on record: nothing is sent empty. */
export function WordsForm({ hint, label, placeholder, send, first = '', maxLength, waiting, onSend }: WordsFormProps) {
  const [words, setWords] = useState(first);
  const text = words.trim();
  const press = () => text !== '' && onSend(text);
  useShortcuts({ 'control+enter': press });
  return (
    <>
      <View className="text-secondary">{hint}</View>
      <Field
        multiline
        label={label}
        placeholder={placeholder}
        value={words}
        maxLength={maxLength}
        onChange={setWords}
      />
      <Button kind="main" shortcut="Ctrl ↵" disabled={text === ''} waiting={waiting} onPress={press}>
        {send}
      </Button>
    </>
  );
}
