import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { returnTo } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface StillWrongSheetProps {
  ticketId: string;
  orderId: string;
  open: boolean;
  onClose: () => void;
}

/** 还有问题: who is not satisfied does not have to sign; the order goes back to work. */
export function StillWrongSheet({ ticketId, orderId, open, onClose }: StillWrongSheetProps) {
  const { signing } = useTexts();
  const [note, setNote] = useState('');
  const send = useAct(async (words: string, idempotencyKey) => {
    await call('signWorkOrder', { path: { id: orderId }, body: { satisfied: false, note: words } }, { idempotencyKey });
    toast(signing.wrongSent);
    returnTo('matter', { ticketId });
  }, explain);
  return (
    <Sheet
      open={open}
      title={signing.wrongTitle}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={note.trim() === ''}
          waiting={send.pending}
          onPress={() => void send.run(note.trim())}
        >
          {signing.wrongSend}
        </Button>
      }
    >
      <Field multiline value={note} onChange={setNote} placeholder={signing.wrongPlaceholder} maxLength={500} />
    </Sheet>
  );
}
