import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const BOTH = 'receptionist-ab';

let app: TestApp;
let jobs: Jobs;
let ids: { a: string; b: string };
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  const { roles } = await done(app.call('getMe', { as: BOTH }));
  const [a = '', b = ''] = roles.map(({ community }) => community.id);
  ids = { a, b };
}, 180_000);
afterAll(() => app.close());

const at = (community: string) => ({ as: BOTH, headers: { 'youying-community': community } });
const queueAt = async (community: string) =>
  (await done(app.call('listQueue', { ...at(community), query: { queue: 'all' } }))).items.map(
    ({ ticket }) => ticket?.id,
  );
const waitingAt = async (community: string) =>
  (await done(app.call('getQueueCounts', at(community)))).queues.find(({ queue }) => queue === 'unregistered')?.count;

describe('somebody who sits at the desks of two communities says at which (desk.md, ROL-1)', () => {
  it('queues, counts, search, houses, colleagues and roster are those of the chosen one', async () => {
    const inA = await jobs.submit({ report: { description: '翠湖这边的井盖响' } });
    const inB = await jobs.submit({ resident: 'resident-b', report: { description: '锦绣那边的井盖响' } });
    expect(await queueAt(ids.a)).toEqual([inA.id]);
    expect(await queueAt(ids.b)).toEqual([inB.id]);
    expect([await waitingAt(ids.a), await waitingAt(ids.b)]).toEqual([1, 1]);

    const found = async (community: string) =>
      (await done(app.call('listTickets', { ...at(community), query: { q: '井盖' } }))).items.map(({ id }) => id);
    expect([await found(ids.a), await found(ids.b)]).toEqual([[inA.id], [inB.id]]);

    for (const community of [ids.a, ids.b]) {
      const houses = await done(app.call('listHouses', { ...at(community), query: { limit: 100 } }));
      expect(new Set(houses.items.map((house) => house.community.id))).toEqual(new Set([community]));
    }
    const names = async (community: string) =>
      [
        (await done(app.call('listStaff', { ...at(community), query: { who: 'everybody', limit: 100 } }))).items,
        (await done(app.call('listRoster', at(community)))).items.map(({ person }) => person),
      ].map((people) => people.map(({ name }) => name));
    for (const list of await names(ids.a)) {
      expect(list).toContain('林晓雯');
      expect(list).not.toContain('许佳怡');
    }
    for (const list of await names(ids.b)) {
      expect(list).toContain('许佳怡');
      expect(list).not.toContain('林晓雯');
    }
  });

  it('limits of the other community are told to whoever names it: a matter there was opened by its link', async () => {
    const limits = (community: string, of: string, as = BOTH) =>
      app.call('getLimits', { ...at(community), as, query: { communityId: of } });
    expect((await limits(ids.a, ids.b)).status).toBe(200);
    expect((await limits(ids.a, ids.b, 'receptionist')).status).toBe(400);
  });

  it('a call that is kept belongs to the chosen desk; without a choice to the first', async () => {
    const passOn = async (name: string, options: { as: string; headers?: Record<string, string> }) => {
      const { items } = await done(app.call('listStaff', { ...options, query: { who: 'everybody', limit: 100 } }));
      const toPersonId = items.find((person) => person.name === name)?.id;
      await done(
        app.call('relayMessage', { ...options, body: { toPersonId, fromName: '丁女士', text: '请回个电话' } }),
      );
    };
    const readBy = async (as: string) => (await done(app.call('listRelayedMessages', { as }))).items.length;
    await passOn('许佳怡', at(ids.b));
    expect([await readBy('receptionist-b'), await readBy('receptionist')]).toEqual([1, 0]);
    await passOn('林晓雯', { as: BOTH });
    expect([await readBy('receptionist-b'), await readBy('receptionist')]).toEqual([1, 1]);
  });

  it('a link leads to a matter of the other desk; a bulk act does not', async () => {
    const inB = await jobs.submit({ resident: 'resident-b', report: { description: '锦绣的门' } });
    expect((await app.call('getTicket', { ...at(ids.a), path: { id: inB.id } })).status).toBe(200);
    const body = { ticketIds: [inB.id], addNote: { text: '看过', visibility: 'internal' } };
    const outcome = async (community: string) =>
      (await done(app.call('actOnTickets', { ...at(community), body }))).rows.map((row) => row.outcome);
    expect([await outcome(ids.a), await outcome(ids.b)]).toEqual([['refused'], ['done']]);
  });

  it('nobody chooses a desk that is not theirs, nor what is no community', async () => {
    const choosing = async (as: string, community: string) => {
      const { status, body } = await app.call('getQueueCounts', { as, headers: { 'youying-community': community } });
      return [status, body.errors?.[0]?.field];
    };
    expect(await choosing('receptionist', ids.b)).toEqual([403, undefined]);
    expect(await choosing('receptionist', '999999')).toEqual([403, undefined]);
    expect(await choosing('receptionist', ids.a)).toEqual([200, undefined]);
    for (const nonsense of ['', 'x', '-1', '1;2']) {
      expect(await choosing(BOTH, nonsense)).toEqual([400, 'Youying-Community']);
    }
    const { roles } = await done(app.call('getMe', at(ids.b)));
    expect(roles.map(({ community }) => community.id)).toEqual([ids.a, ids.b]);
  });
});
