import { View } from '@tarojs/components';
import { COMPLAINT_PHRASES } from '@youying/shared/domain/complaint/phrases';
import { useState } from 'react';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { ActFieldInput } from './act-field';
import { type ActTarget, actFields, bodyOf, type ComplaintAct, isFilled, operationOf, writtenIn } from './acts';
import { PhraseChips } from './phrase-chips';
import { keepComplaint } from './queries';
import type { Complaint } from './types';

export interface ActDialogProps {
  act: ComplaintAct;
  complaint: Complaint;
  target?: ActTarget;
  onClose: () => void;
  onDone: () => void;
}

const apologies = COMPLAINT_PHRASES.filter(({ situation }) => situation === 'apology');

/** One step of a complaint: what it asks for, what it means, and the button that takes it. */
export function ActDialog({ act, complaint, target = null, onClose, onDone }: ActDialogProps) {
  const { common, complaints } = useTexts();
  const language = useLanguage();
  const words = complaints.acts[act];
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const sending = useCarefulAct<Record<string, unknown>>({
    version: complaint.version,
    // It is open because somebody means to act on what they saw.
    isWriting: true,
    onDiscard: onClose,
    perform: async (body, idempotencyKey, version) => {
      const path = { id: complaint.ticketId };
      const input = { path, body: { ...body, version } } as unknown as Input<'declineReply'>;
      const operation = operationOf(act);
      const answer = await call(operation as 'declineReply', input, { idempotencyKey });
      // The case is what a summary answers; everything else answers the record.
      if (operation !== 'summariseComplaint') keepComplaint(answer);
      toast(complaints.done);
      onClose();
      onDone();
    },
  });
  const set = (name: string, value: string) => setValues({ ...values, [name]: value });
  const ready = isFilled(act, values);
  const send = () => ready && sending.run(bodyOf(act, values, target, complaint));
  useShortcuts({ 'control+enter': send });
  return (
    <Sheet
      open
      title={words.title}
      onClose={onClose}
      footer={
        sending.conflict !== null ? undefined : (
          <>
            <Button grow={1} onPress={onClose}>
              {common.cancel}
            </Button>
            <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={sending.pending} onPress={send}>
              {words.send}
            </Button>
          </>
        )
      }
    >
      <StaleCard act={sending} yours={writtenIn(act, values)} />
      {words.hint !== null && <View className="text-secondary">{words.hint}</View>}
      {act === 'acknowledgeComplaint' && (
        <PhraseChips phrases={apologies} onChoose={({ text }) => set('words', text[language])} />
      )}
      {actFields[act].map((field) => (
        <ActFieldInput
          key={field.name}
          field={field}
          complaint={complaint}
          label={words.fields[field.name] ?? field.name}
          value={values[field.name] ?? ''}
          onChange={(value) => set(field.name, value)}
        />
      ))}
    </Sheet>
  );
}
