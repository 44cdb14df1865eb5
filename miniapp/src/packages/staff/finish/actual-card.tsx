import { View } from '@tarojs/components';
import { useState } from 'react';
import { DraftLines } from '@/features/fees/draft-lines';
import { ItemPicker } from '@/features/fees/item-picker';
import type { useDraftLines } from '@/features/fees/use-draft-lines';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Money } from '@/ui/money';
import { Notice } from '@/ui/notice';
import { consentedFen } from './report';

export interface ActualCardProps {
  order: WorkOrder;
  draft: ReturnType<typeof useDraftLines>;
  aboveConsent: boolean;
}

/** What it came to: as agreed, unless it is changed here. */
export function ActualCard({ order, draft, aboveConsent }: ActualCardProps) {
  const { onsite, pricing } = useTexts().staff;
  const [changing, setChanging] = useState(false);
  const consented = consentedFen(order);
  return (
    <>
      {aboveConsent && (
        <Notice
          tone="amber"
          icon="alert"
          title={onsite.overConsent}
          text={onsite.requote(money(consented), money(draft.totalFen))}
        />
      )}
      <Card>
        <View className="staff-finish__head">
          <View className="text-section">{onsite.actualLines}</View>
          <View className="text-section">
            <Money fen={draft.totalFen} />
          </View>
        </View>
        <View className="text-secondary">
          {changing ? pricing.consentedTotal(money(consented)) : onsite.sameAsQuote}
        </View>
        <DraftLines steppers={changing} lines={draft.lines} onQuantity={draft.setQuantity} onPrice={draft.setPrice} />
        {!changing && (
          <View className="staff-finish__change">
            <Button small onPress={() => setChanging(true)}>
              {onsite.changeLines}
            </Button>
          </View>
        )}
      </Card>
      {changing && <ItemPicker lines={draft.lines} onAdd={draft.addItem} onQuantity={draft.setQuantity} />}
    </>
  );
}
