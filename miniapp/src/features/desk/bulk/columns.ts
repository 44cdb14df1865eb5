import type { MatterColumn } from '@youying/shared/domain/saved-view';
import type { Texts } from '@/i18n';
import { moment } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { Matter } from '../types';
import { holderOf, numberOf } from '../words';

/** What somebody sees before they have chosen. */
export const USUAL_COLUMNS: readonly MatterColumn[] = ['no', 'status', 'priority', 'place', 'owner'];

/** Width in the table, px; the words take what is left. */
const COLUMN_WIDTHS: Readonly<Record<MatterColumn, number>> = {
  no: 148,
  status: 84,
  priority: 64,
  kind: 64,
  category: 112,
  department: 76,
  place: 150,
  contact: 150,
  owner: 120,
  created: 116,
};
const TICK_WIDTH = 40;
const LEAST_WORDS_WIDTH = 220;
const DUE_WIDTH = 150;
const GAP = 12;
const PADDING = 20;

/** The same for the head and every row, whatever stands in them: each row is a grid of its own. */
export function tableLayout(columns: readonly MatterColumn[]): { gridTemplateColumns: string; minWidth: string } {
  const widths = columns.map((name) => COLUMN_WIDTHS[name]);
  const all = [TICK_WIDTH, LEAST_WORDS_WIDTH, ...widths, DUE_WIDTH];
  return {
    gridTemplateColumns: [
      `${TICK_WIDTH}px`,
      `minmax(${LEAST_WORDS_WIDTH}px, 1fr)`,
      ...widths.map((width) => `${width}px`),
      `${DUE_WIDTH}px`,
    ].join(' '),
    minWidth: `${all.reduce((sum, width) => sum + width, (all.length - 1) * GAP + PADDING)}px`,
  };
}

/** One cell in words; empty where there is nothing to say, or nothing that this person may read. */
export function cellOf(
  column: MatterColumn,
  matter: Matter,
  { texts, language, now }: { texts: Texts; language: Language; now: number },
): string {
  const { words } = texts.desk;
  const cells: Record<MatterColumn, () => string> = {
    no: () => numberOf(matter, texts),
    status: () => words.tickets[matter.status],
    priority: () => words.priorities[matter.priority],
    kind: () => texts.kinds[matter.kind] ?? '',
    category: () => matter.categoryName ?? '',
    department: () => (matter.department === null ? '' : words.departments[matter.department]),
    place: () => matter.place,
    contact: () => [matter.contact?.name, matter.contact?.phone].filter(Boolean).join(' '),
    owner: () => holderOf(matter, texts),
    created: () => moment(Date.parse(matter.createdAt), now, language),
  };
  return cells[column]();
}
