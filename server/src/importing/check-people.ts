import { createPersonRegister } from './person-register.js';
import {
  houseKey,
  houseName,
  keyOf,
  type PlannedGrant,
  type PlannedPerson,
  type PlannedResidency,
  personKey,
} from './plan.js';
import { type ImportProblem, problem } from './public/problems.js';
import { EVERY_COMMUNITY, ROLE_WORDS, ROLES_OF_A_DEPARTMENT, ROLES_OF_THE_COMPANY } from './public/words.js';
import { SHEETS, type SheetRow } from './sheets.js';

/** What the rows of people may refer to: named in this workbook, or on file already. */
export interface KnownPlaces {
  readonly houses: ReadonlySet<string>;
  readonly communities: ReadonlySet<string>;
  /** Nobody is born after it; absent: whatever the cells take. */
  readonly thisYear?: number;
}

export interface CheckedPeople {
  readonly persons: readonly PlannedPerson[];
  readonly residencies: readonly PlannedResidency[];
  readonly grants: readonly PlannedGrant[];
  readonly problems: readonly ImportProblem[];
}

export function checkPeople(
  residentRows: readonly SheetRow<'residents'>[],
  staffRows: readonly SheetRow<'staff'>[],
  known: KnownPlaces,
): CheckedPeople {
  const register = createPersonRegister();
  const residents = checkResidents(residentRows, known, register);
  const staff = checkStaff(staffRows, known, register);
  return {
    persons: register.persons(),
    residencies: residents.planned,
    grants: staff.planned,
    problems: [...residents.problems, ...staff.problems],
  };
}

type Register = ReturnType<typeof createPersonRegister>;
type Checked<T> = { planned: T[]; problems: ImportProblem[] };

function checkResidents(
  rows: readonly SheetRow<'residents'>[],
  known: KnownPlaces,
  register: Register,
): Checked<PlannedResidency> {
  const sheet = SHEETS.residents.name;
  const seen = new Map<string, number>();
  const planned: PlannedResidency[] = [];
  const problems: ImportProblem[] = [];
  for (const line of rows) {
    if (!line.complete) continue;
    const { row, values, cell } = line;
    const { name, phone, relation, since, birthYear } = values;
    const address = { ...values, unit: values.unit ?? '' };
    const house = houseKey(address);
    if (!known.houses.has(house)) {
      const found = `${values.community} ${houseName(address)}`;
      problems.push(problem('unknown_house', { sheet, row, column: '房号', cell: cell('room') }, { found }));
      continue;
    }
    if (birthYear !== null && birthYear > (known.thisYear ?? birthYear)) {
      const found = String(birthYear);
      problems.push(problem('bad_year', { sheet, row, column: '出生年份', cell: cell('birthYear') }, { found }));
      continue;
    }
    const person = personKey(phone, house, name);
    const at = { sheet, row, nameCell: cell('name'), phoneCell: cell('phone'), badgeCell: null };
    const conflicts = register.add({ key: person, name, phone, badgeNo: null, skills: null }, at);
    const residency = keyOf(house, person);
    const first = seen.get(residency);
    if (conflicts.length > 0) problems.push(...conflicts);
    else if (first === undefined) seen.set(residency, row);
    else problems.push(problem('duplicate', { sheet, row, column: '姓名', cell: cell('name') }, { row: first }));
    planned.push({ house, person, relation, since, birthYear });
  }
  return { planned, problems };
}

function checkStaff(rows: readonly SheetRow<'staff'>[], known: KnownPlaces, register: Register): Checked<PlannedGrant> {
  const sheet = SHEETS.staff.name;
  const seen = new Map<string, number>();
  const planned: PlannedGrant[] = [];
  const problems: ImportProblem[] = [];
  for (const line of rows) {
    if (!line.complete) continue;
    const { row, values, cell } = line;
    const { name, phone, role, department, badgeNo } = values;
    const everywhere = values.community === EVERY_COMMUNITY;
    const community = everywhere ? null : values.community;
    const reject = (code: Parameters<typeof problem>[0], column: keyof typeof values, found: string | number) =>
      problems.push(
        problem(
          code,
          { sheet, row, column: SHEETS.staff.columns[column].header, cell: cell(column) },
          code === 'duplicate' ? { row: found } : { found },
        ),
      );

    if (everywhere && !ROLES_OF_THE_COMPANY.includes(role))
      reject('role_needs_community', 'community', ROLE_WORDS[role][0]);
    if (community !== null && !known.communities.has(community)) reject('unknown_community', 'community', community);
    if (ROLES_OF_A_DEPARTMENT.includes(role) && department === null) {
      reject('missing_department', 'department', ROLE_WORDS[role][0]);
    }
    const grant = [phone, role, community, department].join('/');
    const first = seen.get(grant);
    if (first !== undefined) reject('duplicate', 'role', first);
    seen.set(grant, first ?? row);

    const at = { sheet, row, nameCell: cell('name'), phoneCell: cell('phone'), badgeCell: cell('badgeNo') };
    problems.push(...register.add({ key: phone, name, phone, badgeNo, skills: splitSkills(values.skills) }, at));
    planned.push({ person: phone, role, community, department });
  }
  return { planned, problems };
}

/** @returns null where the cell is empty: then the skills on file stay */
function splitSkills(written: string | null): string[] | null {
  if (written === null) return null;
  const skills = written.split(/[、,，;；]/).map((skill) => skill.trim());
  return [...new Set(skills.filter((skill) => skill !== ''))];
}
