import { View } from '@tarojs/components';
import type { MatterColumn } from '@youying/shared/domain/saved-view';
import { useState } from 'react';
import { cellOf, tableLayout } from '@/features/desk/bulk/columns';
import { extend, type Selection, toggle, toggleAll } from '@/features/desk/bulk/selection';
import { DueText } from '@/features/desk/due-text';
import { openMatter } from '@/features/desk/place';
import type { QueuePages } from '@/features/desk/queue-queries';
import type { QueueEntry } from '@/features/desk/queues';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { headlineOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { moveFocus, shiftHeld } from '@/platform/keyboard';
import { useLanguage } from '@/platform/preferences';
import { useSeen } from '@/platform/seen';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { Tick } from '@/ui/check';
import { classNames } from '@/ui/class-names';

const MORE = 'desk-table-more';
const TICK_MS = 60_000;
const rowId = (ticketId: string) => `matter-row-${ticketId}`;

export interface MatterTableProps {
  pages: QueuePages;
  columns: readonly MatterColumn[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onMore: () => void;
  loading: boolean;
}

/** Rows of 40: chosen by their box or X, opened by Enter; J and K walk. */
export function MatterTable({ pages, columns, selection, onSelect, onMore, loading }: MatterTableProps) {
  const { table } = useTexts().desk;
  const { entries, more } = pages;
  const [at, setAt] = useState(0);
  useSeen(MORE, onMore);
  const shown = entries.map(({ ticketId }) => ticketId);
  const current = Math.min(at, entries.length - 1);
  const step = (by: 1 | -1) => {
    const next = Math.max(0, Math.min(entries.length - 1, current + by));
    setAt(next);
    moveFocus(rowId(shown[next] ?? ''));
  };
  const choose = (ticketId: string) =>
    onSelect(shiftHeld() ? extend(selection, ticketId, shown) : toggle(selection, ticketId));
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    arrowDown: () => step(1),
    arrowUp: () => step(-1),
    x: () => choose(shown[current] ?? ''),
  });
  const layout = tableLayout(columns);
  return (
    <View className="desk-table">
      <View className="desk-table__row desk-table__row--head" style={layout}>
        <Tick
          label={table.selectAll}
          checked={shown.length > 0 && shown.every((id) => selection.ids.has(id))}
          onChange={() => onSelect(toggleAll(selection, shown))}
        />
        <View>{table.what}</View>
        {columns.map((column) => (
          <View key={column}>{table.columnNames[column]}</View>
        ))}
        <View>{table.due}</View>
      </View>
      {entries.map((entry, index) => (
        <TableRow
          key={`${entry.ticketId}-${entry.callback?.id ?? ''}`}
          entry={entry}
          columns={columns}
          layout={layout}
          chosen={selection.ids.has(entry.ticketId)}
          entered={index === current}
          onChoose={() => {
            setAt(index);
            choose(entry.ticketId);
          }}
        />
      ))}
      {more && (
        <View id={MORE} className="desk-table__more">
          <Button small waiting={loading} onPress={onMore}>
            {table.showMore}
          </Button>
        </View>
      )}
    </View>
  );
}

interface TableRowProps {
  entry: QueueEntry;
  columns: readonly MatterColumn[];
  layout: ReturnType<typeof tableLayout>;
  chosen: boolean;
  /** The one that Tab reaches. */
  entered: boolean;
  onChoose: () => void;
}

function TableRow({ entry, columns, layout, chosen, entered, onChoose }: TableRowProps) {
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const { table } = texts.desk;
  const { matter, callback, ticketId, due } = entry;
  const about = matter ?? callback?.ticket;
  if (about === undefined) return null;
  const words = headlineOf(about.description);
  return (
    <View className={classNames('desk-table__row', { 'desk-table__row--chosen': chosen })} style={layout}>
      <Tick label={table.selectRow(words)} checked={chosen} onChange={onChoose} />
      <View
        id={rowId(ticketId)}
        className="desk-table__words one-line"
        ariaRole="button"
        {...aria({ tabIndex: entered ? 0 : -1 })}
        onClick={() => openMatter(ticketId)}
      >
        {words}
      </View>
      {columns.map((column) => (
        <View key={column} className="one-line">
          {matter === null ? callbackCell(column, callback) : cellOf(column, matter, { texts, language, now })}
        </View>
      ))}
      {due === null ? <View /> : <DueText due={due} />}
    </View>
  );
}

/** Of a closed matter that somebody is to be asked about only these are told. */
function callbackCell(column: MatterColumn, callback: QueueEntry['callback']): string {
  if (callback === null) return '';
  if (column === 'no') return callback.ticket.no ?? '';
  if (column === 'place') return callback.ticket.place;
  return column === 'contact'
    ? [callback.ticket.contactName, callback.ticket.contactPhone].filter(Boolean).join(' ')
    : '';
}
