import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { focusField, leaveField } from '@/platform/keyboard';
import { useQuery } from '@/platform/use-query';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import { openMatter } from '../place';
import { usePaused } from '../use-paused';
import { useShortcuts } from '../use-shortcuts';
import './search.scss';

export const SEARCH_FIELD = 'desk-search';
const SHOWN = 8;

/** By number, name, phone, house or words. Enter opens the first. */
export function Search() {
  const { frame } = useTexts().desk;
  const [words, setWords] = useState('');
  const asked = usePaused(words.trim());
  const found = useQuery(asked === '' ? null : `desk:search:${asked}`, async () => {
    const { items } = await call('listTickets', { query: { scope: 'desk', q: asked, limit: SHOWN } });
    return items;
  });
  const matters = found.data ?? [];
  const close = () => {
    setWords('');
    leaveField();
  };
  const open = (ticketId: string | undefined) => {
    if (ticketId === undefined) return;
    close();
    openMatter(ticketId);
  };
  useShortcuts({
    slash: () => focusField(SEARCH_FIELD),
    'control+k': () => focusField(SEARCH_FIELD),
    escape: words === '' ? undefined : close,
  });
  return (
    <View className="desk-search">
      <Icon name="search" size="small" className="desk-search__icon" />
      <Field
        id={SEARCH_FIELD}
        value={words}
        onChange={setWords}
        placeholder={frame.search}
        aside={<KeyCap>/</KeyCap>}
        onConfirm={() => open(matters[0]?.id)}
      />
      {asked !== '' && words !== '' && found.data !== undefined && (
        <View className="desk-search__found">
          {matters.length === 0 && <View className="desk-search__none text-secondary">{frame.searchNothing}</View>}
          {matters.map((matter) => (
            <View key={matter.id} className="desk-search__row" onClick={() => open(matter.id)}>
              <View className="desk-search__no">{matter.no ?? '—'}</View>
              <View className="desk-search__words one-line">{matter.description}</View>
              <View className="desk-search__place one-line">{matter.place}</View>
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
