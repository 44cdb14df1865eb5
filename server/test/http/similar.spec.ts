import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const similarTo = async (as: string, categoryId: string, text: string) => {
  const { items } = await done(app.call('listHouses', { as }));
  const query = { houseId: items[0]?.id ?? '', categoryId, text };
  return (await done(app.call('intakeHints', { as, query }))).similar;
};

it('INT-4 what a resident reports by its group is found again after the desk made a leaf of it', async () => {
  const { items } = await done(app.call('listCategories', { as: 'resident-1' }));
  const doors = items.find(({ code }) => code === 'doors_windows');
  const water = items.find(({ code, children }) => code !== 'doors_windows' && children.length > 0);
  const { id } = await jobs.submit({ category: 'door_lock', report: { description: '储藏室门锁打不开' } });
  await jobs.register(id, { category: 'door_lock' });
  expect(await similarTo('resident-1', doors?.id ?? '', '门锁打不开')).toMatchObject([{ id }]);
  expect(await similarTo('resident-1', doors?.id ?? '', '坏了')).toMatchObject([{ id }]);
  expect(await similarTo('resident-1', water?.id ?? '', '坏了')).toEqual([]);
});

describe('INT-4 near-duplicates of what is being reported', () => {
  const WORDS = '厨房水龙头关不紧';
  const PUBLIC = '地下车库 B 区';
  let houses: { id: string; name: string; building: { id: string; name: string } }[];
  let own: (typeof houses)[number];
  let near: string;
  let far: string;
  let elsewhere: string;
  /** Reported by the desk for this house, or for a public place. */
  const told = async (where: object, category = 'tap') =>
    (await jobs.submit({ resident: 'receptionist', category, report: { houseId: undefined, ...where } })).id;
  const offered = async (as: string) => {
    const query = { houseId: own.id, categoryId: await jobs.categoryId(as, 'tap'), text: WORDS };
    return (await done(app.call('intakeHints', { as, query }))).similar;
  };
  const idsFor = async (as: string) => (await offered(as)).map(({ id }) => id);

  beforeAll(async () => {
    const named = async (q: string) =>
      (await done(app.call('listHouses', { as: 'receptionist', query: { q, limit: 100 } }))).items;
    const [first] = (await done(app.call('listHouses', { as: 'resident-1' }))).items;
    houses = await named('3 号楼 2 单元');
    own = houses.find(({ id }) => id === first?.id) as (typeof houses)[number];
    const neighbour = houses.find(({ id }) => id !== own.id);
    const [other] = await named('5 号楼');
    near = await told({ houseId: neighbour?.id });
    far = await told({ houseId: other?.id });
    elsewhere = await told({ place: PUBLIC });
  });

  it('INT-4 of the same building and of public places, the newest first; not of another building', async () => {
    expect(await idsFor('receptionist')).toEqual([elsewhere, near]);
    expect(await idsFor('receptionist')).not.toContain(far);
  });

  it('INT-4 a neighbour’s is told without its words, its number, its door, and leads nowhere', async () => {
    const [hint] = (await offered('resident-1')).filter(({ place }) => place !== PUBLIC);
    expect(hint).toMatchObject({ id: null, no: null, text: '' });
    expect(hint?.place).toBe('3 号楼 2 单元');
    const [desk] = (await offered('receptionist')).filter(({ id }) => id === near);
    expect(houses.map(({ name }) => name)).toContain(desk?.place);
  });

  it('INT-4 what is over, and what is older than the policy says, is no duplicate', async () => {
    const over = await told({ place: '北门' });
    expect(await idsFor('receptionist')).toContain(over);
    await done(app.call('answerTicket', { as: 'receptionist', path: { id: over }, body: { answer: '已经修好' } }));
    expect(await idsFor('receptionist')).not.toContain(over);
    await app.advance(25 * 3600);
    expect(await idsFor('receptionist')).toEqual([]);
  });
});
