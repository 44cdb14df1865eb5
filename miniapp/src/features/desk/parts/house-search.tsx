import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import type { House } from '../types';
import { usePaused } from '../use-paused';
import './house-search.scss';

const SHOWN = 8;

export interface HouseSearchProps {
  placeholder?: string;
  onChoose: (house: House) => void;
}

/** A house by its name, a resident's name or a phone number (INT-4). Enter takes the first. */
export function HouseSearch({ placeholder, onChoose }: HouseSearchProps) {
  const { intake: labels } = useTexts().desk;
  const [words, setWords] = useState('');
  const asked = usePaused(words.trim());
  const found = useQuery(asked === '' ? null : `desk:houses:${asked}`, async () => {
    const { items } = await call('listHouses', { query: { q: asked, limit: SHOWN } });
    return items;
  });
  const houses = asked === '' ? [] : (found.data ?? []);
  const first = houses[0];
  return (
    <View className="house-search">
      <Field
        id="house-search"
        value={words}
        onChange={setWords}
        placeholder={placeholder ?? labels.callerSearch}
        aside={<Icon name="search" size="small" />}
        onConfirm={() => first !== undefined && onChoose(first)}
      />
      {houses.map((house) => (
        <View key={house.id} className="house-search__row" ariaRole="button" onClick={() => onChoose(house)}>
          <Icon name="home" size="small" />
          <View className="house-search__name one-line">{house.name}</View>
          <View className="text-secondary one-line">{house.community.name}</View>
        </View>
      ))}
      {asked !== '' && found.data !== undefined && houses.length === 0 && (
        <View className="house-search__none text-secondary">{labels.callerNothing}</View>
      )}
    </View>
  );
}
