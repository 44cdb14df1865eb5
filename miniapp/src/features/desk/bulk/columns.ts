import type { MatterColumn } from '@youying/shared/domain/saved-view';
import type { Texts } from '@/i18n';
import { moment } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { Matter } from '../types';
import { holderOf, numberOf } from '../words';

/** What somebody sees before they have chosen. */
export const USUAL_COLUMNS: readonly MatterColumn[] = ['no', 'status', 'priority', 'place', 'owner'];

/** Width in the table; the words take what is left. */
export const COLUMN_WIDTHS: Readonly<Record<MatterColumn, string>> = {
  no: '148px',
  status: '84px',
  priority: '64px',
  kind: '64px',
  category: '112px',
  department: '76px',
  place: '150px',
  contact: '150px',
  owner: '120px',
  created: '116px',
};

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
