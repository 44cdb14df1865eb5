import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { StaleCard } from '../live/stale-card';
import { useCarefulAct } from '../live/use-careful-act';
import { useAllPhrases } from '../queries';
import { phraseAsked, phrasesFor } from '../step-phrases';
import type { Matter } from '../types';
import { useShortcuts } from '../use-shortcuts';
import { PhrasePicker } from './phrase-picker';
import './composer.scss';

export const NOTE_FIELD = 'desk-note';
type Visibility = 'internal' | 'public';
interface Note {
  text: string;
  visibility: Visibility;
}

interface ComposerProps {
  matter: Matter;
  onRecorded: (matter: Matter) => void;
  /** Whether something unsent stands in it, for colleagues to know. */
  onWriting: (isWriting: boolean) => void;
}

/** A note or follow-up; who will read it is chosen before it is written. */
export function Composer({ matter, onRecorded, onWriting }: ComposerProps) {
  const { matter: labels } = useTexts().desk;
  const [note, setNote] = useState<Note>({ text: '', visibility: 'internal' });
  const asked = phraseAsked(note.text);
  const known = useAllPhrases(asked !== null).data ?? [];
  // A slash asks for a phrase: that is no note yet.
  const text = asked === null ? note.text.trim() : '';
  const pick = (phrase: string) => setNote((current) => ({ ...current, text: phrase }));
  const isWriting = text !== '';
  const empty = () => setNote((current) => ({ ...current, text: '' }));
  const record = useCarefulAct<Note>({
    version: matter.version,
    isWriting,
    perform: async ({ text, visibility }, idempotencyKey, version) => {
      const path = { id: matter.id };
      onRecorded(await call('addNote', { path, body: { text, visibility, version } }, { idempotencyKey }));
      empty();
    },
    onDiscard: empty,
  });
  useEffect(() => onWriting(isWriting), [isWriting, onWriting]);
  const send = () => {
    if (text !== '') record.run({ ...note, text });
  };
  useShortcuts({ 'control+enter': text === '' ? undefined : send });
  if (!matter.actions.includes('addNote')) return null;
  if (record.conflict !== null) {
    return (
      <View className="desk-composer">
        <StaleCard act={record} yours={text} />
      </View>
    );
  }
  return (
    <View className="desk-composer">
      <Segments<Visibility>
        options={[
          { value: 'internal', label: labels.visibility.internal, icon: 'lock' },
          { value: 'public', label: labels.visibility.public, icon: 'eye' },
        ]}
        value={note.visibility}
        onChange={(visibility) => setNote({ ...note, visibility })}
      />
      {asked !== null && <PhrasePicker words={asked} known={known} onPick={pick} />}
      <View className="desk-composer__field">
        <Field
          id={NOTE_FIELD}
          value={note.text}
          onChange={(value) => setNote({ ...note, text: value })}
          placeholder={labels.note}
          {...(asked === null ? {} : { onConfirm: () => pick(phrasesFor(known, asked)[0]?.text ?? note.text) })}
        />
      </View>
      <Button
        shortcut="Ctrl ↵"
        disabled={text === ''}
        waiting={record.pending}
        waitingLabel={labels.recording}
        onPress={send}
      >
        {labels.record}
      </Button>
    </View>
  );
}
