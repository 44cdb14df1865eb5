import type { WrittenRows } from '../../importing/public/build-workbook.js';
import { COMMUNITY_A, COMMUNITY_B } from './accounts.js';
import type { Random } from './random.js';

export interface DemoHouse {
  readonly community: string;
  readonly building: string;
  readonly unit: string;
  readonly room: string;
}

/** Twelve buildings of 13 or 12 floors, two units, two rooms on a floor: 600 houses. */
const BUILDINGS: readonly (readonly [community: string, count: number])[] = [
  [COMMUNITY_A, 8],
  [COMMUNITY_B, 4],
];
const UNITS = ['1单元', '2单元'];
const ROOMS = ['01', '02'];
const AREAS = [68.5, 79.2, 89.5, 98, 110.6, 126.35] as const;

export const COMMUNITY_ROWS: NonNullable<WrittenRows['communities']> = [
  { community: COMMUNITY_A, deskPhone: '400-000-0101' },
  { community: COMMUNITY_B, deskPhone: '400-000-0102' },
];

export function demoHouses(): DemoHouse[] {
  return BUILDINGS.flatMap(([community, count]) =>
    range(1, count).flatMap((number) =>
      UNITS.flatMap((unit) =>
        range(1, number % 2 === 1 ? 13 : 12).flatMap((floor) =>
          ROOMS.map((room) => ({ community, building: `${number}号楼`, unit, room: `${floor}${room}` })),
        ),
      ),
    ),
  );
}

/** Houses as the sheet 房屋 writes them; some stand empty still. */
export function houseRows(houses: readonly DemoHouse[], random: Random): NonNullable<WrittenRows['houses']> {
  return houses.map((house) => ({
    ...house,
    areaCentiares: random.pick(AREAS),
    movedInAt: random.chance(92) ? dayBetween(random, 2019, 2025) : null,
  }));
}

/** A day of these years, as it is written: `2021-06-18`. */
export function dayBetween(random: Random, firstYear: number, lastYear: number): string {
  const year = firstYear + random.below(lastYear - firstYear + 1);
  const [month, day] = [1 + random.below(12), 1 + random.below(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
