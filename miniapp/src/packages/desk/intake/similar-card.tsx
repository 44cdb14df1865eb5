import { View } from '@tarojs/components';
import { openMatter } from '@/features/desk/place';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';

/** Reported already? 并入这件, 另立并关联 or 无关: a person decides (INT-4). */
export function SimilarCard({ intake }: { intake: Intake }) {
  const { intake: labels, words } = useTexts().desk;
  const language = useLanguage();
  const { draft, matter, change } = intake;
  const merge = useAct(async (ticketId: string, idempotencyKey) => {
    const { house, contactName } = draft;
    const who = [house?.name ?? draft.place, contactName].filter(Boolean).join(' ');
    const text = labels.alsoReported(who, draft.words.trim());
    await call('addNote', { path: { id: ticketId }, body: { text, visibility: 'internal' } }, { idempotencyKey });
    await logContact(draft, 'answered', ticketId).catch(() => undefined);
    intake.forget();
    toast(labels.merged);
    openMatter(ticketId);
  }, explain);

  const similar = (intake.hints?.similar ?? [])
    .filter(({ id }) => id === null || id !== matter?.id)
    .filter(({ id }) => id === null || !draft.unrelated.includes(id));
  if (similar.length === 0) return null;
  return (
    <View className="desk-help__card desk-help__card--info">
      <View className="desk-help__head tone-info">
        <Icon name="link" />
        {labels.similar(similar.length)}
      </View>
      {similar.map((ticket) => (
        <View key={`${ticket.no}-${ticket.createdAt}`} className="desk-help__similar">
          <View className="desk-help__strong">{ticket.text}</View>
          <View className="text-secondary">
            {[ticket.no, ticket.place, moment(Date.parse(ticket.createdAt), now(), language)]
              .filter(Boolean)
              .join(words.separator)}
          </View>
          {ticket.id !== null && matter === null && (
            <View className="desk-help__choices">
              <Button
                small
                disabled={draft.words.trim() === ''}
                waiting={merge.pending}
                onPress={() => void merge.run(ticket.id ?? '')}
              >
                {labels.mergeInto}
              </Button>
              <Button small onPress={() => change({ linkedTo: { id: ticket.id ?? '', no: ticket.no } })}>
                {draft.linkedTo?.id === ticket.id ? labels.linked : labels.linkTo}
              </Button>
              <Button
                small
                kind="link"
                onPress={() =>
                  change({
                    unrelated: [...draft.unrelated, ticket.id ?? ''],
                    linkedTo: draft.linkedTo?.id === ticket.id ? null : draft.linkedTo,
                  })
                }
              >
                {labels.unrelated}
              </Button>
            </View>
          )}
          {ticket.id !== null && matter !== null && (
            <Button small onPress={() => openMatter(ticket.id ?? '')}>
              {labels.openIt}
            </Button>
          )}
        </View>
      ))}
    </View>
  );
}
