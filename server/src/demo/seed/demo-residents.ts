import type { WrittenRows } from '../../importing/public/build-workbook.js';
import { DEMO_RESIDENTS } from './accounts.js';
import { type DemoHouse, dayBetween } from './demo-houses.js';
import { type Age, inventName, surnameOf } from './names.js';
import { createRandom, type Random } from './random.js';

type ResidentRow = NonNullable<WrittenRows['residents']>[number];

/** In percent of the houses. */
const WITH_FAMILY = 55;
const WITH_SECOND_FAMILY_MEMBER = 20;
const WITH_TENANT = 12;
/** In percent of the old people of a family: they are reached through the others. */
const WITHOUT_PHONE = 40;

/** In percent of the people: whoever says in which year they were born. */
const SAYS_AGE = 70;
/** Their own, so that everybody's names and phones stay what they are. */
const SEED_OF_AGES = 1957;
const BORN: Readonly<Record<Age, readonly [first: number, years: number]>> = {
  older: [1938, 24],
  grown: [1964, 34],
  young: [2004, 16],
};

/** Every house has an owner, most a family or a tenant besides. */
export function residentRows(houses: readonly DemoHouse[], random: Random): ResidentRow[] {
  let phones = 0;
  const ages = createRandom(SEED_OF_AGES);
  const bornIn = (age: Age): number | null => {
    const [first, years] = BORN[age];
    const year = first + ages.below(years);
    return ages.chance(SAYS_AGE) ? year : null;
  };
  const nextPhone = () => {
    phones += 1;
    return `1790010${String(phones).padStart(4, '0')}`;
  };

  return houses.flatMap((house) => {
    const owner = ownerOf(house) ?? { name: inventName(random, 'grown'), phone: nextPhone() };
    const row = (name: string, phone: string | null, relation: string, age: Age = 'grown'): ResidentRow => ({
      ...house,
      ...{ name, phone, relation },
      since: dayBetween(random, 2019, 2025),
      birthYear: bornIn(age),
    });
    const rows = [row(owner.name, owner.phone, '业主')];
    if (random.chance(WITH_FAMILY)) rows.push(relative(owner.name, 'older'));
    if (rows.length > 1 && random.chance(WITH_SECOND_FAMILY_MEMBER)) rows.push(relative(owner.name, 'young'));
    if (rows.length === 1 && random.chance(WITH_TENANT))
      rows.push(row(inventName(random, 'grown'), nextPhone(), '租户'));
    return rows;

    function relative(ownerName: string, age: Age): ResidentRow {
      const reachable = age !== 'older' || !random.chance(WITHOUT_PHONE);
      return row(inventName(random, age, surnameOf(ownerName)), reachable ? nextPhone() : null, '家属', age);
    }
  });
}

function ownerOf({ community, building, unit, room }: DemoHouse): { name: string; phone: string } | undefined {
  const house = [building, unit, room].join('-');
  return DEMO_RESIDENTS.find((resident) => resident.community === community && resident.houses.includes(house));
}
