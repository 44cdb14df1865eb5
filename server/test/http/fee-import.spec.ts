import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeeItemPageView } from '../../src/fees/dto/fee-views.js';
import { FeeItem, FeeSchedule } from '../../src/fees/fee.entity.js';
import { StaffGrant } from '../../src/identity/person.entity.js';
import type { ImportResultView } from '../../src/importing/dto/import-views.js';
import { nextId } from '../../src/platform/database/ids.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { multipart, type People, type Somebody, startPeople } from '../support/people.js';

const IMPORT = 'imports/fee-schedule';
const PREVIEW = `${IMPORT}/preview`;
const HEADER = '项目,规格,单位,最低价(元),最高价(元),备注';
const PRICES = `${HEADER}\n更换龙头,,个,30,30,不含材料费\n疏通,主管道,处,100,500.50,\n`;
const SAMPLE = readFileSync(join(__dirname, '../../assets/fee-schedule.csv'));
const DAY = 24 * 60 * 60 * 1000;

let people: People;
let communityA: string;
let communityB: string;
beforeAll(async () => {
  people = await startPeople();
  communityA = (await people.signIn('xiaochuan')).me.houses[0]?.community.id ?? '';
  communityB = (await people.signIn('ruolan')).me.houses[0]?.community.id ?? '';
  await makeManager('receptionistB', Number(communityB));
});
afterAll(() => people.stop());

async function makeManager(who: Somebody, communityId: number): Promise<void> {
  const personId = Number((await people.signIn(who)).me.id);
  await people.database.transact(async (work) =>
    work.insert(StaffGrant, {
      id: nextId(),
      personId,
      communityId,
      role: 'manager',
      department: null,
      since: work.now,
      until: null,
    }),
  );
}

async function send(who: Somebody, url: string, file: string | Uint8Array | undefined, fields: Record<string, string>) {
  const { accessToken } = await people.signIn(who);
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return people.call<ImportResultView>('POST', url, { token: accessToken, ...(await multipart(bytes, fields)) });
}
const toA = (name: string, more = {}) => ({ name, communityId: communityA, ...more });
const ofEverybody = scopeOfEverything('a test counts rows');
const rowsOnFile = async () => ({
  versions: (await people.database.read.find(FeeSchedule, ofEverybody, {})).length,
  items: (await people.database.read.find(FeeItem, ofEverybody, {})).length,
});
async function inForce(who: Somebody = 'xiaochuan') {
  const { accessToken } = await people.signIn(who);
  return (await people.call<FeeItemPageView>('GET', 'fee-items?limit=100', { token: accessToken })).body;
}

describe('FEE-1: a new version of the prices', () => {
  it('a dry run says what would come, and writes nothing', async () => {
    const before = await rowsOnFile();
    const answer = await send('admin', PREVIEW, SAMPLE, toA('试一试'));
    expect(answer).toMatchObject({ status: 200, body: { written: false, problemCount: 0, counts: [{ added: 77 }] } });
    expect(await rowsOnFile()).toEqual(before);
  });

  it('an import is in force at once, and the same file under the same name changes nothing', async () => {
    const first = await send('admin', IMPORT, PRICES, toA('2026 年 7 月版'));
    expect(first).toMatchObject({ status: 200, body: { written: true, counts: [{ added: 2, untouched: 0 }] } });
    const { scheduleName, items } = await inForce();
    expect(scheduleName).toBe('2026 年 7 月版');
    expect(items).toMatchObject([
      { name: '更换龙头', unit: '个', unitPriceFen: 3000, ranged: false, note: '不含材料费' },
      { name: '疏通（主管道）', unitPriceFen: 10_000, maxPriceFen: 50_050, ranged: true, note: null },
    ]);
    const before = await rowsOnFile();
    const again = await send('admin', IMPORT, PRICES, toA('2026 年 7 月版'));
    expect(again.body).toMatchObject({ problemCount: 0, counts: [{ added: 0, untouched: 2 }] });
    expect(await rowsOnFile()).toEqual(before);
  });

  it('another content under the same name is refused: the old version is what people were quoted by', async () => {
    const before = await inForce();
    const dearer = PRICES.replace('30,30', '35,35');
    for (const url of [PREVIEW, IMPORT]) {
      const { body } = await send('admin', url, dearer, toA('2026 年 7 月版'));
      expect(body).toMatchObject({ written: false, problems: [{ code: 'schedule_exists' }] });
    }
    expect(await inForce()).toEqual(before);
  });

  it('a version for later stands beside the present one until its day; none slips in before one in use', async () => {
    const from = people.clock.now() + DAY;
    const validFrom = new Date(from).toISOString();
    const dearer = PRICES.replace('30,30', '35,35');
    expect((await send('admin', IMPORT, dearer, toA('明天起', { validFrom }))).body.written).toBe(true);
    expect(await inForce()).toMatchObject({
      scheduleName: '2026 年 7 月版',
      validFrom: expect.any(String),
      upcoming: { name: '明天起', validFrom },
    });
    const sameMoment = await send('admin', IMPORT, PRICES, toA('也是明天起', { validFrom }));
    expect(sameMoment.body.problems).toMatchObject([{ code: 'schedule_overtaken' }]);
    const past = new Date(people.clock.now() - 30 * DAY).toISOString();
    const tooLate = await send('admin', IMPORT, PRICES, toA('上个月起', { validFrom: past }));
    expect(tooLate.body.problems).toMatchObject([{ code: 'schedule_overtaken' }]);
    people.clock.moveTo(from);
    expect(await inForce()).toMatchObject({
      scheduleName: '明天起',
      validFrom,
      upcoming: null,
      items: [{ unitPriceFen: 3500 }, {}],
    });
  });

  it('eight at once under one name make one version', async () => {
    const before = await rowsOnFile();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('admin', IMPORT, PRICES, toA('八个一起'))));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(answers.filter(({ body }) => body.counts[0]?.added === 2)).toHaveLength(1);
    expect(await rowsOnFile()).toEqual({ versions: before.versions + 1, items: before.items + 2 });
  });

  it('the CSV of a Chinese Excel (GB 18030) is read as well', async () => {
    // The header and 灯,,个,1,1, as Excel saves them there.
    const file = Buffer.from(
      'cfeec4bf2cb9e6b8f12cb5a5cebb2cd7eeb5cdbcdb28d4aa292cd7eeb8dfbcdb28d4aa292cb1b8d7a20ab5c62c2cb8f62c312c312c0a',
      'hex',
    );
    const { body } = await send('admin', PREVIEW, file, toA('GB 18030'));
    expect(body).toMatchObject({ problemCount: 0, counts: [{ added: 1 }] });
  });
});

describe('FEE-1: a schedule with a fault is not used', () => {
  it('every bad cell is named as Excel counts it, and nothing is written', async () => {
    const before = await rowsOnFile();
    const bad = `${PRICES},,个,1,1,\n灯,,,面议,1,\n门,,扇,2,1,\n更换龙头,,个,1,1,\n少,一格,个,1,1\n`;
    for (const url of [PREVIEW, IMPORT]) {
      const { status, body } = await send('admin', url, bad, toA('坏的'));
      expect(status).toBe(200);
      expect(body).toMatchObject({ written: false, problemCount: 6, counts: [] });
      expect(body.problems).toMatchObject([
        { row: 4, cell: 'A4', column: '项目', code: 'missing' },
        { row: 5, cell: 'C5', column: '单位', code: 'missing' },
        { row: 5, cell: 'D5', column: '最低价(元)', code: 'bad_price', message: expect.stringContaining('面议') },
        { row: 6, cell: 'E6', code: 'price_range' },
        { row: 7, cell: 'A7', code: 'duplicate', message: '与第 2 行重复' },
        { row: 8, cell: '', code: 'fee_cells' },
      ]);
    }
    expect(await rowsOnFile()).toEqual(before);
  });

  it.each([
    ['other columns', '单位,项目\n', 'fee_columns'],
    ['an Excel workbook', Buffer.from('504b030414000600080000002100', 'hex'), 'fee_columns'],
    ['a quote that is not closed', `${HEADER}\n"灯,,个,1,1,\n`, 'not_a_csv'],
    ['bytes of no encoding', Buffer.from('ff', 'hex'), 'not_a_csv'],
    ['nothing below the header', `${HEADER}\n,,,,,\n`, 'no_fee_items'],
    ['more than any company has', `${HEADER}\n${'灯,,个,1,1,\n'.repeat(2001)}`, 'too_many_fee_items'],
  ])('%s', async (_what, file, code) => {
    const { body } = await send('admin', IMPORT, file, toA('坏的'));
    expect(body).toMatchObject({ written: false, problemCount: 1, problems: [{ code }] });
  });

  it.each([
    ['no name', { communityId: 'A' }, 'name'],
    ['a name of 41', { name: '版'.repeat(41), communityId: 'A' }, 'name'],
    ['a NUL in the name', { name: 'a\u0000b', communityId: 'A' }, 'name'],
    ['no community', { name: '版' }, 'communityId'],
    ['a community that is not there', { name: '版', communityId: '4503599627370496' }, 'communityId'],
    ['no id at all', { name: '版', communityId: '0' }, 'communityId'],
    ['a day that is no time', { name: '版', communityId: 'A', validFrom: 'tomorrow' }, 'validFrom'],
    ['another field', { name: '版', communityId: 'A', dryRun: '1' }, 'dryRun'],
  ])('%s is refused', async (_what, fields: Record<string, string>, field) => {
    const real = fields.communityId === 'A' ? { ...fields, communityId: communityA } : fields;
    const answer = await send('admin', IMPORT, PRICES, real);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ field }] } });
  });

  it('no file is refused', async () => {
    const answer = await send('admin', IMPORT, undefined, toA('版'));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'file' }] } });
  });
});

describe('FEE-1: who sets prices', () => {
  it.each([IMPORT, PREVIEW])('%s: the administrator and the manager of the community, nobody else', async (url) => {
    const to = (communityId: string) => ({ name: `谁 ${url}`, communityId });
    expect((await send('admin', url, PRICES, to(communityB))).status).toBe(200);
    expect((await send('receptionistB', url, PRICES, to(communityB))).status).toBe(200);
    expect(await send('receptionistB', url, PRICES, to(communityA))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'communityId', code: 'not_found' }] },
    });
    for (const who of ['receptionist', 'engineer', 'xiaochuan', 'nobody'] as const)
      expect((await send(who, url, PRICES, to(communityA))).status).toBe(403);
    expect((await people.call('POST', url, await multipart(Buffer.from(PRICES), to(communityA)))).status).toBe(401);
  });

  it('a manager who lives in another community does not set its prices', async () => {
    await makeManager('xiaochuan', Number(communityB));
    const answer = await send('xiaochuan', IMPORT, PRICES, toA('我住这里'));
    expect(answer.status).toBe(403);
  });

  it('listCommunities: all for the administrator, one’s own for a manager, 403 for others', async () => {
    const names = async (who: Somebody) => {
      const { accessToken } = await people.signIn(who);
      const answer = await people.call<{ items: { name: string }[] }>('GET', 'communities', { token: accessToken });
      return answer.status === 200 ? answer.body.items.map(({ name }) => name) : answer.status;
    };
    expect(await names('admin')).toEqual(['翠湖花园', '锦绣花园']);
    expect(await names('receptionistB')).toEqual(['锦绣花园']);
    expect(await names('receptionist')).toBe(403);
  });
});
