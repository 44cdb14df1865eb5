import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Money } from '@/ui/money';
import type { Line } from '../work-orders/api';
import './rows.scss';

export interface LinesCardProps {
  title: string;
  /** At the right of the title: the version of the schedule, the state of the quotation. */
  aside?: string | null;
  lines: readonly Line[];
  totalFen: number;
  note?: string | null;
}

/** A quotation or the actual charges, to read. */
export function LinesCard({ title, aside, lines, totalFen, note }: LinesCardProps) {
  const { pricing } = useTexts().staff;
  return (
    <Card>
      <View className="fees-line__head">
        <View className="text-section">{title}</View>
        {aside && <View className="text-secondary">{aside}</View>}
      </View>
      {lines.map((line) => (
        <View key={`${line.feeItemId}-${line.name}`} className="fees-line">
          <View className="fees-line__head">
            <View className="text-body">{pricing.times(line.name, String(line.quantity))}</View>
            <Money fen={line.totalFen} />
          </View>
        </View>
      ))}
      {lines.length === 0 && <View className="text-secondary">{note ?? pricing.free}</View>}
      <View className="fees-total">
        <View className="text-body">{pricing.total}</View>
        <View className="text-section">
          <Money fen={totalFen} />
        </View>
      </View>
    </Card>
  );
}
