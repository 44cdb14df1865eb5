import { View } from '@tarojs/components';
import { LinesCard } from '@/features/fees/lines-card';
import { MediaList } from '@/features/media/media-list';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Picture } from '@/ui/picture';
import { FeeReviewCard } from './fee-review-card';

/** Price asked, quotation, what it came to, and the signature: as far as the order has got. */
export function MoneyCards({ order }: { order: WorkOrder }) {
  const { staff, sign } = useTexts();
  const { onsite, pricing } = staff;
  const { quote, actual, signature } = order;
  return (
    <>
      {order.feeReview !== null && quote === null && <FeeReviewCard review={order.feeReview} />}
      {quote !== null && actual === null && (
        <LinesCard
          title={pricing.quoteTitle}
          aside={pricing.decided[quote.status]}
          lines={quote.lines}
          totalFen={quote.totalFen}
          note={quote.note}
        />
      )}
      {actual !== null && (
        <LinesCard title={pricing.actualTitle} aside={actual.result} lines={actual.lines} totalFen={actual.totalFen} />
      )}
      {actual !== null && actual.media.length > 0 && (
        <Card>
          <View className="text-section">{onsite.photosAfter}</View>
          <View className="staff-lines">
            <MediaList media={actual.media} />
          </View>
        </Card>
      )}
      {signature !== null && (
        <Card>
          <View className="text-section">{onsite.signature}</View>
          <View className="text-secondary">
            {onsite.signatureBy(signature.name ?? '', clockTime(Date.parse(signature.at)))}
          </View>
          {signature.way === 'keyboard' && <View className="text-secondary">{sign.ways.keyboard}</View>}
          {signature.witness !== null && (
            <View className="text-secondary">{onsite.signatureWitness(signature.witness)}</View>
          )}
          {signature.imageUrl !== null && (
            <Picture className="staff-signature" src={signature.imageUrl} label={onsite.signature} mode="aspectFit" />
          )}
        </Card>
      )}
    </>
  );
}
