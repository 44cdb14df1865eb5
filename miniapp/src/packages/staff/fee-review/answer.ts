import type { BodyOf } from '@/features/work-orders/api';

/** One priced item as the supervisor types it. */
export interface PriceRow {
  name: string;
  yuan: string;
}

export const untouchedRow: PriceRow = { name: '', yuan: '' };

export interface AnswerDraft {
  feasible: 'can' | 'cannot' | null;
  rows: readonly PriceRow[];
  note: string;
  fenOf: (yuan: string) => number | null;
}

const isUntouched = ({ name, yuan }: PriceRow) => name.trim() === '' && yuan.trim() === '';

/**
 * The answer to a fee review, null while it is incomplete. Feasible without a priced item leaves the price to the
 * implementer; "cannot" needs words (WRK-3).
 */
export function answerBody({ feasible, rows, note, fenOf }: AnswerDraft): BodyOf<'answerFeeReview'> | null {
  const words = note.trim();
  if (feasible === null) return null;
  if (feasible === 'cannot') return words === '' ? null : { feasible: false, note: words };
  const lines = rows
    .filter((row) => !isUntouched(row))
    .map(({ name, yuan }) => ({ name: name.trim(), quantity: 1, unitPriceFen: fenOf(yuan) }));
  if (lines.some(({ name, unitPriceFen }) => name === '' || unitPriceFen === null)) return null;
  return {
    feasible: true,
    ...(words === '' ? {} : { note: words }),
    ...(lines.length === 0 ? {} : { lines: lines.map((line) => ({ ...line, unitPriceFen: line.unitPriceFen ?? 0 })) }),
  };
}
