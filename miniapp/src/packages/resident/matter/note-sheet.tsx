import { useState } from 'react';
import { PictureField } from '@/features/media/picture-field';
import { uploadPictures } from '@/features/media/upload-pictures';
import { VoiceField } from '@/features/media/voice-field';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { ChosenFile } from '@/platform/choose-media';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';

export interface NoteSheetProps {
  ticketId: string;
  open: boolean;
  onClose: () => void;
  onSent: () => void;
}

/** 补充说明: a sentence or a voice note, with pictures if one likes. */
export function NoteSheet({ ticketId, open, onClose, onSent }: NoteSheetProps) {
  const { matters, voice } = useTexts();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [voices, setVoices] = useState<readonly ChosenFile[]>([]);
  const send = useAct(async (note: string, idempotencyKey) => {
    const mediaIds = [...(await uploadPictures(files, 'ticket_photo')), ...(await uploadPictures(voices, 'voice'))];
    await call('addNote', { path: { id: ticketId }, body: { text: note, mediaIds } }, { idempotencyKey });
    setText('');
    setFiles([]);
    setVoices([]);
    toast(matters.noteSent);
    onClose();
    onSent();
  }, explain);
  return (
    <Sheet
      open={open}
      title={matters.addNote}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={text.trim() === '' && voices.length === 0}
          waiting={send.pending}
          waitingLabel={matters.noteSending}
          onPress={() => void send.run(text.trim() === '' ? voice.wordless : text.trim())}
        >
          {matters.noteSend}
        </Button>
      }
    >
      <Field multiline value={text} onChange={setText} placeholder={matters.notePlaceholder} />
      <PictureField files={files} onChange={setFiles} />
      {open && (
        <VoiceField
          voices={voices}
          onAdd={(added) => setVoices((current) => [...current, added])}
          onRemove={(path) => setVoices((current) => current.filter((kept) => kept.path !== path))}
        />
      )}
    </Sheet>
  );
}
