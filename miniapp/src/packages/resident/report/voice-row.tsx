import { VoiceField } from '@/features/media/voice-field';
import type { DraftHandle } from '@/features/report/use-draft';

/** What the resident says, beside what they show and write. */
export function VoiceRow({ handle: { draft, change } }: { handle: DraftHandle }) {
  return (
    <VoiceField
      voices={draft.files.filter(({ kind }) => kind === 'voice')}
      onAdd={(voice) => change(({ files }) => ({ files: [...files, voice] }))}
      onRemove={(path) => change(({ files }) => ({ files: files.filter((file) => file.path !== path) }))}
      onRetry={(path) =>
        change(({ files }) => ({
          files: files.map((file) => (file.path === path ? { ...file, failed: false } : file)),
        }))
      }
    />
  );
}
