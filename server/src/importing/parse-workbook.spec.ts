import ExcelJS, { type CellValue } from 'exceljs';
import { type ParsedWorkbook, parseWorkbook } from './parse-workbook.js';
import { keyOf } from './plan.js';
import { buildTemplate, buildWorkbook } from './public/build-workbook.js';
import { DEFAULT_IMPORT_POLICY } from './public/import-policy.js';

const HOUSES = ['小区', '楼栋', '单元', '房号', '面积', '入住日期'];
const RESIDENTS = ['小区', '楼栋', '单元', '房号', '姓名', '手机', '身份', '起始日期', '出生年份'];
const STAFF = ['姓名', '手机', '小区', '角色', '部门', '技能', '工号'];
const HOUSE = ['翠湖花园', '3号楼', '2单元', '1202', 89.5, '2021-06-18'];
const RESIDENT = ['翠湖花园', '3号楼', '2单元', '1202', '江小川', '17900010001', '业主', '2021-06-18', 1957];
const ENGINEER = ['王建军', '17900020001', '翠湖花园', '实施人', '工程部', '水电、门窗', 'A0231'];

type Sheets = Record<string, CellValue[][]>;

async function parse(sheets: Sheets, ...rest: [Parameters<typeof parseWorkbook>[1]?]): Promise<ParsedWorkbook> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows);
  return parseWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), ...rest);
}

async function problemsOf(sheets: Sheets): Promise<{ at: string; code: string; message: string }[]> {
  const parsed = await parse(sheets);
  if (parsed.ok) return [];
  return parsed.problems.map(({ sheet, cell, column, code, message }) => ({
    at: `${sheet}!${cell ?? column}`,
    code,
    message,
  }));
}

const change = <T>(row: readonly T[], column: number, value: T): T[] =>
  row.map((old, at) => (at === column ? value : old));
const withHouse = (...rows: CellValue[][]): Sheets => ({ 房屋: [HOUSES, ...rows] });
const withResident = (...rows: CellValue[][]): Sheets => ({ ...withHouse(HOUSE), 业户: [RESIDENTS, ...rows] });
const withStaff = (...rows: CellValue[][]): Sheets => ({ ...withHouse(HOUSE), 员工: [STAFF, ...rows] });

describe('a good workbook', () => {
  test('becomes a plan by natural keys', async () => {
    const parsed = await parse({ ...withResident(RESIDENT), 员工: [STAFF, ENGINEER] });
    const house = keyOf('翠湖花园', '3号楼', '2单元', '1202');
    const midnightInShanghai = Date.UTC(2021, 5, 17, 16);
    expect(parsed).toEqual({
      ok: true,
      plan: {
        communities: [{ name: '翠湖花园', deskPhone: null }],
        houses: [
          {
            community: '翠湖花园',
            building: '3号楼',
            unit: '2单元',
            room: '1202',
            areaCentiares: 8950,
            movedInAt: midnightInShanghai,
          },
        ],
        persons: [
          { key: '17900010001', name: '江小川', phone: '17900010001', badgeNo: null, skills: null },
          { key: '17900020001', name: '王建军', phone: '17900020001', badgeNo: 'A0231', skills: ['水电', '门窗'] },
        ],
        residencies: [{ house, person: '17900010001', relation: 'owner', since: midnightInShanghai, birthYear: 1957 }],
        grants: [{ person: '17900020001', role: 'implementer', community: '翠湖花园', department: 'engineering' }],
      },
    });
  });

  test('may be typed in many ways and means the same', async () => {
    const plain = await parse(withResident(RESIDENT));
    const date = new Date(Date.UTC(2021, 5, 18));
    const typed: CellValue[] = [
      ' 翠湖花园 ',
      '３',
      2,
      1202,
      { richText: [{ text: '江' }, { text: '小川' }] },
      17900010001,
      '房主',
      date,
      '１９５７年',
    ];
    const again = await parse({
      业户: [RESIDENTS, typed, []],
      房屋: [HOUSES, ['翠湖花园', ' 3 号楼', '２单元', 1202, '89.50㎡', '2021年6月18日'], [null, ' ']],
    });
    expect(again).toEqual(plain);
  });

  test('columns may stand in any order', async () => {
    const turned = (rows: CellValue[][]) => rows.map((row) => [...row].reverse());
    expect(await parse({ 房屋: turned([HOUSES, HOUSE]) })).toEqual(await parse(withHouse(HOUSE)));
  });

  test('keeps a rare name and an emoji to the letter', async () => {
    const name = '𠮷野·﨑👩‍🔧';
    const parsed = await parse(withResident(change<CellValue>(RESIDENT, 4, name)));
    expect(parsed.ok && parsed.plan.persons[0]?.name).toBe(name);
  });

  test('a resident without a phone is known by house and name', async () => {
    const parsed = await parse(withResident(change<CellValue>(RESIDENT, 5, null)));
    const key = keyOf('翠湖花园', '3号楼', '2单元', '1202', '江小川');
    expect(parsed.ok && parsed.plan.persons).toEqual([
      { key, name: '江小川', phone: null, badgeNo: null, skills: null },
    ]);
  });

  test('ROL-1: one person may hold several roles, and be a resident too', async () => {
    const supervisor = change<CellValue>(change<CellValue>(ENGINEER, 3, '部门主管'), 6, null);
    const resident = change<CellValue>(change<CellValue>(RESIDENT, 4, '王建军'), 5, '17900020001');
    const parsed = await parse({ ...withResident(resident), 员工: [STAFF, ENGINEER, supervisor] });
    expect(parsed.ok && parsed.plan.persons.map(({ name, badgeNo }) => [name, badgeNo])).toEqual([['王建军', 'A0231']]);
    expect(parsed.ok && parsed.plan.grants.map(({ role }) => role)).toEqual(['implementer', 'department_supervisor']);
  });

  test('ROL-1: head office reaches every community', async () => {
    const office = ['顾明', '17900020009', '全部小区', '公司', null, null, null];
    const parsed = await parse(withStaff(office));
    expect(parsed.ok && parsed.plan.grants[0]?.community).toBeNull();
  });

  test('residents may move into houses that are on file already', async () => {
    const onFile = { houses: new Set([keyOf('翠湖花园', '3号楼', '2单元', '1202')]), communities: new Set<string>() };
    expect((await parse({ 业户: [RESIDENTS, RESIDENT] }, onFile)).ok).toBe(true);
  });
});

describe('every bad cell is named', () => {
  const long = '长'.repeat(41);
  test.each<[string, Sheets, string, string]>([
    ['no building', withHouse(change<CellValue>(HOUSE, 1, null)), '房屋!B2', 'missing'],
    ['blanks only', withHouse(change<CellValue>(HOUSE, 1, '  ')), '房屋!B2', 'missing'],
    ['a formula', withHouse(change<CellValue>(HOUSE, 3, { formula: '1+1', result: 2 })), '房屋!D2', 'formula'],
    ['an Excel error', withHouse(change<CellValue>(HOUSE, 3, { error: '#N/A' })), '房屋!D2', 'cell_error'],
    ['true', withHouse(change<CellValue>(HOUSE, 3, true)), '房屋!D2', 'wrong_type'],
    ['a date as a room', withHouse(change<CellValue>(HOUSE, 3, new Date(0))), '房屋!D2', 'wrong_type'],
    ['a room too long', withHouse(change<CellValue>(HOUSE, 3, '1'.repeat(21))), '房屋!D2', 'too_long'],
    ['no area', withHouse(change<CellValue>(HOUSE, 4, '很大')), '房屋!E2', 'bad_area'],
    ['a negative area', withHouse(change<CellValue>(HOUSE, 4, -3)), '房屋!E2', 'bad_area'],
    ['an endless area', withHouse(change<CellValue>(HOUSE, 4, 1e9)), '房屋!E2', 'bad_area'],
    ['30 February', withHouse(change<CellValue>(HOUSE, 5, '2021-02-30')), '房屋!F2', 'bad_date'],
    ['a number as a date', withHouse(change<CellValue>(HOUSE, 5, 45_000)), '房屋!F2', 'bad_date'],
    ['another century', withHouse(change<CellValue>(HOUSE, 5, '1821-01-01')), '房屋!F2', 'bad_date'],
    ['an age for a year of birth', withResident(change<CellValue>(RESIDENT, 8, 69)), '业户!I2', 'bad_year'],
    ['a house twice', withHouse(HOUSE, change<CellValue>(HOUSE, 1, '３号楼')), '房屋!D3', 'duplicate'],
    ['a name too long', withResident(change<CellValue>(RESIDENT, 4, long)), '业户!E2', 'too_long'],
    [
      'a control character in a name',
      withResident(change<CellValue>(RESIDENT, 4, 'a\u0085b')),
      '业户!E2',
      'unstorable_text',
    ],
    ['two lines in a name', withResident(change<CellValue>(RESIDENT, 4, '江\n小川')), '业户!E2', 'unstorable_text'],
    ['ten digits', withResident(change<CellValue>(RESIDENT, 5, '1790001000')), '业户!F2', 'bad_phone'],
    ['a desk number', withResident(change<CellValue>(RESIDENT, 5, '0756-1234567')), '业户!F2', 'bad_phone'],
    ['an unknown relation', withResident(change<CellValue>(RESIDENT, 6, '朋友')), '业户!G2', 'unknown_word'],
    ['an unknown house', withResident(change<CellValue>(RESIDENT, 3, '1203')), '业户!D2', 'unknown_house'],
    ['a resident twice', withResident(RESIDENT, RESIDENT), '业户!E3', 'duplicate'],
    [
      'one phone, two names',
      withResident(RESIDENT, change<CellValue>(RESIDENT, 4, '江大川')),
      '业户!F3',
      'phone_of_another',
    ],
    ['staff without a phone', withStaff(change<CellValue>(ENGINEER, 1, null)), '员工!B2', 'missing'],
    ['an unknown role', withStaff(change<CellValue>(ENGINEER, 3, '业户')), '员工!D2', 'unknown_word'],
    ['an unknown department', withStaff(change<CellValue>(ENGINEER, 4, '财务部')), '员工!E2', 'unknown_word'],
    [
      'an implementer of no department',
      withStaff(change<CellValue>(ENGINEER, 4, null)),
      '员工!E2',
      'missing_department',
    ],
    ['an unknown community', withStaff(change<CellValue>(ENGINEER, 2, '别处')), '员工!C2', 'unknown_community'],
    [
      'an engineer of every community',
      withStaff(change<CellValue>(ENGINEER, 2, '全部小区')),
      '员工!C2',
      'role_needs_community',
    ],
    ['a role twice', withStaff(ENGINEER, ENGINEER), '员工!D3', 'duplicate'],
    [
      'a badge of two people',
      withStaff(ENGINEER, change<CellValue>(change<CellValue>(ENGINEER, 1, '17900020002'), 0, '李强')),
      '员工!G3',
      'badge_of_another',
    ],
    [
      'two badges of one person',
      withStaff(ENGINEER, change<CellValue>(change<CellValue>(ENGINEER, 3, '部门主管'), 6, 'B1')),
      '员工!G3',
      'conflicting_badge',
    ],
    ['a column without its name', { 房屋: [change<CellValue>(HOUSES, 1, '楼'), HOUSE] }, '房屋!B1', 'unknown_column'],
    ['a column twice', { 房屋: [change<CellValue>(HOUSES, 5, '小区'), HOUSE] }, '房屋!F1', 'duplicate_column'],
    ['a column missing', { 房屋: [HOUSES.slice(0, 3), HOUSE.slice(0, 3)] }, '房屋!房号', 'missing_column'],
    ['a sheet of another name', { ...withHouse(HOUSE), '员 工': [STAFF] }, '员 工!null', 'unknown_sheet'],
  ])('%s', async (_name, sheets, at, code) => {
    const problems = await problemsOf(sheets);
    expect(problems.map((problem) => [problem.at, problem.code])).toContainEqual([at, code]);
    for (const { message } of problems) expect(message).not.toMatch(/[{}]|undefined|null/);
  });

  test('all of them at once, in order, and one wrong date does not make its residents homeless', async () => {
    const noDate = change<CellValue>(HOUSE, 5, '昨天');
    const sheets = { ...withHouse(noDate), 业户: [RESIDENTS, change<CellValue>(RESIDENT, 5, '1'), RESIDENT] };
    expect((await problemsOf(sheets)).map(({ at, code }) => [at, code])).toEqual([
      ['房屋!F2', 'bad_date'],
      ['业户!F2', 'bad_phone'],
    ]);
  });

  test('only so many are listed, but all are counted', async () => {
    const rows = Array.from({ length: DEFAULT_IMPORT_POLICY.maxProblems + 5 }, () => change<CellValue>(HOUSE, 1, null));
    const parsed = await parse(withHouse(...rows));
    expect(!parsed.ok && [parsed.problems.length, parsed.problemCount]).toEqual([1000, 1005]);
  });
});

describe('what is no workbook of ours', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('小区,楼栋\n')],
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['half a workbook', async () => (await buildTemplate()).slice(0, 2000)],
  ])('%s is refused', async (_name, bytes) => {
    const parsed = await parseWorkbook(typeof bytes === 'function' ? await bytes() : bytes);
    expect(!parsed.ok && parsed.problems.map(({ code }) => code)).toEqual(['not_a_workbook']);
  });

  test('a workbook that would unpack to more than the policy allows is refused unopened', async () => {
    const bytes = await buildTemplate();
    const parsed = await parseWorkbook(bytes, undefined, { ...DEFAULT_IMPORT_POLICY, maxUnpackedBytes: 5_000 });
    expect(!parsed.ok && parsed.problems.map(({ code }) => code)).toEqual(['too_large']);
  });

  test('too many rows are refused', async () => {
    const rooms = ['1', '2', '3'].map((room) => ({ community: '甲', building: '1号楼', room }));
    const bytes = await buildWorkbook({ houses: rooms });
    const parsed = await parseWorkbook(bytes, undefined, { ...DEFAULT_IMPORT_POLICY, maxRows: 2 });
    expect(!parsed.ok && parsed.problems.map(({ code }) => code)).toEqual(['too_many_rows']);
  });
});

describe('the template', () => {
  test('is itself a workbook without faults, and holds nothing', async () => {
    const parsed = await parseWorkbook(await buildTemplate());
    const empty = { communities: [], houses: [], persons: [], residencies: [], grants: [] };
    expect(parsed).toEqual({ ok: true, plan: empty });
  });

  test('explains each column and offers the words of roles, departments and relations', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await buildTemplate()).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['说明', '小区', '房屋', '业户', '员工']);
    const staff = workbook.getWorksheet('员工');
    expect(staff?.getRow(1).values).toEqual([undefined, ...STAFF]);
    expect(staff?.getCell('B1').note).toBeTruthy();
    expect(staff?.getCell('D2').dataValidation).toMatchObject({
      type: 'list',
      formulae: [expect.stringContaining('实施人')],
    });
  });
});
