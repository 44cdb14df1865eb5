import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import type { ChosenFile } from '@/platform/choose-media';
import { toast } from '@/platform/device';
import type { VoiceOutcome } from '@/platform/voice-recording';
import { HoldToTalk } from '@/ui/voice/hold-to-talk';
import { VoiceNote } from '@/ui/voice/note';
import { LEAST_VOICE_MS, MOST_VOICE_MS, MOST_VOICES } from './limits';
import './voice-field.scss';

export interface VoiceFieldProps {
  voices: readonly (ChosenFile & { failed?: boolean })[];
  onAdd: (voice: ChosenFile) => void;
  onRemove: (path: string) => void;
  onRetry?: (path: string) => void;
}

/** Voice notes to send with something. Without a microphone one sentence says so, and the rest goes on. */
export function VoiceField({ voices, onAdd, onRemove, onRetry }: VoiceFieldProps) {
  const { voice } = useTexts();
  const [trouble, setTrouble] = useState<'refused' | 'failed' | null>(null);
  const take = (outcome: VoiceOutcome) => {
    setTrouble(outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome.kind : null);
    if (outcome.kind !== 'recorded') return;
    if (outcome.file.durationMs < LEAST_VOICE_MS) toast(voice.tooShort);
    else onAdd(outcome.file);
  };
  return (
    <View className="voice-field">
      {voices.map(({ path, durationMs, failed }) => (
        <VoiceNote
          key={path}
          url={path}
          durationMs={durationMs}
          failed={failed}
          onRetry={onRetry && (() => onRetry(path))}
          onRemove={() => onRemove(path)}
        />
      ))}
      {voices.length < MOST_VOICES && (
        <>
          <HoldToTalk mostMs={MOST_VOICE_MS} onOutcome={take} />
          <View className="voice-field__hint text-secondary">
            {trouble === null ? voice.hint(MOST_VOICE_MS / 1000) : voice[trouble]}
          </View>
        </>
      )}
    </View>
  );
}
