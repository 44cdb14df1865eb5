import type { Input, Schema } from '@/platform/api/contract';
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
  const written = record.first.flatMap(({ ticketId }) => {
    const text = (ways[ticketId] ?? '').trim();
    return text === '' ? [] : [{ ticketId, text }];
  });
  return {
    opinion: opinion.trim(),
    ...(rewards.trim() === '' ? {} : { rewards: rewards.trim() }),
    ...(written.length === 0 ? {} : { ways: written }),
  };
}
