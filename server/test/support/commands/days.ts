import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import type { There } from './types.js';

/** `20260213`, so many days ahead. */
export const dayAt = ({ app }: There, ahead: number): string => shanghaiDay(app.clock.now() + ahead * DAY);

/** Today and yesterday of the community, as paths name them. */
export const daysOf = (there: There) =>
  [0, -1].map((ahead) => ({ ...there.things.community, day: dayAt(there, ahead) }));

/** This month and the last. */
export function monthsOf({ app, things: { community } }: There) {
  const month = (ago: number) => new Date(app.clock.now() - ago * DAY).toISOString().slice(0, 'YYYY-MM'.length);
  return [month(0), month(28)].map((name) => ({ ...community, month: name }));
}
