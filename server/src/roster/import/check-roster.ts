import { type DayShift, faultsOfDay, type PersonRoster, type Shift } from '@youying/shared/domain/dispatch/roster';
import type { Department } from '@youying/shared/domain/roles';
import { DAY, type Instant, MINUTE, shanghaiDay, shanghaiTime } from '@youying/shared/domain/time';
import { type ImportProblem, type ProblemCode, problem } from '../../importing/public/problems.js';
import { DEPARTMENT_WORDS } from '../../importing/public/words.js';
import type { Colleague } from '../queries/colleagues.js';
import { ROSTER_SHEET, type RosterColumn, type RosterRow } from './roster-sheet.js';

export interface RosterSetting {
  readonly colleagues: readonly Colleague[];
  /** Ids by name. */
  readonly buildings: ReadonlyMap<string, number>;
  readonly rosters: ReadonlyMap<number, PersonRoster>;
  readonly today: Instant;
  readonly longestHours: number;
  maySet(department: Department): boolean;
}

/** One day of one person, as it shall be. */
export interface PlannedDay {
  readonly personId: number;
  readonly day: Instant;
  readonly shifts: readonly DayShift[];
}

type CompleteRow = Extract<RosterRow, { complete: true }>;
interface Placed {
  readonly row: CompleteRow;
  readonly personId: number;
  /** Null: a day off. */
  readonly shift: Shift | null;
}

const departmentWord = (department: Department): string => DEPARTMENT_WORDS[department][0];

/** Every fault with its cell; without any, the days that the file sets. */
export function checkRoster(
  rows: readonly RosterRow[],
  setting: RosterSetting,
): { readonly problems: readonly ImportProblem[]; readonly days: readonly PlannedDay[] } {
  const problems: ImportProblem[] = [];
  const placed: Placed[] = [];
  for (const row of rows) {
    if (!row.complete) continue;
    const fault = (code: ProblemCode, column: RosterColumn, details = {}) => {
      const place = { sheet: ROSTER_SHEET.name, row: row.row, column: ROSTER_SHEET.columns[column].header };
      problems.push(problem(code, { ...place, cell: row.cell(column) }, details));
      return null;
    };
    const found = placeRow(row, setting, fault);
    if (found) placed.push(found);
  }
  const days = groupByDay(placed);
  problems.push(...days.flatMap((day) => faultsIn(day, days, setting)));
  return { problems, days: days.map(({ personId, day, rows: of }) => ({ personId, day, shifts: dayShifts(of, day) })) };
}

type Fault = (code: ProblemCode, column: RosterColumn, details?: Readonly<Record<string, string | number>>) => null;

function placeRow(row: CompleteRow, setting: RosterSetting, fault: Fault): Placed | null {
  const { values } = row;
  const { department, role, day } = values;
  const namesakes = setting.colleagues.filter(
    ({ person }) => person.name === values.name && (values.phone === null || person.phone === values.phone),
  );
  const [colleague] = namesakes;
  if (!colleague) return fault('unknown_staff', 'name', { found: values.name });
  if (namesakes.length > 1) return fault('several_staff', 'name', { count: namesakes.length, found: values.name });
  if (!colleague.departments.includes(department)) {
    return fault('not_in_department', 'department', { found: values.name, department: departmentWord(department) });
  }
  if (!setting.maySet(department)) {
    return fault('not_your_department', 'department', { department: departmentWord(department) });
  }
  if (day < setting.today) return fault('day_is_over', 'day', { found: dayWords(day) });
  const { id: personId } = colleague.person;
  if (role === 'off') return { row, personId, shift: null };
  if (values.from === null) return fault('times_missing', 'from');
  if (values.to === null) return fault('times_missing', 'to');
  const buildingIds = buildingsOf(values.buildings, setting, fault);
  if (buildingIds === undefined) return null;
  const nextDay = values.to < values.from ? DAY : 0;
  const from = day + values.from * MINUTE;
  return { row, personId, shift: { department, role, from, to: day + values.to * MINUTE + nextDay, buildingIds } };
}

/** Undefined: one of them is not there. */
function buildingsOf(written: string | null, { buildings }: RosterSetting, fault: Fault): number[] | null | undefined {
  if (written === null) return null;
  const names = written.split(/[、,，;；]/).map((name) => name.trim().replace(/\s/g, ''));
  const ids: number[] = [];
  for (const name of names.filter((word) => word !== '')) {
    const id = buildings.get(name) ?? buildings.get(`${name}号楼`);
    if (id === undefined) return fault('unknown_building', 'buildings', { found: name }) ?? undefined;
    ids.push(id);
  }
  return ids;
}

interface DayOfRows {
  readonly personId: number;
  readonly day: Instant;
  readonly rows: readonly Placed[];
}

function groupByDay(placed: readonly Placed[]): readonly DayOfRows[] {
  const found = new Map<string, { personId: number; day: Instant; rows: Placed[] }>();
  for (const one of placed) {
    const { day } = one.row.values;
    const key = `${one.personId}:${day}`;
    const known = found.get(key) ?? { personId: one.personId, day, rows: [] };
    known.rows.push(one);
    found.set(key, known);
  }
  return [...found.values()];
}

const shiftsOf = (rows: readonly Placed[]): Shift[] => rows.flatMap(({ shift }) => shift ?? []);

const dayShifts = (rows: readonly Placed[], day: Instant): DayShift[] =>
  shiftsOf(rows)
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, ...shift }) => ({ ...shift, fromMinute: (from - day) / MINUTE, toMinute: (to - day) / MINUTE }));

const dayWords = (day: Instant): string => {
  const text = shanghaiDay(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

/** Each row that overlaps with another of the file, or with a day that stays as it is, is named with what it meets. */
function faultsIn(
  { personId, day, rows }: DayOfRows,
  days: readonly DayOfRows[],
  setting: RosterSetting,
): readonly ImportProblem[] {
  const place = ({ row }: Placed, column: RosterColumn) => ({
    ...{ sheet: ROSTER_SHEET.name, row: row.row },
    ...{ column: ROSTER_SHEET.columns[column].header, cell: row.cell(column) },
  });
  const off = rows.find(({ shift }) => shift === null);
  const on = rows.filter(({ shift }) => shift !== null);
  if (off && on.length > 0) {
    return on.map((one) => problem('off_and_on', place(one, 'role'), { row: off.row.row }));
  }
  const written = setting.rosters.get(personId);
  const changed = days.filter((other) => other.personId === personId && other.day !== day);
  const roster: PersonRoster = {
    week: written?.week ?? new Map(),
    days: new Map([
      ...(written?.days ?? new Map()),
      ...changed.map((other) => [shanghaiDay(other.day), dayShifts(other.rows, other.day)] as const),
    ]),
  };
  return faultsOfDay(shiftsOf(on), day, roster, setting.longestHours).map(({ index, code, other }) => {
    const one = on[index] as Placed;
    if (code !== 'shift_overlaps' || !other) {
      const known = code === 'shift_too_long' ? code : 'shift_ends_too_early';
      return problem(known, place(one, 'to'), { limit: setting.longestHours });
    }
    const found = `${dayWords(other.from)} ${shanghaiTime(other.from)}–${shanghaiTime(other.to)}`;
    return problem('shift_overlaps', place(one, 'from'), { found });
  });
}
