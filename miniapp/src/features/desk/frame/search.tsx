import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { focusField, leaveField, useKeyPresses } from '@/platform/keyboard';
import { go } from '@/platform/navigate';
import { useQuery } from '@/platform/use-query';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import { openMatter, openTable } from '../place';
import type { House, Matter } from '../types';
import { usePaused } from '../use-paused';
import { useShortcuts } from '../use-shortcuts';
import { headlineOf } from '../words';
import { foundIn, snippetOf } from './found';
import './search.scss';

export const SEARCH_FIELD = 'desk-search';
const SHOWN = 8;
const HOUSES_SHOWN = 3;

interface Choice {
  key: string;
  open: () => void;
  line: React.ReactNode;
}

/** By number, name, phone, house or words. The arrows choose, Enter opens the chosen one. */
export function Search() {
  const { frame } = useTexts().desk;
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const asked = usePaused(words.trim());
  const found = useQuery(asked === '' ? null : `desk:search:${asked}`, async () => {
    const [matters, houses] = await Promise.all([
      call('listTickets', { query: { scope: 'desk', q: asked, limit: SHOWN } }),
      call('listHouses', { query: { q: asked, limit: HOUSES_SHOWN } }),
    ]);
    return { matters: matters.items, more: matters.nextCursor !== null, houses: houses.items };
  });
  const close = () => {
    setWords('');
    setAt(0);
    leaveField();
  };
  const choices = asked === '' ? [] : choicesOf(found.data, asked, close);
  const current = Math.min(at, choices.length - 1);
  const isOpen = asked !== '' && words !== '' && found.data !== undefined;
  useShortcuts({
    slash: () => focusField(SEARCH_FIELD),
    'control+k': () => focusField(SEARCH_FIELD),
    escape: words === '' ? undefined : close,
  });
  useKeyPresses(({ code, inField }) => {
    if (!isOpen || !inField || (code !== 'ArrowDown' && code !== 'ArrowUp')) return false;
    setAt(Math.max(0, Math.min(choices.length - 1, current + (code === 'ArrowDown' ? 1 : -1))));
    return true;
  });
  return (
    <View className="desk-search">
      <Icon name="search" size="small" className="desk-search__icon" />
      <Field
        id={SEARCH_FIELD}
        value={words}
        onChange={(value) => {
          setWords(value);
          setAt(0);
        }}
        placeholder={frame.search}
        aside={<KeyCap>/</KeyCap>}
        onConfirm={() => choices[current]?.open()}
      />
      {isOpen && (
        <View className="desk-search__found">
          {choices.length === 0 && <View className="desk-search__none text-secondary">{frame.searchNothing}</View>}
          {choices.map(({ key, open, line }, index) => (
            <View
              key={key}
              className={classNames('desk-search__row', { 'desk-search__row--current': index === current })}
              ariaRole="button"
              onClick={open}
            >
              {line}
            </View>
          ))}
        </View>
      )}
    </View>
  );
}

interface Found {
  matters: Matter[];
  more: boolean;
  houses: House[];
}

function choicesOf(found: Found | undefined, words: string, close: () => void): Choice[] {
  if (found === undefined) return [];
  const choice = (key: string, open: () => void, line: React.ReactNode): Choice => ({
    key,
    line,
    open: () => {
      close();
      open();
    },
  });
  const more = choice('all', () => openTable({ queue: 'all', q: words }), <AllOfThem />);
  return [
    ...found.matters.map((matter) =>
      choice(matter.id, () => openMatter(matter.id), <MatterLine matter={matter} words={words} />),
    ),
    ...found.houses.map((house) =>
      choice(house.id, () => go('deskHouseholds', { houseId: house.id }), <HouseLine house={house} />),
    ),
    ...(found.more ? [more] : []),
  ];
}

function MatterLine({ matter, words }: { matter: Matter; words: string }) {
  const { frame, words: labels } = useTexts().desk;
  const place = foundIn(matter, words);
  const snippet = snippetOf(matter.description, words);
  return (
    <>
      <View className="desk-search__no">{matter.no ?? labels.tickets[matter.status]}</View>
      <View className="desk-search__words one-line">
        {snippet === null ? (
          headlineOf(matter.description)
        ) : (
          <>
            {snippet.before}
            <View className="desk-search__hit">{snippet.hit}</View>
            {snippet.after}
          </>
        )}
      </View>
      <View className="desk-search__place one-line">
        {place === 'notes' ? frame.searchInNotes : [matter.place, matter.contact?.name].filter(Boolean).join(' ')}
      </View>
    </>
  );
}

function HouseLine({ house }: { house: House }) {
  const { frame } = useTexts().desk;
  return (
    <>
      <View className="desk-search__no">{frame.searchHouse}</View>
      <View className="desk-search__words one-line">{house.name}</View>
      <View className="desk-search__place one-line">{house.community.name}</View>
    </>
  );
}

function AllOfThem() {
  const { frame } = useTexts().desk;
  return <View className="desk-search__words">{frame.searchAll}</View>;
}
