import { checkHouses } from './check-houses.js';
import { checkPeople, type KnownPlaces } from './check-people.js';
import type { ImportPlan } from './plan.js';
import type { SheetRule } from './public/columns.js';
import { DEFAULT_IMPORT_POLICY, type ImportPolicy } from './public/import-policy.js';
import { openWorkbook, sheetOf } from './public/open-workbook.js';
import type { ImportProblem } from './public/problems.js';
import { readSheet, type SheetReading } from './public/read-sheet.js';
import { type ColumnsOf, SHEET_KEYS, SHEETS, type SheetKey } from './sheets.js';

export type ParsedWorkbook =
  | { readonly ok: true; readonly plan: ImportPlan }
  | {
      readonly ok: false;
      /** In the order of the sheets and rows, at most `maxProblems` of them. */
      readonly problems: readonly ImportProblem[];
      readonly problemCount: number;
    };

const SHEET_NAMES = SHEET_KEYS.map((key): string => SHEETS[key].name);
const NOWHERE: KnownPlaces = { houses: new Set(), communities: new Set() };

/**
 * Reads a customer's workbook. All or nothing: with a single faulty cell there is no plan, and every faulty cell is
 * named. Writes nothing and asks nothing.
 * @param onFile houses (`houseKey`) and communities that exist already, which the rows may refer to
 */
export async function parseWorkbook(
  bytes: Uint8Array,
  onFile: KnownPlaces = NOWHERE,
  policy: ImportPolicy = DEFAULT_IMPORT_POLICY,
): Promise<ParsedWorkbook> {
  const opened = await openWorkbook(bytes, SHEET_NAMES, policy);
  if ('problems' in opened) return refuse(opened.problems, policy);
  const read = <S extends SheetKey>(key: S): SheetReading<ColumnsOf<S>> => {
    const worksheet = sheetOf(opened.workbook, SHEETS[key].name);
    const rule: SheetRule<ColumnsOf<S>> = SHEETS[key];
    return worksheet ? readSheet(worksheet, rule, policy.maxRows) : { rows: [], problems: [] };
  };
  const [communities, houses, residents, staff] = [
    read('communities'),
    read('houses'),
    read('residents'),
    read('staff'),
  ];
  const places = checkHouses(communities.rows, houses.rows);
  const people = checkPeople(residents.rows, staff.rows, {
    ...onFile,
    houses: new Set([...onFile.houses, ...places.named]),
    communities: new Set([...onFile.communities, ...places.communities.map(({ name }) => name)]),
  });

  const problems = [communities, houses, residents, staff, places, people].flatMap((part) => part.problems);
  if (problems.length > 0) return refuse(inOrder(problems), policy);
  const { persons, residencies, grants } = people;
  return { ok: true, plan: { communities: places.communities, houses: places.houses, persons, residencies, grants } };
}

function inOrder(problems: readonly ImportProblem[]): ImportProblem[] {
  const place = ({ sheet, row }: ImportProblem) => [SHEET_NAMES.indexOf(sheet ?? ''), row ?? 0] as const;
  return problems.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

function refuse(problems: readonly ImportProblem[], { maxProblems }: ImportPolicy): ParsedWorkbook {
  return { ok: false, problems: problems.slice(0, maxProblems), problemCount: problems.length };
}
