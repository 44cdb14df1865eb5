import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Category } from '../../src/catalogue/category.entity.js';
import { Building, Community, House } from '../../src/communities/community.entity.js';
import { Residency } from '../../src/communities/residency.entity.js';
import { PHONE_OF_ACCOUNT } from '../../src/demo/seed/accounts.js';
import { demoWorkbook } from '../../src/demo/seed/demo-workbook.js';
import { seedDemoCompany } from '../../src/demo/seed/seed-demo-company.js';
import { FeeItem, FeeSchedule } from '../../src/fees/fee.entity.js';
import { Person, StaffGrant } from '../../src/identity/person.entity.js';
import { buildWorkbook } from '../../src/importing/public/build-workbook.js';
import { commitImport, previewImport } from '../../src/importing/public/import-workbook.js';
import { createDataSource, embeddedFile } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { ShiftPattern } from '../../src/roster/shift.entity.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

const TABLES = [
  Community,
  Building,
  House,
  Person,
  Residency,
  StaffGrant,
  Category,
  FeeSchedule,
  FeeItem,
  ShiftPattern,
] as const;
const FEES = join(__dirname, '../../assets/fee-schedule.csv');
const NOW = Date.UTC(2026, 10, 22, 8);
const everything = scopeOfEverything('test');

let fresh: FreshDatabase;
let dataSource: DataSource;
let database: Database;

beforeEach(async () => {
  fresh = await freshDatabase();
  const entities = [...TABLES];
  dataSource = createDataSource({ url: fresh.url, file: embeddedFile(fresh), entities, migrations: [] });
  await dataSource.initialize();
  // Only the tables of this test; that migrations make the same ones is proven by their own test.
  await dataSource.synchronize();
  database = new Database(dataSource, { now: () => NOW });
});
afterEach(async () => {
  await dataSource.destroy();
  await fresh.remove();
});

const rowCounts = async () =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table.name, await dataSource.getRepository(table).count()])),
  );
const written = (counts: readonly { what: string; added: number; changed: number }[]) =>
  counts.filter(({ added, changed }) => added + changed > 0);

test('the demo company is made once, and everybody can be found by phone', async () => {
  expect(await seedDemoCompany(database, FEES)).toBe(true);
  const counts = await rowCounts();
  expect(counts).toMatchObject({ Community: 2, Building: 12, House: 600, FeeSchedule: 2, FeeItem: 154 });
  expect(await seedDemoCompany(database, FEES)).toBe(false);
  expect(await rowCounts()).toEqual(counts);

  const phones = [...PHONE_OF_ACCOUNT.values()];
  expect(await database.read.findGlobal(Person, { phone: phones })).toHaveLength(phones.length);
  const [resident] = await database.read.findGlobal(Person, { phone: PHONE_OF_ACCOUNT.get('resident-1') ?? '' });
  const residency = await database.read.findOne(Residency, everything, { personId: resident?.id ?? 0 });
  const house = await database.read.findOne(House, everything, { id: residency?.houseId ?? 0 });
  expect(house?.name).toBe('3 号楼 2 单元 1202');
});

test('the same workbook twice changes nothing', async () => {
  expect((await commitImport(database, await demoWorkbook())).written).toBe(true);
  const counts = await rowCounts();
  const again = await commitImport(database, await demoWorkbook());
  expect(again).toMatchObject({ written: true, problemCount: 0 });
  expect(written(again.counts)).toEqual([]);
  expect(await rowCounts()).toEqual(counts);
});

test('a dry run tells what would be written and writes nothing', async () => {
  const preview = await previewImport(database, await demoWorkbook());
  expect(preview.counts.find(({ what }) => what === '房屋')).toEqual({
    what: '房屋',
    added: 600,
    changed: 0,
    untouched: 0,
  });
  expect(preview.written).toBe(false);
  expect(Object.values(await rowCounts()).every((count) => count === 0)).toBe(true);
});

const ROW = { community: '翠湖花园', building: '3号楼', unit: '2单元', room: '1202' };
const owner = { ...ROW, name: '江小川', phone: '17900010001', relation: '业主' };

test('all or nothing: one bad cell, and not a single house is written', async () => {
  const bytes = await buildWorkbook({
    houses: [ROW, { ...ROW, room: '1203' }],
    residents: [{ ...owner, phone: '123' }],
  });
  const outcome = await commitImport(database, bytes);
  expect(outcome).toMatchObject({ written: false, problemCount: 1, counts: [] });
  expect(outcome.problems[0]).toMatchObject({ sheet: '业户', row: 2, column: '手机', cell: 'F2', code: 'bad_phone' });
  expect(Object.values(await rowCounts()).every((count) => count === 0)).toBe(true);
});

test('a later workbook refers to what is on file, changes what differs, and leaves the rest', async () => {
  await commitImport(database, await buildWorkbook({ houses: [{ ...ROW, areaCentiares: 89.5 }], residents: [owner] }));
  const residents = [
    { ...owner, name: '江晓川', relation: '租户' },
    { ...owner, name: '江守业', phone: null, relation: '家属' },
  ];
  const { counts } = await commitImport(database, await buildWorkbook({ residents }));
  expect(written(counts)).toEqual([
    { what: '人员', added: 1, changed: 1, untouched: 0 },
    { what: '业户', added: 1, changed: 1, untouched: 0 },
  ]);
  const [person] = await database.read.findGlobal(Person, { phone: owner.phone });
  expect(person?.name).toBe('江晓川');
  expect((await database.read.findOne(House, everything, {}))?.areaCentiares).toBe(8950);
});

test('a new community starts with the default categories', async () => {
  await commitImport(database, await buildWorkbook({ houses: [ROW] }));
  const categories = await database.read.find(Category, everything, {});
  const group = categories.find(({ code }) => code === 'water');
  const tap = categories.find(({ code }) => code === 'tap');
  expect(tap).toMatchObject({ parentId: group?.id, department: 'engineering', kinds: ['repair'], emergency: false });
});
