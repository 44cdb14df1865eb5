import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface ProblemSheetProps {
  open: boolean;
  waiting: boolean;
  onClose: () => void;
  onSend: (note: string) => void;
}

/** Not satisfied: words instead of a signature, and the work goes on. */
export function ProblemSheet({ open, waiting, onClose, onSend }: ProblemSheetProps) {
  const { acts, onsite } = useTexts().staff;
  const [note, setNote] = useState('');
  const words = note.trim();
  return (
    <Sheet
      open={open}
      title={onsite.problemTitle}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={words === ''}
          waiting={waiting}
          waitingLabel={acts.pauseWorkOrder.waiting}
          onPress={() => onSend(words)}
        >
          {onsite.problemSend}
        </Button>
      }
    >
      <Field multiline value={note} placeholder={onsite.problemHint} maxLength={500} onChange={setNote} />
    </Sheet>
  );
}
