import type { CategoryListView } from '../../src/catalogue/dto/category-views.js';
import type { FeeItemPageView } from '../../src/fees/dto/fee-views.js';
import { FeeItem, FeeSchedule } from '../../src/fees/fee.entity.js';
import { scheduleInForce } from '../../src/fees/queries/schedule-in-force.js';
import { nextId } from '../../src/platform/database/ids.js';
import { type People, type Somebody, startPeople } from '../support/people.js';

let people: People;
beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people.stop());

async function get<T>(who: Somebody, url: string, headers = {}) {
  const { accessToken } = await people.signIn(who);
  return people.call<T>('GET', url, { token: accessToken, headers });
}
const communityOf = async (who: Somebody) => {
  const { me } = await people.signIn(who);
  return me.houses[0]?.community.id ?? '';
};

describe('listCategories (CLS-1)', () => {
  it('a resident has the tree of their community', async () => {
    const { body } = await get<CategoryListView>('xiaochuan', 'categories');
    expect(body.items.length).toBeGreaterThan(3);
    expect(body.items.some(({ children }) => children.length > 0)).toBe(true);
  });

  it('of one kind, and in English', async () => {
    const { items } = (
      await get<CategoryListView>('xiaochuan', 'categories?kind=complaint', { 'accept-language': 'en' })
    ).body;
    const leaves = items.flatMap((branch) => (branch.children.length > 0 ? branch.children : [branch]));
    expect(leaves.length).toBeGreaterThan(0);
    expect(leaves.every(({ kinds }) => kinds.includes('complaint'))).toBe(true);
    expect(leaves.every(({ name }) => /^[\x20-\x7e]+$/.test(name))).toBe(true);
  });

  it('another community is not there; nobody has none; without a session nothing', async () => {
    const communityB = await communityOf('ruolan');
    expect((await get('xiaochuan', `categories?communityId=${communityB}`)).status).toBe(400);
    expect((await get<CategoryListView>('nobody', 'categories')).body.items).toEqual([]);
    expect((await people.call('GET', 'categories')).status).toBe(401);
    expect((await get('xiaochuan', 'categories?kind=party')).status).toBe(400);
  });
});

describe('listFeeItems (FEE-1)', () => {
  const NAMES = ['换龙头', '换插座', '疏通马桶', '开锁', '换灯'];

  async function addSchedule(name: string, communityId: number, validFrom: number, unitPriceFen: number) {
    const id = nextId();
    await people.database.transact(async (work) => {
      work.insert(FeeSchedule, { id, communityId, name, validFrom, createdAt: work.now });
      const prices = { minPriceFen: unitPriceFen, maxPriceFen: unitPriceFen };
      NAMES.forEach((item, position) => {
        const note = item === '开锁' ? '不含 Master 锁' : null;
        work.insert(FeeItem, {
          id: nextId(),
          communityId,
          scheduleId: id,
          name: item,
          unit: '个',
          ...prices,
          note,
          position,
        });
      });
    });
  }

  beforeAll(async () => {
    const now = people.clock.now();
    const communityId = Number(await communityOf('xiaochuan'));
    await addSchedule('old', communityId, now - 2_000, 1_00);
    await addSchedule('present', communityId, now - 1_000, 2_00);
    await addSchedule('next', communityId, now + 3_600_000, 3_00);
  });

  const list = (who: Somebody, query = '') => get<FeeItemPageView>(who, `fee-items?${query}`);

  it('the version in force, in its order', async () => {
    const { body } = await list('engineer');
    expect(body.scheduleName).toBe('present');
    expect(body.total).toBe(NAMES.length);
    const second = (await list('engineer', `limit=2&cursor=${(await list('engineer', 'limit=2')).body.nextCursor}`))
      .body;
    expect([second.items.length, second.total]).toEqual([2, NAMES.length]);
    expect(body.items.map(({ name }) => name)).toEqual(NAMES);
    expect(body.items[0]).toMatchObject({ unit: '个', unitPriceFen: 200, maxPriceFen: 200, ranged: false });
  });

  it('by its words, in name and note', async () => {
    expect((await list('engineer', `q=${encodeURIComponent('换 灯')}`)).body.items.map(({ name }) => name)).toEqual([
      '换灯',
    ]);
    expect((await list('engineer', 'q=master')).body.items.map(({ name }) => name)).toEqual(['开锁']);
    expect((await list('engineer', 'q=%25')).body.items).toEqual([]);
  });

  it('INT-6: of one category, by what residents say when they mean it; else by what its group is called', async () => {
    const { items } = (await get<CategoryListView>('receptionist', 'categories')).body;
    const idOf = (code: string) =>
      items.flatMap((item) => [item, ...item.children]).find((item) => item.code === code)?.id ?? '';
    const of = async (code: string) => {
      const { body } = await list('receptionist', `categoryId=${idOf(code)}`);
      return [body.total, body.items.map(({ name }) => name)];
    };
    expect(await of('home_light')).toEqual([1, ['换灯']]);
    expect(await of('window')).toEqual([1, ['开锁']]);
    expect(await of('tap')).toEqual([1, ['换龙头']]);
    expect(await of('roof_leak')).toEqual([0, []]);
    const unknown = await list('receptionist', 'categoryId=42');
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ field: 'categoryId', code: 'not_found' }] } });
  });

  it('page by page', async () => {
    const first = (await list('engineer', 'limit=2')).body;
    const second = (await list('engineer', `limit=2&cursor=${first.nextCursor}`)).body;
    const third = (await list('engineer', `limit=2&cursor=${second.nextCursor}`)).body;
    expect([first, second, third].flatMap(({ items }) => items.map(({ name }) => name))).toEqual(NAMES);
    expect(third.nextCursor).toBeNull();
    expect((await list('engineer', 'cursor=bm9uc2Vuc2U')).status).toBe(400);
  });

  it('another community has its own, here none', async () => {
    expect((await list('receptionistB')).body).toEqual({
      ...{ items: [], nextCursor: null, total: 0, scheduleName: null },
      ...{ validFrom: null, upcoming: null },
    });
  });

  it('quotations are priced by the version in force at their time', async () => {
    const communityId = Number(await communityOf('xiaochuan'));
    const at = async (instant: number) =>
      (await scheduleInForce(people.database.read, communityId, instant)).items[0]?.minFen;
    const now = people.clock.now();
    expect(await at(now)).toBe(200);
    expect(await at(now + 3_600_000)).toBe(300);
    expect(await at(0)).toBeUndefined();
  });
});
