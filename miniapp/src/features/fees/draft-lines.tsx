import { View } from '@tarojs/components';
import { lineTotalFen } from '@youying/shared/domain/money';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Money } from '@/ui/money';
import { type DraftLine, fenOf, hasPrice } from './draft';
import { Stepper } from './stepper';
import './rows.scss';

export interface DraftLinesProps {
  lines: readonly DraftLine[];
  onQuantity: (key: string, quantity: number) => void;
  onPrice: (key: string, unitPriceFen: number | null) => void;
  /** With a stepper on each line, for pages without the schedule above. */
  steppers?: boolean;
}

/** The lines as the resident will see them; a price can be typed only where the schedule or the supervisor lets it. */
export function DraftLines({ lines, onQuantity, onPrice, steppers = false }: DraftLinesProps) {
  const { pricing } = useTexts().staff;
  return (
    <>
      {lines.map((line) => (
        <View key={line.key} className="fees-line">
          <View className="fees-line__head">
            <View className="text-section">{pricing.times(line.name, String(line.quantity))}</View>
            <View className="text-section">
              <Money fen={lineTotalFen(line.quantity, line.unitPriceFen ?? 0)} />
            </View>
          </View>
          <PriceLine line={line} onPrice={onPrice} />
          {(steppers || line.feeItemId === null) && (
            <View className="fees-line__edit">
              <View className="text-secondary">{line.unit ?? ''}</View>
              <Stepper
                name={line.name}
                quantity={line.quantity}
                onChange={(quantity) => onQuantity(line.key, quantity)}
              />
            </View>
          )}
        </View>
      ))}
    </>
  );
}

function PriceLine({ line, onPrice }: { line: DraftLine; onPrice: DraftLinesProps['onPrice'] }) {
  const { pricing } = useTexts().staff;
  const [text, setText] = useState(line.unitPriceFen === null ? '' : String(line.unitPriceFen / 100));
  if (line.minFen === line.maxFen) {
    return (
      <View className="fees-line__locked">
        <Icon name="lock" size="small" />
        {line.feeItemId === null ? pricing.reviewedPrice : pricing.locked}
      </View>
    );
  }
  const [from, to] = [money(line.minFen), money(line.maxFen)];
  const type = (typed: string) => {
    setText(typed);
    onPrice(line.key, fenOf(typed));
  };
  return (
    <View className="fees-line__price">
      <Field
        name={`${line.name} ${pricing.price}`}
        label={line.feeItemId === null ? pricing.price : pricing.rangedPrice(from, to)}
        type="digit"
        value={text}
        placeholder={pricing.price}
        error={text !== '' && !hasPrice(line) ? pricing.priceWrong(from, to) : undefined}
        onChange={type}
      />
    </View>
  );
}
