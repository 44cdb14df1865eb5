import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const MINUTES = 60;
const DAYS = 24 * 60 * MINUTES;

let app: TestApp;
let jobs: Jobs;
let community: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  community = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

/** An order that is accepted so many minutes after its dispatch, by the limit of that time. */
async function acceptedAfter(minutes: number): Promise<void> {
  const { id } = await jobs.submit();
  await jobs.register(id);
  const order = await jobs.dispatch(id);
  await app.advance(minutes * MINUTES);
  await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
}
const preview = (value: number, as = 'cs-supervisor') =>
  app.call('previewPolicies', {
    as,
    path: { id: community },
    body: { changes: [{ key: 'acceptWithinMinutes', value }] },
  });
const forecastOf = async (value: number) => (await done(preview(value))).items[0];
const attainment = async () =>
  (await done(app.call('listPolicies', { as: 'manager', path: { id: community } }))).items.find(
    ({ key }) => key === 'acceptWithinMinutes',
  );

it('says nothing where nothing fell due', async () => {
  expect(await forecastOf(20)).toMatchObject({ from: 30, to: 20, forecast: null });
  expect(await attainment()).toMatchObject({ attainment: null, starts: '派出' });
});

it('DSP-3 how the limit was kept, and how another one would have been', async () => {
  await acceptedAfter(5);
  await acceptedAfter(25);
  await acceptedAfter(40);
  await app.advance(60 * MINUTES);
  expect(await attainment()).toMatchObject({
    attainment: { of: 3, kept: 2 },
    otherwise: '督办部门，上报部门主管，上报客服主管、接待员',
  });
  expect(await forecastOf(20)).toMatchObject({
    label: '接单，没接就督办',
    forecast: { of: 3, kept: 2, wouldKeep: 1, mostAffected: 'engineering' },
  });
  expect(await forecastOf(45)).toMatchObject({ forecast: { of: 3, kept: 2, wouldKeep: 3, mostAffected: null } });
});

it('DSP-3 reckons each order by the limit it was opened by', async () => {
  const changes = [{ key: 'acceptWithinMinutes', value: 10 }];
  const body = { changes, reason: '试一试' };
  await done(app.call('changePolicies', { as: 'manager', path: { id: community }, body }));
  await acceptedAfter(15);
  await app.advance(60 * MINUTES);
  expect(await forecastOf(20)).toMatchObject({ from: 10, forecast: { of: 4, kept: 2, wouldKeep: 2 } });
});

it('looks thirty days back', async () => {
  await app.advance(31 * DAYS);
  app.signInAnew();
  expect(await attainment()).toMatchObject({ attainment: null });
});

it('changes nothing, names bad numbers by their field, and is only for who may set them', async () => {
  expect(await preview(-1)).toMatchObject({ status: 400, body: { errors: [{ field: 'changes.0.value' }] } });
  expect((await preview(20, 'receptionist')).status).toBe(404);
  expect((await preview(20, 'manager-b')).status).toBe(404);
  expect(await attainment()).toMatchObject({ value: 10 });
});
