import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import type { Schema } from '@/platform/api/contract';
import { CardLine } from '@/ui/card';
import { Money } from '@/ui/money';
import './quote-lines.scss';

export interface QuoteLinesProps {
  lines: readonly Schema<'LineView'>[];
  totalFen: number;
  /** A second quotation: what was agreed before, struck out. */
  previousTotalFen?: number | null;
}

/** The lines in the words of the fee schedule, and the one big figure of the page. */
export function QuoteLines({ lines, totalFen, previousTotalFen = null }: QuoteLinesProps) {
  const { quote, marks } = useTexts();
  return (
    <View>
      {lines.map((line) => (
        <View key={`${line.feeItemId ?? ''} ${line.name}`} className="quote-lines__line">
          <View className="quote-lines__name">
            <View className="text-section">{`${line.name} ${quote.times(String(line.quantity))}`}</View>
            <View className="text-secondary">
              {line.unit === null ? money(line.unitPriceFen) : marks.per(money(line.unitPriceFen), line.unit)}
            </View>
          </View>
          <Money fen={line.totalFen} />
        </View>
      ))}
      {lines.length > 0 && <CardLine />}
      {previousTotalFen !== null && (
        <View className="quote-lines__line text-secondary">
          <View>{quote.before}</View>
          <View className="quote-lines__before">{money(previousTotalFen)}</View>
        </View>
      )}
      <View className="quote-lines__line">
        <View className="text-section">{quote.total}</View>
        <Money fen={totalFen} strong />
      </View>
    </View>
  );
}
