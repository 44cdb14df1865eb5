import { houseKey, type PlannedCommunity, type PlannedHouse } from './plan.js';
import { type ImportProblem, problem } from './public/problems.js';
import { SHEETS, type SheetRow } from './sheets.js';

export interface CheckedHouses {
  readonly communities: readonly PlannedCommunity[];
  readonly houses: readonly PlannedHouse[];
  /** Every house a row names, faulty rows too, so that one wrong date does not make its residents homeless. */
  readonly named: ReadonlySet<string>;
  readonly problems: readonly ImportProblem[];
}

export function checkHouses(
  communityRows: readonly SheetRow<'communities'>[],
  houseRows: readonly SheetRow<'houses'>[],
): CheckedHouses {
  const problems: ImportProblem[] = [];
  const communities = new Map<string, PlannedCommunity & { row: number }>();
  for (const { row, complete, values, cell } of communityRows) {
    if (!complete) continue;
    const { community: name, deskPhone } = values;
    const first = communities.get(name);
    if (first) problems.push(duplicate(SHEETS.communities, row, cell('community'), first.row));
    else communities.set(name, { name, deskPhone, row });
  }

  const rowOfHouse = new Map<string, number>();
  const houses: PlannedHouse[] = [];
  for (const { row, complete, values, cell } of houseRows) {
    const { community, building, room } = values;
    if (community === undefined || building === undefined || room === undefined) continue;
    if (!communities.has(community)) communities.set(community, { name: community, deskPhone: null, row });
    const address = { community, building, unit: values.unit ?? '', room };
    const key = houseKey(address);
    const first = rowOfHouse.get(key);
    if (first !== undefined) problems.push(duplicate(SHEETS.houses, row, cell('room'), first, '房号'));
    else rowOfHouse.set(key, row);
    if (complete) houses.push({ ...address, areaCentiares: values.areaCentiares, movedInAt: values.movedInAt });
  }
  return {
    communities: [...communities.values()].map(({ name, deskPhone }) => ({ name, deskPhone })),
    houses,
    named: new Set(rowOfHouse.keys()),
    problems,
  };
}

function duplicate(sheet: { name: string }, row: number, cell: string, first: number, column = '小区'): ImportProblem {
  return problem('duplicate', { sheet: sheet.name, row, column, cell }, { row: first });
}
