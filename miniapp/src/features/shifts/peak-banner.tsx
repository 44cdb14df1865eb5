import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { Icon } from '@/ui/icon';
import { usePeak } from './queries';

const TICK_MS = 30_000;
const MINUTE_MS = 60_000;

/** HOT-2: what holds while more waits than can be registered, on every page of the desk. */
export function PeakBanner() {
  const { shifts } = useTexts();
  const now = useNow(TICK_MS);
  const peak = usePeak(true).data;
  if (peak === undefined || peak.level === 'none') return null;
  const severe = peak.level === 'severe';
  const minutes = Math.max(0, Math.floor((now - Date.parse(peak.since ?? '')) / MINUTE_MS));
  return (
    <View className="desk-strip desk-strip--amber">
      <Icon name="bell" />
      <View>
        <View className="text-section">
          {severe ? shifts.severe(peak.waiting) : shifts.peak(peak.waiting, minutes)}
        </View>
        <View className="text-secondary">{severe ? shifts.severeText : shifts.peakText}</View>
      </View>
    </View>
  );
}
