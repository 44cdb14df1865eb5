import { RATING_MARKS, type Ratings } from '../events.js';

/** How a house is lived in, by who is on file there. */
export const OCCUPANCIES = ['own', 'let', 'empty'] as const;
export type Occupancy = (typeof OCCUPANCIES)[number];

/** A tenant on file means that it is let, whoever owns it; nobody on file: nothing is known of it. */
export function occupancyOf(relations: readonly string[]): Occupancy {
  if (relations.length === 0) return 'empty';
  return relations.includes('tenant') ? 'let' : 'own';
}

/** What the card of a household says of its ratings: of each matter, and of all that were rated. */
export interface HouseholdRating {
  /** One place, 1–5; null: nothing was rated. */
  readonly mean: number | null;
  readonly ratings: number;
}

const TENTHS = 10;

/** Of all single marks, so that every mark weighs the same. */
export function householdRating(given: readonly Ratings[]): HouseholdRating {
  const marks = given.flatMap((ratings) => RATING_MARKS.map((mark) => ratings[mark]));
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return {
    mean: marks.length === 0 ? null : Math.round((sum / marks.length) * TENTHS) / TENTHS,
    ratings: given.length,
  };
}
