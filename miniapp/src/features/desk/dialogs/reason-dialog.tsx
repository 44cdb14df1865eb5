import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';
import { StaleCard } from '../live/stale-card';
import { useCarefulAct } from '../live/use-careful-act';
import { useShortcuts } from '../use-shortcuts';

export interface ReasonDialogProps {
  title: string;
  /** What it means to do this. */
  text?: string;
  label: string;
  send: string;
  /** `version`: of the matter as it was when the dialog opened, where one was given. */
  perform: (reason: string, idempotencyKey: string, version: number) => Promise<void>;
  /** Of the matter it is about: who was faster is then told of, and nothing written is lost. */
  version?: number;
  onClose: () => void;
}

/** One act that needs its reason, or its words. */
export function ReasonDialog({ title, text, label, send, perform, version = 0, onClose }: ReasonDialogProps) {
  const { common } = useTexts();
  const [reason, setReason] = useState('');
  const act = useCarefulAct<string>({
    version,
    // It is open because somebody means to act on what they saw.
    isWriting: true,
    perform: async (words, idempotencyKey, seen) => {
      await perform(words, idempotencyKey, seen);
      onClose();
    },
    onDiscard: onClose,
  });
  const words = reason.trim();
  const run = () => act.run(words);
  useShortcuts({ 'control+enter': words === '' ? undefined : run });
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        act.conflict !== null ? undefined : (
          <>
            <Button grow={1} onPress={onClose}>
              {common.cancel}
            </Button>
            <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={words === ''} waiting={act.pending} onPress={run}>
              {send}
            </Button>
          </>
        )
      }
    >
      {text !== undefined && <View className="text-secondary">{text}</View>}
      {act.conflict === null ? (
        <Field multiline label={label} value={reason} onChange={setReason} />
      ) : (
        <StaleCard act={act} yours={words} />
      )}
    </Sheet>
  );
}
