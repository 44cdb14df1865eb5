import { View } from '@tarojs/components';
import { useState } from 'react';
import { Looks, LooksAreRecorded } from '@/features/desk/looks';
import { Panel } from '@/features/desk/parts/panel';
import { useSettled } from '@/features/fees/use-settled';
import { instantOfMonth } from '@/features/reports/months';
import { type Archive, type ArchiveLines, useArchive } from '@/features/reports/queries';
import { useTexts } from '@/i18n';
import { moment, money, monthWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Segments } from '@/ui/segments';
import { StateView } from '@/ui/state';
import { LineRow } from './line-row';
import './lines.scss';

const ONLY = ['all', 'charged'] as const;

/** One bound month: searched by number, place and words, or what was charged alone, with its sum. */
export function Lines({ archive }: { archive: Archive }) {
  const { archive: labels } = useTexts().reports;
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [only, setOnly] = useState<(typeof ONLY)[number]>('all');
  const [pages, setPages] = useState(1);
  const q = useSettled(words.trim());
  const query = useArchive(archive.id, { q, only, pages });
  const searched = q !== '' || only !== 'all';
  const clear = () => {
    setWords('');
    setOnly('all');
  };
  return (
    <>
      <View className="archive-head">
        <View className="text-title">{monthWord(instantOfMonth(archive.month), language)}</View>
        <View className="text-secondary">
          {labels.boundBy(archive.archivedByName, moment(Date.parse(archive.archivedAt), now(), language))}
        </View>
      </View>
      <View className="archive-search">
        <View className="archive-search__field">
          <Field
            value={words}
            placeholder={labels.search}
            maxLength={100}
            onChange={setWords}
            aside={<Icon name="search" size="small" />}
          />
        </View>
        <Segments
          small
          value={only}
          onChange={setOnly}
          options={ONLY.map((value) => ({ value, label: labels.only[value] }))}
        />
      </View>
      <Loaded query={query} cards={2}>
        {(lines) =>
          lines.items.length === 0 ? (
            <Nothing searched={searched} onClear={clear} />
          ) : (
            <Table lines={lines} onMore={() => setPages(pages + 1)} />
          )
        }
      </Loaded>
      <View className="archive-digest text-secondary" ariaLabel={labels.digestHint}>
        {`${labels.digest(archive.digest.slice(0, 16))}…`}
        <View>{labels.digestHint}</View>
      </View>
      <LooksAreRecorded />
      <Looks type="archive" subjectId={archive.id} />
    </>
  );
}

function Nothing({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  const { archive: labels } = useTexts().reports;
  return (
    <Panel>
      {searched ? (
        <StateView icon="search" title={labels.nothing} text={labels.nothingText}>
          <Button onPress={onClear}>{labels.showAll}</Button>
        </StateView>
      ) : (
        <StateView icon="folder" title={labels.empty} text={labels.emptyText} />
      )}
    </Panel>
  );
}

function Table({ lines, onMore }: { lines: ArchiveLines; onMore: () => void }) {
  const { common, reports } = useTexts();
  const { archive: labels, columns } = reports;
  return (
    <>
      <Panel>
        <View className="archive-row archive-row--head">
          {[
            labels.position,
            columns.no,
            columns.kind,
            columns.matter,
            columns.place,
            labels.closed,
            labels.charged,
          ].map((column) => (
            <View key={column}>{column}</View>
          ))}
        </View>
        {lines.items.map((line) => (
          <LineRow key={line.position} line={line} />
        ))}
        <View className="archive-sum">
          <View className="text-secondary">{labels.found(lines.found)}</View>
          <View className="archive-sum__money">
            <View className="text-secondary">{labels.total}</View>
            <View className="archive-sum__fen">{money(lines.foundFen)}</View>
          </View>
        </View>
      </Panel>
      {lines.nextCursor !== null && <Button onPress={onMore}>{common.loadMore}</Button>}
    </>
  );
}
