import { View } from '@tarojs/components';
import { openMatter } from '@/features/desk/place';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Notice } from '@/ui/notice';
import type { Intake } from './use-intake';

/** Somebody else registered the same report meanwhile: who and as what; what was written here can go along as a note. */
export function TakenCard({ intake, matter }: { intake: Intake; matter: Matter }) {
  const { intake: labels } = useTexts().desk;
  const { draft, sorting, categories } = intake;
  const chosen = categories.flatMap(({ children }) => children).find(({ id }) => id === sorting.categoryId)?.name;
  const written = [chosen, draft.lowerReason.trim(), draft.contactName].filter(Boolean).join(' · ');
  const keep = useAct(async (text: string, idempotencyKey) => {
    await call('addNote', { path: { id: matter.id }, body: { text, visibility: 'internal' } }, { idempotencyKey });
    toast(labels.noteKept);
    openMatter(matter.id);
  }, explain);
  return (
    <Notice
      tone="amber"
      icon="info"
      title={labels.takenBy(matter.owner?.name ?? '', matter.no ?? '')}
      text={labels.takenText}
    >
      <View className="desk-intake-acts__taken">
        <Button small onPress={() => openMatter(matter.id)}>
          {labels.openIt}
        </Button>
        <Button
          small
          disabled={written === ''}
          waiting={keep.pending}
          onPress={() => void keep.run(labels.takenNote(written))}
        >
          {labels.keepAsNote}
        </Button>
      </View>
    </Notice>
  );
}
