import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';
import { useShortcuts } from '../use-shortcuts';

export interface ReasonDialogProps {
  title: string;
  /** What it means to do this. */
  text?: string;
  label: string;
  send: string;
  perform: (reason: string, idempotencyKey: string) => Promise<void>;
  onClose: () => void;
}

/** One act that needs its reason, or its words. */
export function ReasonDialog({ title, text, label, send, perform, onClose }: ReasonDialogProps) {
  const { common } = useTexts();
  const [reason, setReason] = useState('');
  const act = useAct(async (words: string, idempotencyKey) => {
    await perform(words, idempotencyKey);
    onClose();
  }, explain);
  const words = reason.trim();
  const run = () => void act.run(words);
  useShortcuts({ escape: onClose, 'control+enter': words === '' ? undefined : run });
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {common.cancel}
          </Button>
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={words === ''} waiting={act.pending} onPress={run}>
            {send}
          </Button>
        </>
      }
    >
      {text !== undefined && <View className="text-secondary">{text}</View>}
      <Field multiline label={label} value={reason} onChange={setReason} />
    </Sheet>
  );
}
