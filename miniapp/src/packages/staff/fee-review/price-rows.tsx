import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { type PriceRow, untouchedRow } from './answer';

export interface PriceRowsProps {
  rows: readonly PriceRow[];
  onChange: (rows: readonly PriceRow[]) => void;
}

/** What it is and what one of it costs; left empty, the implementer quotes by what it takes. */
export function PriceRows({ rows, onChange }: PriceRowsProps) {
  const { pricing } = useTexts().staff;
  const change = (index: number, part: Partial<PriceRow>) =>
    onChange(rows.map((row, position) => (position === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own and never change places
        <View key={index} className="staff-review__row">
          <View className="staff-review__name">
            <Field
              value={row.name}
              name={`${pricing.itemName} ${index + 1}`}
              placeholder={pricing.itemName}
              maxLength={80}
              onChange={(name) => change(index, { name })}
            />
          </View>
          <View className="staff-review__price">
            <Field
              type="digit"
              value={row.yuan}
              name={`${pricing.price} ${index + 1} ${row.name}`.trim()}
              placeholder={pricing.price}
              onChange={(yuan) => change(index, { yuan })}
            />
          </View>
        </View>
      ))}
      <View className="text-secondary">{pricing.leaveOpen}</View>
      <Button small icon="plus" onPress={() => onChange([...rows, untouchedRow])}>
        {pricing.addLine}
      </Button>
    </>
  );
}
