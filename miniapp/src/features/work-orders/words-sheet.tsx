import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface WordsSheetProps {
  about: 'askDesk' | 'requestSupport' | 'answerSupport';
  waiting: boolean;
  onClose: () => void;
  onSend: (answer: { text: string }) => void;
}

/** A question, a call for help, or the answer to it, in one's own words (DSP-2, WRK-12). */
export function WordsSheet({ about, waiting, onClose, onSend }: WordsSheetProps) {
  const { asking, acts } = useTexts().staff;
  const [text, setText] = useState('');
  const { title, hint } = asking[about];
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={text.trim() === ''}
          waiting={waiting}
          waitingLabel={acts[about].waiting}
          onPress={() => onSend({ text: text.trim() })}
        >
          {asking.send}
        </Button>
      }
    >
      <Field multiline value={text} placeholder={hint} maxLength={500} onChange={setText} />
    </Sheet>
  );
}
