import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const HOUR = 3_600_000;
const MINUTES = 60;

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const now = async (): Promise<number> =>
  Date.parse((await done(app.call('advanceClock', { body: { seconds: 0 } }))).now);
const inHours = async (hours: number) => new Date((await now()) + hours * HOUR).toISOString();

/** The building in which a resident lives, as the desk finds it. */
async function homeOf(as: string, desk = 'receptionist') {
  const houseId = await jobs.houseId(as);
  const { house } = await done(app.call('getHousehold', { as: desk, path: { id: houseId } }));
  return { houseId, buildingId: house.building.id };
}

const announce = (body: object, as = 'receptionist') =>
  app.call('announceOutage', {
    as,
    body: { kind: 'water', cause: '水泵检修', callerWords: '水泵在修，四点前来水', ...body },
  });

const hintsOf = async (as: string, houseId: string, text?: string) =>
  (await done(app.call('intakeHints', { as, query: { houseId, ...(text ? { text } : {}) } }))).outages;

const newsOf = async (as: string) => {
  await app.advance(0);
  const { items } = await done(app.call('listMyMessages', { as, query: { limit: 100 } }));
  return items.filter(({ type }) => type.startsWith('outage_'));
};

const open: string[] = [];
afterEach(async () => {
  for (const id of open.splice(0)) {
    await app.call('endOutage', { as: 'receptionist', path: { id }, body: { outcome: '恢复' } });
  }
});

async function announced(body: object) {
  const outage = await done(announce(body));
  open.push(outage.id);
  return outage;
}

describe('an outage is told where it is', () => {
  it('INT-4 at intake, on the home page and before a report; not to whoever lives elsewhere', async () => {
    const { houseId, buildingId } = await homeOf('resident-1');
    const outage = await announced({ places: [{ buildingId }], expectedEndAt: await inHours(4) });
    expect(outage).toMatchObject({ state: 'on', kindLabel: '停水', overdue: false });
    expect(outage.line).toMatch(/号楼停水$/);
    const [hint] = await hintsOf('resident-1', houseId, '家里没水了');
    expect(hint).toMatchObject({ id: outage.id, text: outage.line, fits: true, following: false });
    expect(await hintsOf('resident-1', houseId, '门锁坏了')).toMatchObject([{ fits: false }]);
    expect(await hintsOf('receptionist', houseId, '没水')).toMatchObject([{ callerWords: '水泵在修，四点前来水' }]);
    const elsewhere = await homeOf('resident-b', 'receptionist-b');
    expect(await hintsOf('resident-b', elsewhere.houseId)).toEqual([]);
  });

  it('a planned one so long ahead as the policy says, and on by itself when its time has come', async () => {
    const { houseId } = await homeOf('resident-1');
    const outage = await announced({ whole: true, startsAt: await inHours(30), expectedEndAt: await inHours(32) });
    expect(outage).toMatchObject({ state: 'planned', whole: true, areaText: '全小区' });
    expect(await hintsOf('resident-1', houseId)).toEqual([]);
    await app.advance(7 * 60 * MINUTES);
    expect(await hintsOf('resident-1', houseId)).toMatchObject([{ id: outage.id, state: 'planned' }]);
    await app.advance(23 * 60 * MINUTES);
    expect(await hintsOf('resident-1', houseId)).toMatchObject([{ id: outage.id, state: 'on' }]);
  });
});

describe('FUP-5 everybody concerned hears of it, once', () => {
  it('FUP-5 who lives there, and whose matter is tied to it: new times and the end, nobody twice', async () => {
    const { buildingId } = await homeOf('resident-1');
    const before = (await newsOf('resident-1')).length;
    const outage = await announced({ places: [{ buildingId }], expectedEndAt: await inHours(2) });
    expect(await newsOf('resident-1')).toHaveLength(before + 1);
    expect((await newsOf('resident-b')).filter(({ title }) => title.includes(outage.areaText))).toEqual([]);
    // The one who announced it knows.
    expect(await newsOf('receptionist')).toEqual([]);

    const [sooner, later] = [await inHours(5), await inHours(6)];
    const change = (expectedEndAt: string, version: number) =>
      app.call('changeOutage', {
        as: 'receptionist',
        path: { id: outage.id },
        body: { expectedEndAt, cause: '水泵检修', callerWords: '要到晚上', version },
      });
    const first = await done(change(sooner, outage.version));
    // Two changes before anybody was told of the first: only the newer one is told.
    expect((await change(later, outage.version)).body.code).toBe('version_conflict');
    await done(change(later, first.version));
    const news = await newsOf('resident-1');
    expect(news).toHaveLength(before + 2);
    expect(news[0]).toMatchObject({ type: 'outage_changed' });

    const ended = await done(
      app.call('endOutage', { as: 'receptionist', path: { id: outage.id }, body: { outcome: '水泵已换' } }),
    );
    expect(ended).toMatchObject({ state: 'ended', actions: [] });
    expect((await newsOf('resident-1'))[0]?.text).toContain('水泵已换');
    await app.advance(60);
    expect(await newsOf('resident-1')).toHaveLength(before + 3);
    expect(await hintsOf('resident-1', (await homeOf('resident-1')).houseId)).toEqual([]);
  });
});

describe('what was reported of it', () => {
  it('open matters of its area and kind are offered; a person ties them, and the end is told to their owner', async () => {
    const { buildingId } = await homeOf('resident-1');
    const water = await jobs.submit({ report: { description: '家里没水了' } });
    const lock = await jobs.submit({ report: { description: '门锁打不开' } });
    const outage = await announced({ places: [{ buildingId }] });
    const ids = outage.matters.map(({ id }) => id);
    expect(ids).toContain(water.id);
    expect(ids).not.toContain(lock.id);
    const tie = (operation: 'tieTickets' | 'untieTickets', ticketIds: string[], as = 'receptionist') =>
      app.call(operation, { as, path: { id: outage.id }, body: { ticketIds } });
    expect((await done(tie('tieTickets', [water.id]))).matters[0]).toMatchObject({ id: water.id, tied: true });
    expect((await done(tie('tieTickets', [water.id]))).tickets).toBe(1);
    const tiedTo = (as: string, ticketId: string) => app.call('listOutages', { as, query: { ticketId } });
    expect((await done(tiedTo('receptionist', water.id))).items).toMatchObject([{ id: outage.id }]);
    expect((await done(tiedTo('receptionist', lock.id))).items).toEqual([]);
    expect((await done(tiedTo('receptionist-b', water.id))).items).toEqual([]);
    expect((await tiedTo('resident-1', water.id)).status).toBe(403);
    const theirs = await jobs.submit({ resident: 'resident-b' });
    expect((await tie('tieTickets', [theirs.id])).body.errors).toMatchObject([
      { field: 'ticketIds.0', code: 'not_found' },
    ]);
    expect((await tie('tieTickets', [water.id], 'engineer-1')).status).toBe(403);
    expect((await tie('tieTickets', [water.id], 'manager-b')).status).toBe(404);
    expect((await done(tie('untieTickets', [water.id]))).tickets).toBe(0);
  });

  it('就是这件事 follows it instead of reporting again, once, and only where one lives', async () => {
    const { houseId, buildingId } = await homeOf('resident-1');
    const outage = await announced({ places: [{ buildingId }] });
    const follow = (as: string, body: object = {}) => app.call('followOutage', { as, path: { id: outage.id }, body });
    await done(follow('resident-1'));
    await done(follow('resident-1'));
    expect((await done(app.call('getOutage', { as: 'receptionist', path: { id: outage.id } }))).followers).toBe(1);
    expect(await hintsOf('resident-1', houseId)).toMatchObject([{ following: true }]);
    expect((await follow('resident-b')).status).toBe(404);
    expect((await follow('engineer-1')).status).toBe(403);
    expect((await follow('receptionist')).body.errors).toMatchObject([{ field: 'residentId', code: 'required' }]);
    const me = await done(app.call('getMe', { as: 'resident-1' }));
    expect((await follow('receptionist', { residentId: me.id })).status).toBe(200);
    const stranger = await done(app.call('getMe', { as: 'resident-b' }));
    expect((await follow('receptionist', { residentId: stranger.id })).body.errors).toMatchObject([
      { field: 'residentId', code: 'not_found' },
    ]);
  });
});

describe('FUP-5 an expected end that has passed is somebody’s duty', () => {
  const duties = async (as: string, scope = 'mine') =>
    (await done(app.call('listTasks', { as, query: { scope, limit: 100 } }))).items.filter(
      ({ kind }) => kind === 'outage_end',
    );

  it('FUP-5 it is in the list of its owner, pressed when due, moved by a new time and settled by the end', async () => {
    const outage = await announced({ whole: true, expectedEndAt: await inHours(1) });
    const [duty] = await duties('receptionist');
    expect(duty).toMatchObject({ rule: 'FUP-5', dueAt: outage.expectedEndAt, actions: [], state: 'open' });
    expect(duty?.title).toContain('停水');
    const refused = await app.call('completeTask', { as: 'receptionist', path: { id: duty?.id ?? '' }, body: {} });
    expect(refused.body.code).toBe('settled_by_action');
    await app.advance(60 * MINUTES);
    const told = async (as: string) =>
      (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items.filter(
        ({ type }) => type === 'task_press',
      );
    expect((await told('receptionist'))[0]?.text).toContain('停水');
    expect(await duties('receptionist', 'overdue')).toHaveLength(1);
    const seen = await done(app.call('getOutage', { as: 'receptionist', path: { id: outage.id } }));
    expect(seen.overdue).toBe(true);
    const { version } = seen;
    const later = await inHours(3);
    const body = { expectedEndAt: later, cause: '还在修', callerWords: '还要三小时', version };
    await done(app.call('changeOutage', { as: 'receptionist', path: { id: outage.id }, body }));
    expect(await duties('receptionist')).toMatchObject([{ dueAt: later }]);
    await app.call('endOutage', { as: 'receptionist', path: { id: outage.id }, body: { outcome: '好了' } });
    expect(await duties('receptionist')).toEqual([]);
  });
});

describe('bad input and who may', () => {
  it('an end before the start, a building of another community, no area, both areas: each named', async () => {
    const { buildingId } = await homeOf('resident-1');
    const theirs = await homeOf('resident-b', 'receptionist-b');
    const wrong = async (body: object) =>
      (await announce(body)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    const soon = await inHours(2);
    expect(await wrong({ whole: true, startsAt: soon, expectedEndAt: await inHours(1) })).toEqual([
      'expectedEndAt end_before_start',
    ]);
    expect(await wrong({ places: [{ buildingId: theirs.buildingId }] })).toEqual(['places.0.buildingId not_found']);
    expect(await wrong({ places: [{ buildingId, unit: '99 单元' }] })).toEqual(['places.0.unit not_found']);
    expect(await wrong({})).toEqual(['places required']);
    expect(await wrong({ whole: true, places: [{ buildingId }] })).toEqual(['places not_allowed']);
    expect(await wrong({ whole: true, kind: 'sunshine' })).toEqual(['kind not_allowed']);
    expect(await wrong({ whole: true, ownerId: await meOf('engineer-b') })).toEqual(['ownerId not_found']);
  });

  it('closing twice is refused, of two at once one wins', async () => {
    const outage = await announced({ whole: true });
    const end = () => app.call('endOutage', { as: 'receptionist', path: { id: outage.id }, body: { outcome: '恢复' } });
    const answers = await Promise.all([end(), end()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await end()).body).toMatchObject({ code: 'invalid_transition' });
  });

  it('the desk and the head of engineering announce; others read, residents and other communities find nothing', async () => {
    const outage = await done(announce({ whole: true }, 'engineering-supervisor'));
    open.push(outage.id);
    for (const as of ['engineer-1', 'cleaning-supervisor', 'cashier', 'head-office', 'resident-1', 'admin']) {
      expect((await announce({ whole: true }, as)).status).toBe(403);
    }
    const get = async (as: string) => (await app.call('getOutage', { as, path: { id: outage.id } })).status;
    expect(await Promise.all(['engineer-1', 'head-office', 'manager'].map(get))).toEqual([200, 200, 200]);
    expect(await Promise.all(['resident-1', 'receptionist-b'].map(get))).toEqual([404, 404]);
    const end = { path: { id: outage.id }, body: { outcome: '好' } };
    expect((await app.call('endOutage', { as: 'cleaning-supervisor', ...end })).status).toBe(403);
    expect((await app.call('endOutage', { as: 'receptionist-b', ...end })).status).toBe(404);
    expect((await done(app.call('listOutages', { as: 'manager-b' }))).items).toEqual([]);
  });
});

const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';
