import { startTestApp, type TestApp } from '../support/app.js';
import { done } from '../support/job.js';
import { fontsIn, inkedPages, papersIn, type Region, readPdf, scanCodes } from '../support/paper.js';

let app: TestApp;
let papers: ReturnType<typeof papersIn>;
let community: string;
let other: string;
beforeAll(async () => {
  app = await startTestApp();
  papers = papersIn(app);
  const communityOf = async (as: string) => (await done(app.call('getMe', { as }))).roles[0]?.community.id ?? '';
  community = await communityOf('receptionist');
  other = await communityOf('receptionist-b');
}, 120_000);
afterAll(() => app.close());

const add = (as: string, names: readonly string[], kind = 'lift', path = { id: community }) =>
  app.call('addPlaces', { as, path, body: { places: names.map((name) => ({ kind, name })) } });
const list = (as: string, show?: string) =>
  app.call('listPlaces', { as, path: { id: community }, ...(show ? { query: { show } } : {}) });
const change = (as: string, id: string, body: object) => app.call('changePlace', { as, path: { id }, body });
const stickers = (as: string, body: object = {}) => papers.print('printStickers', as, community, body);

describe('the list of places', () => {
  it('each has a code of its own; the same list twice changes nothing', async () => {
    const first = await done(add('receptionist', ['10 号楼 客梯', '2 号楼 客梯']));
    const again = await done(add('admin', ['2 号楼  客梯 ', '2 号楼 货梯']));
    expect(again.items[0]).toEqual(first.items[1]);
    const { items } = await done(list('receptionist'));
    expect(items.at(-1)?.name).toBe('10 号楼 客梯');
    expect(new Set(items.map(({ code }) => code)).size).toBe(3);
    for (const { code } of items) expect(code).toMatch(/^[a-hjkmnp-z2-9]{8}$/);
  });

  it('two people who type the same list at once write it down once', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `设备间 ${index + 1}`);
    await Promise.all(['receptionist', 'cs-supervisor', 'manager', 'admin'].map((as) => done(add(as, names, 'room'))));
    const { items } = await done(list('receptionist'));
    expect(items.filter(({ kind }) => kind === 'room').map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['resident-1', 404, 200],
    ['engineer-1', 403, 200],
    ['cashier', 403, 200],
    ['head-office', 403, 200],
    ['receptionist-b', 404, 404],
    ['resident-b', 404, 404],
  ])('%s: adding answers %i, reading %i', async (as, adding, reading) => {
    expect((await add(as, ['谁加的'])).status).toBe(adding);
    expect((await list(as)).status).toBe(reading);
    expect(JSON.stringify((await list('receptionist', 'all')).body)).not.toContain('谁加的');
  });

  it('renamed, taken down and put up again it keeps its code; a stale change and a namesake are refused', async () => {
    const { items } = await done(add('receptionist', ['东门岗亭', '西门岗亭'], 'place'));
    const [east, west] = items;
    if (!east || !west) throw new Error('no places');
    const renamed = await done(change('receptionist', east.id, { name: '东门 岗亭', version: east.version }));
    expect(renamed).toMatchObject({ name: '东门 岗亭', code: east.code, version: 2 });
    expect(await change('manager', east.id, { retired: true, version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'version_conflict' },
    });
    expect(await change('manager', east.id, { name: '西门岗亭', version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'place_exists' },
    });
    const gone = await done(change('manager', east.id, { retired: true, version: 2 }));
    expect(gone.retiredAt).not.toBeNull();
    expect((await done(list('resident-1'))).items.map(({ name }) => name)).not.toContain('东门 岗亭');
    expect((await done(app.call('openSticker', { path: { code: east.code } }))).retired).toBe(true);
    expect((await done(change('manager', east.id, { retired: false, version: 3 }))).code).toBe(east.code);
    for (const as of ['resident-1', 'receptionist-b', 'engineer-1']) {
      expect([403, 404]).toContain((await change(as, west.id, { name: '改了', version: 1 })).status);
    }
  });
});

describe('a code on a wall', () => {
  it('tells anybody where it is and whom to ring; an unknown one is not found', async () => {
    const [place] = (await done(add('receptionist', ['3 号楼 客梯']))).items;
    const { body } = await app.call('openSticker', { path: { code: (place?.code ?? '').toUpperCase() } });
    expect(body).toMatchObject({ name: '3 号楼 客梯', kind: 'lift', retired: false, community: { id: community } });
    expect(body.hotline).not.toBe('');
    for (const code of ['abcd2345', 'x', '../../etc', '%00']) {
      expect((await app.call('openSticker', { path: { code } })).status).toBe(404);
    }
  });

  it('outside WeChat its link leads to our page with the code, and nowhere else', async () => {
    const visit = (url: string) => app.app.inject({ method: 'GET', url });
    const sticker = await visit('/q/abcd2345');
    expect([sticker.statusCode, sticker.headers.location]).toEqual([
      302,
      '/#/packages/resident/sticker/index?code=abcd2345',
    ]);
    const record = await visit('/q/m/117392912467758');
    expect(record.headers.location).toBe('/#/packages/resident/sticker/index?ticketId=117392912467758');
    const odd = await visit(`/q/${encodeURIComponent('//evil.example/?a=b&c')}`);
    expect(odd.headers.location).toMatch(/^\/#\/packages\/resident\/sticker\/index\?code=%2F%2Fevil/);
    expect((await visit('/q/no-such-file.txt')).statusCode).toBe(404);
  });
});

describe('the sheet of stickers', () => {
  /** Where the codes stand: three across, four down. */
  const GRID: readonly Region[] = [0, 1, 2].map((column) => [0.0428 + column * 0.31, 0.055, 0.295, 0.165]);

  it('carries a code that can be scanned for every place in use, with name and hotline', async () => {
    const { items: all } = await done(list('admin'));
    const { url, number } = await done(stickers('admin'));
    const { text, pages, bytes } = await readPdf(await papers.paperOf(url));
    expect(number).toBe(1);
    expect(pages).toHaveLength(Math.ceil(all.length / 12));
    for (const { name } of all) expect(text).toContain(name);
    expect(text.split('24 小时热线').length - 1).toBe(all.length);
    expect(fontsIn(bytes).every(({ embedded }) => embedded)).toBe(true);
    expect(await scanCodes(bytes, GRID)).toEqual(
      all.slice(0, 3).map(({ code }) => `http://youying.example.cn/q/${code}`),
    );
  });

  it('a name of two lines stays on its sticker with the hotline, and its code can be scanned', async () => {
    const [one] = (await done(add('receptionist', ['会所二层瑜伽室与舞蹈排练厅之间的公共走廊'], 'place'))).items;
    const { url } = await done(stickers('receptionist', { placeIds: [one?.id] }));
    const bytes = await papers.paperOf(url);
    const underTheSticker: Region = [0.04, 0.2587, 0.3, 0.03];
    expect(await inkedPages(bytes, underTheSticker)).toEqual([]);
    expect(await scanCodes(bytes, GRID.slice(0, 1))).toEqual([`http://youying.example.cn/q/${one?.code}`]);
  });

  it('of chosen places only; not of one that is taken down, nor of another community', async () => {
    const [one] = (await done(add('receptionist', ['只印这一张']))).items;
    const { text } = await readPdf(
      await papers.paperOf((await done(stickers('receptionist', { placeIds: [one?.id] }))).url),
    );
    expect(text.split('扫码报修').length - 1).toBe(1);
    await done(change('receptionist', one?.id ?? '', { retired: true, version: 1 }));
    expect((await stickers('receptionist', { placeIds: [one?.id] })).status).toBe(400);
    const [theirs] = (await done(add('admin', ['B 区电梯'], 'lift', { id: other }))).items;
    expect((await stickers('receptionist', { placeIds: [theirs?.id] })).status).toBe(400);
  });

  it.each([
    ['resident-1', 404],
    ['engineer-1', 403],
    ['receptionist-b', 404],
    ['head-office', 403],
  ])('%s does not print it', async (as, status) => {
    expect((await stickers(as)).status).toBe(status);
  });
});
