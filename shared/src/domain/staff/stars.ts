/** What a half-year says of somebody; null: nothing was scored, rated, or examined. */
export interface HalfYear {
  /** Mean of the scored records, out of 100 (HOT-4). */
  readonly quality: number | null;
  /** Mean of the ratings of residents, 1–5 (HOT-9). */
  readonly rating: number | null;
  /** Best total of the last examination, out of 100 (HOT-7). */
  readonly exam: number | null;
  /** False: an examination was failed and not retaken with success. */
  readonly examPassed: boolean;
  /** Months with a training attended ÷ months in which one was held, 0–1; null: none was held. */
  readonly attendance: number | null;
}

const WEIGHTS = { quality: 60, rating: 20, exam: 10, attendance: 10 } as const;

/** From so many points on, so many stars. */
const BANDS: readonly (readonly [from: number, stars: number])[] = [
  [95, 5],
  [85, 4],
  [75, 3],
  [60, 2],
  [0, 1],
];
const MOST_WITHOUT_EXAM = 3;

/**
 * The star grade of a half-year (HOT-4): a weighted mean of what there is. Without a scored record there is none: training
 * and ratings alone make no grade. A failed examination keeps it at three stars.
 */
export function gradeOf(half: HalfYear): { readonly points: number; readonly stars: number } | null {
  if (half.quality === null) return null;
  const parts = [
    [WEIGHTS.quality, half.quality],
    [WEIGHTS.rating, half.rating === null ? null : half.rating * 20],
    [WEIGHTS.exam, half.exam],
    [WEIGHTS.attendance, half.attendance === null ? null : half.attendance * 100],
  ] as const;
  const known = parts.flatMap(([weight, value]) => (value === null ? [] : [{ weight, value }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const points = Math.round(known.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights);
  const stars = BANDS.find(([from]) => points >= from)?.[1] ?? 1;
  return { points, stars: half.examPassed ? stars : Math.min(stars, MOST_WITHOUT_EXAM) };
}
