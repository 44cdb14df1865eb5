import { View } from '@tarojs/components';
import { OrderPaper } from '@/features/paper/order-paper';
import type { WorkOrder } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Money } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { previewPictures } from '@/ui/picture/preview';

/** The signed order: what was done, what it costs, the name under it. Can be opened at any time. */
export function SignedOrder({ order }: { order: WorkOrder }) {
  const { texts, language, now } = useTelling();
  const { signature, actual } = order;
  if (signature === null) return null;
  const { imageUrl } = signature;
  return (
    <Card>
      {actual !== null && (
        <View className="matter__head">
          <View className="text-section">{actual.result ?? order.task}</View>
          <Money fen={actual.totalFen} />
        </View>
      )}
      {imageUrl !== null && (
        <Picture
          className="matter__signature"
          src={imageUrl}
          mode="aspectFit"
          label={texts.matters.signedImage}
          onPress={() => previewPictures([imageUrl], imageUrl)}
        />
      )}
      <View className="text-secondary">
        {`${signature.name ?? ''} ${texts.matters.signedOn(moment(Date.parse(signature.at), now, language))}`.trim()}
      </View>
      {signature.way === 'keyboard' && <View className="text-secondary">{texts.sign.ways.keyboard}</View>}
      {signature.by === 'implementer_phone' && (
        <View className="text-secondary">{texts.matters.signedOnMastersPhone(signature.witness ?? '')}</View>
      )}
      <OrderPaper order={order} side="resident" />
    </Card>
  );
}
