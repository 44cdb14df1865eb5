import { useHints } from '@/features/tickets/use-hints';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Notice } from '@/ui/notice';

/** Told before anybody reports it. */
export function Outages({ houseId }: { houseId: string | undefined }) {
  const { home } = useTexts();
  const language = useLanguage();
  const hints = useHints(houseId === undefined ? null : { houseId });
  return (
    <>
      {(hints.data?.outages ?? []).map((outage) => (
        <Notice
          key={outage.id}
          onPress={() => go('outage', { outageId: outage.id })}
          tone="info"
          icon="info"
          title={
            outage.expectedEnd === null || outage.state === 'planned'
              ? outage.text
              : home.outageUntil(outage.text, moment(Date.parse(outage.expectedEnd), now(), language))
          }
          text={outage.state === 'planned' ? outage.cause : home.outageText(outage.cause)}
        />
      ))}
    </>
  );
}
