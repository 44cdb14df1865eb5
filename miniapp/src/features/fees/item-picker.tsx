import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { type FeeItem, useFeeItems } from './api';
import type { DraftLine } from './draft';
import { ItemRow } from './item-row';
import { SearchBox } from './search-box';
import { useHeld } from './use-held';
import { useSettled } from './use-settled';

/** Before anything is searched only so many stand there: the page is for the quotation. */
const SHOWN_UNSEARCHED = 3;

export interface ItemPickerProps {
  lines: readonly DraftLine[];
  onAdd: (item: FeeItem) => void;
  onQuantity: (key: string, quantity: number) => void;
  /** After the list: the way to the supervisor. */
  children?: ReactNode;
}

/** Finds items of the fee schedule and counts them into a quotation. */
export function ItemPicker({ lines, onAdd, onQuantity, children }: ItemPickerProps) {
  const { pricing } = useTexts().staff;
  const [words, setWords] = useState('');
  const settled = useSettled(words);
  const query = useHeld(useFeeItems(settled));
  const shown = (items: readonly FeeItem[]) => (settled.trim() === '' ? items.slice(0, SHOWN_UNSEARCHED) : items);
  const quantityOf = (id: string) => lines.find(({ key }) => key === id)?.quantity ?? 0;
  return (
    <>
      <SearchBox value={words} placeholder={pricing.search} onChange={setWords} />
      <Card>
        <Loaded query={query} cards={1}>
          {({ items }) => (
            <>
              {items.length === 0 && <View className="text-secondary">{pricing.nothing}</View>}
              {shown(items).map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  quantity={quantityOf(item.id)}
                  onAdd={() => onAdd(item)}
                  onChange={(quantity) => onQuantity(item.id, quantity)}
                />
              ))}
            </>
          )}
        </Loaded>
        {children}
      </Card>
    </>
  );
}
