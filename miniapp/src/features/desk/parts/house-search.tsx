import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import type { Shortcuts } from '../shortcuts';
import type { FoundHouse } from '../types';
import { usePaused } from '../use-paused';
import { useShortcuts } from '../use-shortcuts';
import './house-search.scss';

/** As many as there are keys for. */
const SHOWN = 9;

export interface HouseSearchProps {
  placeholder?: string;
  /** `found`: all that came up, in the order shown; `words` by which. */
  onChoose: (house: FoundHouse, found: readonly FoundHouse[], words: string) => void;
  /** `Alt 1` … `Alt 9` take one of them, and say so. */
  byKeys?: boolean;
}

/** A house by its name, a resident's name or a phone number (INT-4). Enter takes the first. */
export function HouseSearch({ placeholder, onChoose, byKeys = false }: HouseSearchProps) {
  const { intake: labels } = useTexts().desk;
  const [words, setWords] = useState('');
  const asked = usePaused(words.trim());
  const found = useQuery(asked === '' ? null : `desk:houses:${asked}`, async () => {
    const { items } = await call('listHouses', { query: { q: asked, limit: SHOWN } });
    return items;
  });
  const houses = asked === '' ? [] : (found.data ?? []);
  // Pressed before the answer came: taken when it does.
  const [wanted, setWanted] = useState(false);
  const first = houses[0];
  const choose = (house: FoundHouse | undefined) => {
    if (house !== undefined) onChoose(house, houses, words.trim());
  };
  useEffect(() => {
    if (!wanted || asked !== words.trim() || found.data === undefined) return;
    setWanted(false);
    choose(first);
  });
  useShortcuts(byKeys ? houseKeys(houses, choose) : {});
  return (
    <View className="house-search">
      <Field
        id="house-search"
        value={words}
        onChange={setWords}
        placeholder={placeholder ?? labels.callerSearch}
        aside={<Icon name="search" size="small" />}
        onConfirm={() =>
          first === undefined || asked !== words.trim() ? setWanted(words.trim() !== '') : choose(first)
        }
      />
      {houses.map((house, index) => (
        <View key={house.id} className="house-search__row" ariaRole="button" onClick={() => choose(house)}>
          <Icon name="home" size="small" />
          <View className="house-search__name one-line">{house.name}</View>
          {byKeys ? (
            <KeyCap>{`Alt ${index + 1}`}</KeyCap>
          ) : (
            <View className="text-secondary one-line">{house.community.name}</View>
          )}
        </View>
      ))}
      {asked !== '' && found.data !== undefined && houses.length === 0 && (
        <View className="house-search__none text-secondary">{labels.callerNothing}</View>
      )}
    </View>
  );
}

/** `Alt 1` … `Alt 9`: one of the houses of the caller. */
export function houseKeys(houses: readonly FoundHouse[], choose: (house: FoundHouse) => void): Shortcuts {
  return Object.fromEntries(houses.map((house, index) => [`alt+digit${index + 1}`, () => choose(house)]));
}
