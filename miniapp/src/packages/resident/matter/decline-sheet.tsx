import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface DeclineSheetProps {
  ticketId: string;
  onClose: () => void;
  onSent: () => void;
}

/** 不满意: in the resident's words, so that the next answer can be another one (CMP-1). */
export function DeclineSheet({ ticketId, onClose, onSent }: DeclineSheetProps) {
  const { complaint } = useTexts();
  const [reason, setReason] = useState('');
  const words = reason.trim();
  const send = useAct(async (text: string, idempotencyKey) => {
    await call('declineReply', { path: { id: ticketId }, body: { reason: text } }, { idempotencyKey });
    toast(complaint.declined);
    onClose();
    onSent();
  }, explain);
  return (
    <Sheet
      open
      title={complaint.declineTitle}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={words === ''}
          waiting={send.pending}
          onPress={() => void send.run(words)}
        >
          {complaint.declineSend}
        </Button>
      }
    >
      <Field multiline value={reason} maxLength={500} placeholder={complaint.declineHint} onChange={setReason} />
    </Sheet>
  );
}
