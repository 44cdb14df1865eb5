import type { Schema } from '@/platform/api/contract';

/** A day of the month or year of a rate: `202611`, `2026`. */
export const rateDay = ({ period }: Pick<Schema<'RateView'>, 'period'>): string =>
  `${period.slice(0, 4)}-${period.slice(4) || '01'}-01`;

const SHORT = 10;

/** As many words as stand beside a mark. */
export function shortWords(text: string): string {
  const letters = [...text];
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join('')}…` : text;
}

const USUAL_LOW = 0.8;

/** The lower end of a scale that all of these stand on: four fifths, or a whole fifth below it. */
export const lowEndFor = (shares: readonly (number | null)[]): number =>
  Math.floor(Math.min(USUAL_LOW, ...shares.flatMap((share) => share ?? [])) * 5 + 1e-9) / 5;

/** Where a share stands between these two, 0–1; what is lower stands at the lower end. */
export const placeBetween = (share: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (share - low) / (high - low)));
