import type { Schema } from '@/platform/api/contract';

export type WeeklyComplaint = Schema<'WeeklyComplaintView'>;

export type AnswerState = 'in_time' | 'late' | 'overdue' | 'waiting';

/** CMP-2: a complaint is answered by its time, after it, or not yet. */
export function answerState({ repliedAt, answerBy }: Pick<WeeklyComplaint, 'repliedAt' | 'answerBy'>, now: number) {
  const limit = Date.parse(answerBy);
  if (repliedAt !== null) return Date.parse(repliedAt) <= limit ? 'in_time' : 'late';
  return now > limit ? 'overdue' : 'waiting';
}

export interface WeekFigures {
  all: number;
  effective: number;
  communicative: number;
  undecided: number;
  inTime: number;
  late: number;
}

/** FUP-3: the week at a glance. Late counts what was answered late and what is overdue. */
export function weekFigures(items: readonly WeeklyComplaint[], now: number): WeekFigures {
  const count = (holds: (item: WeeklyComplaint) => boolean) => items.filter(holds).length;
  return {
    all: items.length,
    effective: count(({ nature }) => nature === 'effective'),
    communicative: count(({ nature }) => nature === 'communicative'),
    undecided: count(({ nature }) => nature === null),
    inTime: count((item) => answerState(item, now) === 'in_time'),
    late: count((item) => ['late', 'overdue'].includes(answerState(item, now))),
  };
}
