import type { Texts } from '@/i18n';
import type { Input, Schema } from '@/platform/api/contract';
import type { SignCheck } from './checks';
import type { Duty } from './types';

export type DayRecord = Schema<'DayRecordView'>;
/** What is to be done now, by the matter it is for. */
export type Ways = Readonly<Record<string, string>>;

/** The day that a duty is about; null: the duty is none of a day's. */
export function dayOf({ signatureGroup, subject, period }: Duty): { communityId: string; day: string } | null {
  if (signatureGroup !== 'day_record' || period === null) return null;
  return { communityId: subject.id, day: period.replaceAll('-', '') };
}

/** REP-1, FUP-2: how many matters still have nothing arranged and no way written. */
export const waysMissing = ({ first }: Pick<DayRecord, 'first'>, ways: Ways): number =>
  first.filter(({ needsWay, ticketId }) => needsWay && (ways[ticketId] ?? '').trim() === '').length;

export interface DayWords {
  opinion: string;
  rewards: string;
}

/** Null while something is missing. */
export function signatureOf(
  record: Pick<DayRecord, 'first'>,
  ways: Ways,
  { opinion, rewards }: DayWords,
): Input<'signDayRecord'>['body'] | null {
  if (opinion.trim() === '' || waysMissing(record, ways) > 0) return null;
  const written = record.first.flatMap(({ ticketId, why }) => {
    const text = (ways[ticketId] ?? '').trim();
    // One that is late and lowered stands there twice.
    return text === '' || why !== 'late' ? [] : [{ ticketId, text }];
  });
  return {
    opinion: opinion.trim(),
    ...(rewards.trim() === '' ? {} : { rewards: rewards.trim() }),
    ...(written.length === 0 ? {} : { ways: written }),
  };
}

/** What is looked at of a day: everything, what is still open, what was only explained (REG-2). */
export const DAY_TABS = ['all', 'open', 'answered'] as const;
export type DayTab = (typeof DAY_TABS)[number];

type Line = DayRecord['items'][number];

const inTab: Readonly<Record<DayTab, (line: Line) => boolean>> = {
  all: () => true,
  open: ({ isOpen }) => isOpen,
  answered: ({ status }) => status === 'answered',
};

export const linesIn = (items: readonly Line[], tab: DayTab): Line[] => items.filter(inTab[tab]);

type CheckWords = Texts['supervision']['day']['checks'];

/** What the supervisor can see at a glance before signing: who has it, who goes, what is arranged. */
export function dayChecks(record: Pick<DayRecord, 'items' | 'first'>, ways: Ways, words: CheckWords): SignCheck[] {
  const unowned = record.items.filter(({ isOpen, ownerName }) => isOpen && ownerName === null).length;
  const urgent = record.items.filter(({ priority, isOpen }) => priority === 'emergency' && isOpen);
  const alone = urgent.filter(({ workerNames }) => workerNames.length === 0).length;
  const missing = waysMissing(record, ways);
  return [
    ...(record.items.length === 0
      ? []
      : [
          unowned === 0
            ? { good: true, text: words.owned(record.items.length) }
            : { good: false, text: words.unowned(unowned) },
        ]),
    ...(urgent.length === 0
      ? []
      : [
          alone === 0
            ? { good: true, text: words.urgent(urgent.length) }
            : { good: false, text: words.urgentAlone(alone) },
        ]),
    missing === 0 ? { good: true, text: words.arranged } : { good: false, text: words.missing(missing) },
  ];
}
