import type { Community, House } from '../communities/community.entity.js';
import type { Residency } from '../communities/residency.entity.js';
import type { Person, StaffGrant } from '../identity/person.entity.js';
import { diffPlan, type PlanDifference } from './diff-plan.js';
import { indexOnFile, type OnFile } from './on-file.js';
import { houseKey, houseName, type ImportPlan, keyOf, type PlannedPerson } from './plan.js';

const SINCE = Date.UTC(2021, 5, 17, 16);
const ADDRESS = { community: '翠湖花园', building: '3号楼', unit: '2单元', room: '1202' };
const HOUSE = houseKey(ADDRESS);
const resident: PlannedPerson = {
  key: '17900010001',
  name: '江小川',
  phone: '17900010001',
  badgeNo: null,
  skills: null,
};
const elder: PlannedPerson = { key: keyOf(HOUSE, '江守业'), name: '江守业', phone: null, badgeNo: null, skills: null };
const office: PlannedPerson = {
  key: '17900020001',
  name: '顾明',
  phone: '17900020001',
  badgeNo: 'H1',
  skills: ['审计'],
};

const PLAN: ImportPlan = {
  communities: [{ name: '翠湖花园', deskPhone: null }],
  houses: [{ ...ADDRESS, areaCentiares: 8950, movedInAt: null }],
  persons: [resident, elder, office],
  residencies: [
    { house: HOUSE, person: resident.key, relation: 'owner', since: SINCE, birthYear: 1957 },
    { house: HOUSE, person: elder.key, relation: 'family', since: null, birthYear: null },
  ],
  grants: [{ person: office.key, role: 'head_office', community: null, department: null }],
};

const community = (id: number, name: string): Community => ({ id, name, deskPhone: '0000-1', createdAt: 0 });
const house: House = {
  id: 21,
  communityId: 1,
  buildingId: 11,
  unit: '2单元',
  room: '1202',
  name: '',
  areaCentiares: 8950,
  movedInAt: SINCE,
};
const person = (id: number, { name, phone, badgeNo, skills }: PlannedPerson): Person => ({
  ...{ id, name, phone, badgeNo, skills: skills ?? [] },
  ...{ photoMediaId: null, passwordHash: null, createdAt: 0 },
});
const residency = (id: number, personId: number, relation: Residency['relation']): Residency => ({
  ...{ id, communityId: 1, houseId: 21, personId, relation },
  ...{ since: SINCE, until: null, birthYear: 1957 },
});
const grant: StaffGrant = {
  id: 51,
  communityId: 1,
  personId: 33,
  role: 'head_office',
  department: null,
  since: 0,
  until: null,
};

const EMPTY: OnFile = { communities: [], buildings: [], houses: [], persons: [], residencies: [], grants: [] };
const IMPORTED: OnFile = {
  communities: [community(1, '翠湖花园')],
  buildings: [{ id: 11, communityId: 1, name: '3号楼' }],
  houses: [house],
  persons: [person(31, resident), person(32, elder), person(33, office)],
  residencies: [residency(41, 31, 'owner'), residency(42, 32, 'family')],
  grants: [grant],
};

const diff = (plan: ImportPlan, onFile: OnFile): PlanDifference => diffPlan(plan, indexOnFile(onFile));
const counts = (difference: PlanDifference) =>
  Object.values(difference).map(({ added, changed, untouched }) => [added.length, changed.length, untouched]);

test('into an empty database everything is added', () => {
  expect(counts(diff(PLAN, EMPTY))).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
    [3, 0, 0],
    [2, 0, 0],
    [1, 0, 0],
  ]);
});

test('the same plan a second time changes nothing, and an empty cell clears nothing', () => {
  expect(counts(diff(PLAN, IMPORTED))).toEqual([
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 3],
    [0, 0, 2],
    [0, 0, 1],
  ]);
});

test('what the plan does not mention is left alone', () => {
  const nothing: ImportPlan = { communities: [], houses: [], persons: [], residencies: [], grants: [] };
  expect(counts(diff(nothing, IMPORTED))).toEqual(Array.from({ length: 6 }, () => [0, 0, 0]));
});

test('a new name, area and relation change exactly these columns', () => {
  const difference = diff(
    {
      ...PLAN,
      houses: [{ ...ADDRESS, areaCentiares: 9000, movedInAt: SINCE }],
      persons: [{ ...resident, name: '江晓川' }, elder, { ...office, skills: ['审计', '法务'] }],
      residencies: [{ house: HOUSE, person: resident.key, relation: 'tenant', since: SINCE, birthYear: 1957 }],
    },
    IMPORTED,
  );
  expect(difference.houses.changed).toEqual([{ row: house, patch: { areaCentiares: 9000 } }]);
  expect(difference.persons.changed.map(({ patch }) => patch)).toEqual([
    { name: '江晓川' },
    { skills: ['审计', '法务'] },
  ]);
  expect(difference.residencies.changed.map(({ patch }) => patch)).toEqual([{ relation: 'tenant' }]);
});

test('a residency that had ended begins again; a role that had ended is given anew', () => {
  const ended: OnFile = {
    ...IMPORTED,
    residencies: IMPORTED.residencies.map((row) => ({ ...row, until: SINCE + 1 })),
    grants: [{ ...grant, until: SINCE }],
  };
  const { residencies, grants } = diff(PLAN, ended);
  expect(residencies.changed.map(({ patch }) => patch)).toEqual([{ until: null }, { until: null }]);
  expect(grants.added).toHaveLength(1);
});

test('ROL-1: a role of the company is given in each community, also in one that this import adds', () => {
  const plan = { ...PLAN, communities: [...PLAN.communities, { name: '锦绣花园', deskPhone: null }] };
  const onFile = { ...IMPORTED, communities: [...IMPORTED.communities, community(2, '云山小区')] };
  expect(diff(plan, onFile).grants.added.map(({ community: name }) => name)).toEqual(['云山小区', '锦绣花园']);
});

test.each([
  [{ building: '3号楼', unit: '2单元', room: '1202' }, '3 号楼 2 单元 1202'],
  [{ building: '紫云阁', unit: '', room: '801' }, '紫云阁 801'],
  [{ building: 'B座', unit: '', room: '12A' }, 'B座 12A'],
])('a house is called as people say it: %j', (address, name) => {
  expect(houseName(address)).toBe(name);
});
