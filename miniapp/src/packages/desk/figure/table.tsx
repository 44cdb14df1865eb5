import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { openComplaint, openMatter } from '@/features/desk/place';
import { headlineOf, holderOf, numberOf } from '@/features/desk/words';
import type { FigureRow } from '@/features/reports/dashboard/figures';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import './table.scss';

export interface FigureTableProps {
  rows: readonly FigureRow[];
  more: boolean;
  loading: boolean;
  onMore: () => void;
}

/** One row for each thing that was counted; it opens the matter. */
export function FigureTable({ rows, more, loading, onMore }: FigureTableProps) {
  const { list: labels } = useTexts().dashboard;
  const { no, matter, place, holder, when } = labels.columns;
  return (
    <Panel>
      <View className="figure-row figure-row--head">
        {[no, matter, place, holder, when].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {more && (
        <View className="figure-row__more">
          <Button small waiting={loading} onPress={onMore}>
            {labels.more}
          </Button>
        </View>
      )}
    </Panel>
  );
}

function Row({ row: { at, duty, ticket } }: { row: FigureRow }) {
  const texts = useTexts();
  const language = useLanguage();
  const open = () => (ticket.kind === 'complaint' ? openComplaint(ticket.id) : openMatter(ticket.id));
  return (
    <View className="figure-row" ariaRole="button" onClick={open}>
      <View className="figure-row__no">{numberOf(ticket, texts)}</View>
      <View className="one-line">{headlineOf(ticket.description)}</View>
      <View className="one-line">{ticket.place}</View>
      <View className="one-line">{holderOf(ticket, texts)}</View>
      <View className="figure-row__when">
        {[duty, moment(Date.parse(at), now(), language)].filter(Boolean).join(' ')}
      </View>
    </View>
  );
}
