import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useShortcuts } from '../use-shortcuts';

export interface FormDialogProps {
  title: string;
  /** What the filled button says. */
  send: string;
  /** Everything that is needed has been filled in. */
  ready: boolean;
  pending: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A few fields and one act: `Ctrl ↵` sends, `Esc` leaves. */
export function FormDialog({ title, send, ready, pending, onSend, onClose, children }: FormDialogProps) {
  const { common } = useTexts();
  useShortcuts({ 'control+enter': ready ? onSend : undefined });
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
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={pending} onPress={onSend}>
            {send}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  );
}
