import { View } from '@tarojs/components';
import { usePeak } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { Notice } from '@/ui/notice';

/** HOT-2: calls of ours are held while a peak lasts; nothing is lost, only later. */
export function HeldNotice() {
  const { shifts } = useTexts();
  const held = usePeak(true).data?.held ?? [];
  if (!held.includes('callback')) return null;
  return (
    <View className="desk-callbacks__held">
      <Notice tone="amber" icon="clock" title={shifts.held} text={shifts.heldText} />
    </View>
  );
}
