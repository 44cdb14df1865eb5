import { View } from '@tarojs/components';
import { useFeeItems } from '@/features/fees/api';
import { DraftLines } from '@/features/fees/draft-lines';
import type { useDraftLines } from '@/features/fees/use-draft-lines';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';

/** 业户会看到的报价: the same words and sums, before it is sent. */
export function Preview({ draft }: { draft: ReturnType<typeof useDraftLines> }) {
  const { pricing } = useTexts().staff;
  const schedule = useFeeItems('').data?.scheduleName ?? null;
  return (
    <Card>
      <View className="staff-preview__head">
        <View className="text-section">{pricing.preview}</View>
        {schedule !== null && <View className="text-secondary">{schedule}</View>}
      </View>
      {draft.lines.length === 0 && <View className="text-secondary">{pricing.previewEmpty}</View>}
      <DraftLines lines={draft.lines} onQuantity={draft.setQuantity} onPrice={draft.setPrice} />
    </Card>
  );
}
