import { useServiceRatings } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Notice } from '@/ui/notice';

/** HOT-9: a call or visit that one was asked to rate and has not. */
export function ToRate() {
  const { quality } = useTexts();
  const ratings = useServiceRatings();
  const open = (ratings.data ?? []).filter(({ mark }) => mark === null);
  const [newest] = open;
  if (newest === undefined) return null;
  return (
    <Notice
      tone="brand"
      icon="star"
      title={quality.waiting(open.length)}
      text={quality[newest.occasion](newest.agentName)}
      onPress={() => go('serviceRating')}
    />
  );
}
