import { View } from '@tarojs/components';
import { useState } from 'react';
import { type DraftLine, lineOfPriced, openLine } from '@/features/fees/draft';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';

export interface ReviewedLinesProps {
  review: WorkOrder['feeReview'];
  onAdd: (line: DraftLine) => void;
}

/** What the supervisor priced, ready to be taken over; or a line of one's own where the price was left open. */
export function ReviewedLines({ review, onAdd }: ReviewedLinesProps) {
  const { pricing } = useTexts().staff;
  const [name, setName] = useState('');
  if (review === null || review.feasible === null) return null;
  if (!review.feasible) {
    return (
      <Card tone="amber">
        <View className="text-section">{pricing.notFeasible}</View>
        {review.note !== null && <View className="text-secondary">{review.note}</View>}
      </Card>
    );
  }
  return (
    <Card>
      <View className="text-section">{review.lines.length === 0 ? pricing.openPrice : pricing.reviewed}</View>
      {review.note !== null && <View className="text-secondary">{review.note}</View>}
      {review.lines.map((line) => (
        <View key={line.name} className="staff-reviewed">
          <View className="staff-reviewed__what">
            <View>{line.name}</View>
            <View className="text-secondary">{money(line.unitPriceFen)}</View>
          </View>
          <Button small kind="outline" onPress={() => onAdd(lineOfPriced(line))}>
            {pricing.addReviewed}
          </Button>
        </View>
      ))}
      {review.lines.length === 0 && (
        <View className="staff-reviewed">
          <View className="staff-reviewed__what">
            <Field value={name} placeholder={pricing.itemName} maxLength={80} onChange={setName} />
          </View>
          <Button
            small
            kind="outline"
            disabled={name.trim() === ''}
            onPress={() => {
              onAdd(openLine(name.trim()));
              setName('');
            }}
          >
            {pricing.addOpen}
          </Button>
        </View>
      )}
    </Card>
  );
}
