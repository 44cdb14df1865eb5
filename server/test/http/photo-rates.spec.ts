import { startTestApp, type TestApp } from '../support/app.js';
import { decideLimits } from '../support/communities.js';
import { png, sendFile } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const LINKS = 3;
const TRIES = 12;
const HOUR_SECONDS = 3600;

let app: TestApp;
let jobs: Jobs;
beforeEach(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  await decideLimits(app, 'manager', {
    photoLinksPerHouse: LINKS,
    photoTriesPerHouse: TRIES,
    photoLinksPerSender: 5,
    photoRateHours: 2,
  });
}, 120_000);
afterEach(() => app.close());

const ask = async (resident: string, as = 'receptionist') => {
  const { id } = await jobs.submit({ resident });
  return app.call('askForPhotos', { as, path: { id }, body: {} });
};
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).toSorted();
const add = (path: string, bytes: Buffer) =>
  sendFile(app, `/api/v1/photo-requests/photos?t=${path.replace('/p/', '')}`, bytes, {});
const NOT_A_PHOTO = Buffer.from('not a picture');

describe('INT-3 however many links', () => {
  it('INT-3 a house is asked only so often, whoever asks and for whatever matter; later again', async () => {
    const matters = await Promise.all([1, 2, 3, 4, 5, 6].map(() => jobs.submit({ resident: 'resident-1' })));
    const askers = ['receptionist', 'cs-supervisor'];
    const answers = await Promise.all(
      matters.map(({ id }, index) =>
        app.call('askForPhotos', { as: askers[index % askers.length] ?? '', path: { id }, body: {} }),
      ),
    );
    expect(statuses(answers)).toEqual([201, 201, 201, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'house_asked_too_often' });
    const wait = Number(refused?.headers['retry-after']);
    expect(wait).toBeGreaterThan(HOUR_SECONDS);
    expect((await ask('resident-2')).status).toBe(201);
    await app.advance(wait);
    expect((await ask('resident-1')).status).toBe(201);
  });

  it('INT-3 several at the desk at once, each for another matter of the house: one more is made, where one more may be', async () => {
    await decideLimits(app, 'manager', { photoLinksPerHouse: 1 });
    const desk = ['receptionist', 'cs-supervisor', 'manager'];
    for (const resident of ['resident-1', 'resident-2']) {
      const matters = await Promise.all(desk.map(() => jobs.submit({ resident })));
      const ask = (as: string, index: number) =>
        app.call('askForPhotos', { as, path: { id: matters[index]?.id ?? '' }, body: {} });
      expect(statuses(await Promise.all(desk.map(ask)))).toEqual([201, 429, 429]);
    }
  });

  it('INT-3 of links that one person makes for several houses at once no more than the limit is made', async () => {
    await decideLimits(app, 'manager', { photoLinksPerSender: 1 });
    const matters = await Promise.all(['resident-1', 'resident-2'].map((resident) => jobs.submit({ resident })));
    const ask = ({ id }: { id: string }) => app.call('askForPhotos', { as: 'receptionist', path: { id }, body: {} });
    expect(statuses(await Promise.all(matters.map(ask)))).toEqual([201, 429]);
  });

  it('INT-3 nobody at the desk makes more than so many, for whatever houses; a colleague may', async () => {
    const residents = ['resident-1', 'resident-1', 'resident-1', 'resident-2', 'resident-2', 'resident-2'];
    const made = [];
    for (const resident of residents) made.push(await ask(resident));
    expect(statuses(made)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(made.at(-1)?.body).toMatchObject({ code: 'sender_asks_too_often' });
    expect((await ask('resident-2', 'cs-supervisor')).status).toBe(201);
  });

  it('INT-3 a new link is no new allowance: the tries of all links of a house count together', async () => {
    const first = await done(ask('resident-1'));
    for (let tried = 0; tried < TRIES; tried += 1) await add(first.path, NOT_A_PHOTO);
    const second = await done(ask('resident-1'));
    const refused = await add(second.path, await png());
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const neighbours = await done(ask('resident-2'));
    expect((await add(neighbours.path, await png())).status).toBe(201);
    await app.advance(Number(refused.headers['retry-after']));
    expect((await add(second.path, await png())).status).toBe(201);
  });

  it('INT-3 of many tries at once no more than the house has are looked at', async () => {
    const { path } = await done(ask('resident-1'));
    const answers = await Promise.all(Array.from({ length: TRIES + 4 }, () => add(path, NOT_A_PHOTO)));
    expect(statuses(answers)).toEqual([...Array(TRIES).fill(400), ...Array(4).fill(429)]);
  });

  it('INT-3 a link that is used up looks like one that never was, however often its house was tried', async () => {
    const least = 9;
    await decideLimits(app, 'manager', { photoTriesPerLink: least });
    const used = await done(ask('resident-1'));
    for (let tried = 0; tried < least; tried += 1) await add(used.path, NOT_A_PHOTO);
    const next = await done(ask('resident-1'));
    for (let tried = least; tried < TRIES; tried += 1) await add(next.path, NOT_A_PHOTO);
    expect([(await add(next.path, NOT_A_PHOTO)).status, (await add(used.path, NOT_A_PHOTO)).status]).toEqual([
      429, 404,
    ]);
  });
});
