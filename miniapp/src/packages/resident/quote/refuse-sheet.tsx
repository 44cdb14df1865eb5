import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface RefuseSheetProps {
  open: boolean;
  waiting: boolean;
  onClose: () => void;
  onRefuse: (reason: string) => void;
}

/** Why not: five reasons, the last one in one's own words. */
export function RefuseSheet({ open, waiting, onClose, onRefuse }: RefuseSheetProps) {
  const { quote } = useTexts();
  const [reason, setReason] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const other = quote.reasons[quote.reasons.length - 1];
  const answer = reason === other ? words.trim() : reason;
  return (
    <Sheet
      open={open}
      title={quote.why}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={answer === null || answer === ''}
          waiting={waiting}
          waitingLabel={quote.telling}
          onPress={() => onRefuse(answer ?? '')}
        >
          {quote.refuse}
        </Button>
      }
    >
      {quote.reasons.map((option) => (
        <Check key={option} label={option} checked={reason === option} onChange={() => setReason(option)} />
      ))}
      {reason === other && (
        <Field multiline value={words} onChange={setWords} placeholder={quote.otherReason} maxLength={200} />
      )}
    </Sheet>
  );
}
