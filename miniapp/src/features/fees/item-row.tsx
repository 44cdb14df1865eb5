import { View } from '@tarojs/components';
import { type Texts, useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Icon } from '@/ui/icon';
import type { FeeItem } from './api';
import { Stepper } from './stepper';
import './rows.scss';

/** 80 元/次, or from … to …, with the schedule’s remark. */
export function priceText(
  { unitPriceFen, maxPriceFen, ranged, unit, note }: FeeItem,
  pricing: Texts['staff']['pricing'],
) {
  const price = ranged
    ? pricing.perUnitRange(money(unitPriceFen), money(maxPriceFen), unit)
    : pricing.perUnit(money(unitPriceFen), unit);
  return note === null ? price : pricing.withNote(price, note);
}

/** What it is and what it costs. */
export function ItemWords({ item }: { item: FeeItem }) {
  const { pricing } = useTexts().staff;
  return (
    <View className="fees-row__what">
      <View className="text-body">{item.name}</View>
      <View className="text-secondary">{priceText(item, pricing)}</View>
    </View>
  );
}

export interface ItemRowProps {
  item: FeeItem;
  /** 0: not in the quotation. */
  quantity: number;
  onAdd: () => void;
  onChange: (quantity: number) => void;
}

/** One item of the fee schedule: a plus, then a stepper. */
export function ItemRow({ item, quantity, onAdd, onChange }: ItemRowProps) {
  const { pricing } = useTexts().staff;
  return (
    <View className="fees-row">
      <ItemWords item={item} />
      {quantity > 0 ? (
        <Stepper name={item.name} quantity={quantity} onChange={onChange} />
      ) : (
        <View className="fees-row__add" ariaRole="button" ariaLabel={`${pricing.add} ${item.name}`} onClick={onAdd}>
          <Icon name="plus" />
        </View>
      )}
    </View>
  );
}
