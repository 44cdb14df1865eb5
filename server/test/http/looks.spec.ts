import { shanghaiDay } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let community: string;
let house: string;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  community = await communityOf(app, 'manager');
  house = (await done(app.call('listHouses', { as: 'resident-1' }))).items[0]?.id ?? '';
}, 120_000);
afterAll(() => app.close());

const look = (as: string, id = house) => app.call('getHousehold', { as, path: { id } });
const looks = (as: string, query: Record<string, string | number> = {}) =>
  app.call('listLooks', { as, path: { id: community }, query });
const told = async (as: string, query: Record<string, string | number> = {}) =>
  (await done(looks(as, query))).items.map(({ type, subjectName, byName }) => [type, subjectName, byName]);

describe('desk.md: 查看档案会留下记录', () => {
  it('who looked at which household file, the newest first; a page that asks again is one look', async () => {
    await done(look('receptionist'));
    await done(look('receptionist'));
    await done(look('manager'));
    const { house: file } = await done(look('cs-supervisor'));
    const names = ['周敏', '陈国栋', '林晓雯'];
    expect(await told('cs-supervisor', { type: 'household', subjectId: house })).toEqual(
      names.map((name) => ['household', file.name, name]),
    );
    const times = (await done(looks('manager'))).items.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(times[0]).toBeLessThanOrEqual(app.clock.now());
    await app.advance(31 * 60);
    await done(look('receptionist'));
    expect((await told('manager', { subjectId: house })).map(([, , name]) => name)).toEqual(['林晓雯', ...names]);
  });

  it('what nobody was shown is not recorded: whoever is refused has not looked', async () => {
    const before = await told('manager');
    expect((await look('resident-1')).status).toBe(403);
    expect((await look('engineer-1')).status).toBe(403);
    expect((await look('receptionist-b')).status).toBe(404);
    expect(await told('manager')).toEqual(before);
  });

  it('a bound month is a file too (CLO-7)', async () => {
    await jobs.closed();
    const month = shanghaiDay(app.clock.now()).replace(/^(....)(..)..$/, '$1-$2');
    await app.advance(31 * 24 * 60 * 60);
    app.signInAnew();
    const { id } = await done(
      app.call('archiveMonth', { as: 'receptionist', path: { id: community }, body: { month } }),
    );
    await done(app.call('getArchive', { as: 'cashier', path: { id } }));
    expect(await told('manager', { type: 'archive', subjectId: id })).toEqual([['archive', month, '吴佩玲']]);
  });

  it('page after page, without gaps and repeats', async () => {
    const whole = (await done(looks('manager', { limit: 100 }))).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(cursor);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });
  const ask = (cursor: string) => done(looks('manager', { limit: 2, ...(cursor === '' ? {} : { cursor }) }));

  it.each([
    ['receptionist', 403],
    ['engineer-1', 403],
    ['cashier', 403],
    ['resident-1', 404],
    ['manager-b', 404],
  ])('%s does not read who looked: %d', async (as, status) => {
    expect((await looks(as)).status).toBe(status);
  });

  it('head office reads it; the list of another community is another list', async () => {
    expect((await looks('head-office')).status).toBe(200);
    const other = await communityOf(app, 'manager-b');
    expect((await done(app.call('listLooks', { as: 'manager-b', path: { id: other } }))).items).toEqual([]);
  });
});
