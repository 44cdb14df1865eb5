import type { ImportResultView } from '../../src/importing/dto/import-views.js';
import { buildWorkbook } from '../../src/importing/public/build-workbook.js';
import { houses, multipart, type People, type Somebody, startPeople } from '../support/people.js';

let people: People;
beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people.stop());

async function send(who: Somebody, url: string, file: Uint8Array | undefined, fields = {}) {
  const { accessToken } = await people.signIn(who);
  return people.call<ImportResultView>('POST', url, { token: accessToken, ...(await multipart(file, fields)) });
}
const NEW_HOUSE = { community: '翠湖花园', building: '8号楼', unit: '1单元', room: '201' };
const moved = { ...houses, houses: [...houses.houses, NEW_HOUSE] };
const added = ({ counts }: ImportResultView) => counts.reduce((sum, { added: count }) => sum + count, 0);

it('the template is an Excel workbook, for the administrator alone', async () => {
  const token = async (who: Somebody) => (await people.signIn(who)).accessToken;
  const answer = await people.call<Buffer>('GET', 'imports/template', { token: await token('admin') });
  expect(answer.status).toBe(200);
  expect(answer.body.subarray(0, 2).toString()).toBe('PK');
  expect(answer.headers['content-disposition']).toContain('.xlsx');
  expect((await people.call('GET', 'imports/template', { token: await token('receptionist') })).status).toBe(403);
});

it('a dry run says what would come, and writes nothing', async () => {
  const file = await buildWorkbook(moved);
  const first = await send('admin', 'imports/preview', file);
  expect(first).toMatchObject({ status: 200, body: { written: false, problemCount: 0 } });
  expect(added(first.body)).toBeGreaterThan(0);
  expect((await send('admin', 'imports/preview', file)).body).toEqual(first.body);
});

it('an import is there at once, and changes nothing the second time', async () => {
  const file = await buildWorkbook(moved);
  expect((await send('admin', 'imports', file)).body.written).toBe(true);
  const { accessToken } = await people.signIn('receptionist');
  const found = await people.call<{ items: unknown[] }>('GET', 'houses?q=8-1-201', { token: accessToken });
  expect(found.body.items).toHaveLength(1);
  expect(added((await send('admin', 'imports', file)).body)).toBe(0);
});

it('each bad cell is named, and nothing is written', async () => {
  const staff = [...houses.staff, { name: '甲', phone: '123', community: '翠湖花园', role: '魔术师' }];
  const { body } = await send('admin', 'imports', await buildWorkbook({ ...houses, staff }));
  expect(body).toMatchObject({ written: false, problemCount: 2, counts: [] });
  expect(body.problems).toMatchObject([
    { sheet: '员工', row: 6, column: '手机', cell: 'B6', code: 'bad_phone' },
    { sheet: '员工', row: 6, column: '角色', cell: 'D6', code: 'unknown_word' },
  ]);
});

it.each(['imports', 'imports/preview'])('%s is for the administrator alone', async (url) => {
  const file = await buildWorkbook(moved);
  for (const who of ['receptionist', 'xiaochuan', 'nobody'] as const)
    expect((await send(who, url, file)).status).toBe(403);
  expect((await people.call('POST', url, await multipart(file, {}))).status).toBe(401);
});

it('what is no workbook is a problem of the file; no file, too much, or another field is refused', async () => {
  expect((await send('admin', 'imports', Buffer.from('a,b'))).body.problems).toMatchObject([
    { code: 'not_a_workbook' },
  ]);
  expect(await send('admin', 'imports', undefined)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'file' }] },
  });
  expect(await send('admin', 'imports', Buffer.alloc(11 * 1024 * 1024))).toMatchObject({ status: 413 });
  expect((await send('admin', 'imports', Buffer.from('x'), { more: '1' })).status).toBe(400);
  const { accessToken } = await people.signIn('admin');
  expect((await people.call('POST', 'imports', { token: accessToken, body: {} })).status).toBe(400);
});

it('nobody is born after this year: the cell is named, and nothing is written', async () => {
  const [first, ...others] = houses.residents;
  const born = async (birthYear: number) => {
    const residents = [{ ...first, birthYear }, ...others];
    return (await send('admin', 'imports/preview', await buildWorkbook({ ...houses, residents }))).body;
  };
  expect(await born(2099)).toMatchObject({
    problemCount: 1,
    problems: [{ sheet: '业户', column: '出生年份', code: 'bad_year' }],
  });
  expect((await born(1957)).problemCount).toBe(0);
});
