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
