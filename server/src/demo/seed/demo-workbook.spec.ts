import { type ParsedWorkbook, parseWorkbook } from '../../importing/parse-workbook.js';
import { type ImportPlan, keyOf } from '../../importing/plan.js';
import { COMMUNITY_A, COMMUNITY_B, DEMO_ACCOUNTS, DEMO_RESIDENTS, DEMO_STAFF, PHONE_OF_ACCOUNT } from './accounts.js';
import { demoWorkbook } from './demo-workbook.js';

let parsed: ParsedWorkbook;
let plan: ImportPlan;
beforeAll(async () => {
  parsed = await parseWorkbook(await demoWorkbook());
  if (parsed.ok) plan = parsed.plan;
});

test('the importer finds no fault in it', () => {
  expect(parsed).toMatchObject({ ok: true });
});

test('it is a company of the promised size', () => {
  const buildings = new Set(plan.houses.map(({ community, building }) => keyOf(community, building)));
  const staff = new Set(plan.grants.map(({ person }) => person));
  const residents = new Set(plan.residencies.map(({ person }) => person));
  expect([plan.communities.length, buildings.size, plan.houses.length, staff.size]).toEqual([2, 12, 600, 41]);
  expect(residents.size).toBeGreaterThanOrEqual(900);
});

test('it is the same company every time', async () => {
  expect(await parseWorkbook(await demoWorkbook())).toEqual(parsed);
});

test('its accounts are those of the public names of the API', () => {
  expect([...PHONE_OF_ACCOUNT.keys()].sort()).toEqual(
    [
      ...[
        'resident-1',
        'resident-2',
        'receptionist',
        'cs-supervisor',
        'manager',
        'cashier',
        'engineer-1',
        'engineer-2',
      ],
      ...['engineering-supervisor', 'cleaner-1', 'cleaning-supervisor', 'guard-1', 'security-supervisor'],
      ...[
        'contractor-1',
        'admin',
        'head-office',
        'resident-b',
        'receptionist-b',
        'engineer-b',
        'manager-b',
        'receptionist-ab',
      ],
    ].sort(),
  );
});

test('every account is a person of the workbook, with the same name and phone', () => {
  for (const { name, phone } of DEMO_ACCOUNTS) {
    expect(plan.persons.filter((person) => person.phone === phone).map((person) => person.name)).toEqual([name]);
  }
});

test('every demo resident owns exactly their houses', () => {
  for (const { phone, community, houses } of DEMO_RESIDENTS) {
    const owned = plan.residencies
      .filter(({ person }) => person === phone)
      .map(({ house, relation }) => [house, relation]);
    expect(owned).toEqual(houses.map((house) => [keyOf(community, ...house.split('-')), 'owner']));
  }
});

test('every demo member of staff has exactly their role', () => {
  for (const { phone, role, department } of DEMO_STAFF) {
    const roles = plan.grants.filter(({ person }) => person === phone).map((grant) => [grant.role, grant.department]);
    expect(roles).toEqual([[role, department]]);
  }
});

test('ROL-1: both communities have every role that the procedures ask for', () => {
  const posts = ['receptionist', 'cs_supervisor', 'manager', 'cashier', 'implementer', 'department_supervisor'];
  for (const community of [COMMUNITY_A, COMMUNITY_B]) {
    const held = plan.grants.filter((grant) => grant.community === community);
    expect(posts.filter((role) => !held.some((grant) => grant.role === role))).toEqual([]);
    for (const department of ['engineering', 'cleaning', 'security']) {
      const roles = new Set(held.filter((grant) => grant.department === department).map(({ role }) => role));
      expect([...roles]).toEqual(expect.arrayContaining(['implementer', 'department_supervisor']));
    }
  }
});

test('some residents have no phone, and nobody else has a number that could ring', () => {
  const phones = plan.persons.map(({ phone }) => phone);
  expect(phones.filter((phone) => phone === null).length).toBeGreaterThan(50);
  expect(phones.filter((phone) => phone !== null && !phone.startsWith('1790'))).toEqual([]);
});
