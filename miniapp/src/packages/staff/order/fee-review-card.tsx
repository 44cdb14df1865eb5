import { View } from '@tarojs/components';
import { MediaList } from '@/features/media/media-list';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Money } from '@/ui/money';

/** WRK-3: what was asked of the supervisor, and the answer. */
export function FeeReviewCard({ review }: { review: NonNullable<WorkOrder['feeReview']> }) {
  const { pricing } = useTexts().staff;
  const answered = review.feasible !== null;
  const answer = review.feasible === false ? pricing.notFeasible : pricing.reviewed;
  return (
    <Card>
      <View className="text-section">{answered ? answer : pricing.reviewTitle}</View>
      <View className="text-body">{review.text}</View>
      <View className="staff-lines">
        <MediaList media={review.media} />
        {review.lines.map((line) => (
          <View key={line.name} className="staff-card__head">
            <View>{line.name}</View>
            <Money fen={line.unitPriceFen} />
          </View>
        ))}
        {review.feasible === true && review.lines.length === 0 && (
          <View className="text-secondary">{pricing.openPrice}</View>
        )}
        {review.note !== null && <View className="text-secondary">{review.note}</View>}
      </View>
    </Card>
  );
}
