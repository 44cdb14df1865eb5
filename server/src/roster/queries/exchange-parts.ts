import { type Actor, holdsIn, SENIOR_ROLES } from '@youying/shared/domain/roles';
import { DAY, type Instant, instantOfDay, shanghaiDate, shanghaiMidnight } from '@youying/shared/domain/time';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Work } from '../../platform/database/work.js';
import type { Named } from '../../platform/http/common-views.js';
import { idText } from '../../platform/http/ids.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import { type Colleague, colleaguesOf } from './colleagues.js';

export interface Company {
  readonly communityId: number;
  readonly colleagues: ReadonlyMap<number, Colleague>;
}

/** Where the caller works, and with whom. */
export async function companyOf(reader: Reader, actor: Actor): Promise<Company> {
  const communityId = await chosenCommunity(reader, actor, undefined);
  if (communityId === undefined) throw forbidden();
  return { communityId, colleagues: await colleaguesOf(reader, communityId) };
}

export const named = (colleagues: ReadonlyMap<number, Colleague>, id: number): Named => ({
  id: idText(id),
  name: colleagues.get(id)?.person.name ?? '—',
});

/** The midnight of a day that is not over; else the field is named. */
export function dayAhead(work: Pick<Work, 'now'>, day: string, field: string): Instant {
  const midnight = instantOfDay(day);
  if (midnight === null) throw invalidInput({ field, code: 'bad_time' });
  if (midnight < shanghaiMidnight(work.now)) throw invalidInput({ field, code: 'day_is_over' });
  return midnight;
}

export const midnightOf = (day: string): Instant => instantOfDay(day) ?? Number.NaN;

export const daysBetween = (from: string, to: string): Instant[] => {
  const [first, last] = [midnightOf(from), midnightOf(to)];
  return Array.from({ length: Math.round((last - first) / DAY) + 1 }, (_, index) => first + index * DAY);
};

/** `12月1日`, or `12月1日–12月3日`. */
export function dayWords(from: string, to = from): string {
  const words = (day: string) => {
    const date = shanghaiDate(midnightOf(day));
    return `${date.month}月${date.day}日`;
  };
  return from === to ? words(from) : `${words(from)}–${words(to)}`;
}

export const seesAll = (actor: Actor, communityId: number): boolean => holdsIn(actor, communityId, SENIOR_ROLES);
