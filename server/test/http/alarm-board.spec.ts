import { type Alarms, alarmsIn } from '../support/alarms.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { done } from '../support/job.js';

let app: TestApp;
let alarms: Alarms;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  alarms = alarmsIn(app);
}, 120_000);
let lift = 0;
const place = () => ({ place: `5 号楼 ${++lift} 号梯` });
afterEach(() => alarms.endAll());
afterAll(() => app.close());

const nextOf = (view: Awaited<ReturnType<Alarms['seen']>>, department: string) =>
  view.people.find((one) => one.department === department && one.acknowledgedAt === null)?.next ?? null;

describe('EMG-1 改叫: whom to call in where a head does not answer', () => {
  it('names somebody at work in that department; called in, they are told, and the next one is named', async () => {
    const { id } = await alarms.raised(place());
    const board = await alarms.seen('receptionist', id);
    const next = nextOf(board, 'security');
    expect(next).not.toBeNull();
    const { departments } = await done(app.call('whoIsOnDuty', { as: 'receptionist' }));
    const guards = departments.find(({ department }) => department === 'security')?.items ?? [];
    expect(guards.map(({ person }) => person.id)).toContain(next?.id);
    const after = await done(alarms.act('callInToAlarm', 'receptionist', id, { personIds: [next?.id] }));
    expect(after.people.some(({ person }) => person?.id === next?.id)).toBe(true);
    expect(nextOf(after, 'security')?.id).not.toBe(next?.id);
  });

  it('names nobody for who has answered, nor to whoever calls nobody in', async () => {
    const { id } = await alarms.raised(place());
    await done(alarms.act('acknowledgeAlarm', 'security-supervisor', id));
    const board = await alarms.seen('receptionist', id);
    expect(board.people.find(({ department }) => department === 'security')?.next).toBeNull();
    const resident = await alarms.seen('resident-1', id);
    expect(resident.people.map(({ next }) => next)).toEqual(resident.people.map(() => null));
    expect(resident).toMatchObject({ contractors: [], news: null });
  });
});

describe('outside telephones', () => {
  it('a lift has the contractor of the lifts, with the number on file; a burst pipe has not', async () => {
    const stuck = await alarms.seen('receptionist', (await alarms.raised(place())).id);
    expect(stuck.contractors).toEqual([expect.objectContaining({ name: '何永康', skills: ['电梯维保'] })]);
    expect(stuck.contractors[0]?.phone).toMatch(/^1790\d+$/);
    const burst = await alarms.seen('receptionist', (await alarms.raised({ kind: 'flood', ...place() })).id);
    expect(burst.contractors).toEqual([]);
  });
});

describe('告诉业户', () => {
  const announce = (body: object) =>
    app.call('announceOutage', { as: 'receptionist', body: { cause: '检修', callerWords: '修好通知您', ...body } });

  it('the words are there, with the building that the place names, or the home of who called', async () => {
    const { news } = await alarms.seen('receptionist', (await alarms.raised(place())).id);
    expect(news).toMatchObject({ kind: 'lift', building: { name: '5号楼' }, unit: null });
    const atHome = await done(app.call('raiseAlarm', { as: 'resident-1', body: { kind: 'flood' } }));
    expect((await alarms.seen('receptionist', atHome.id)).news).toMatchObject({
      ...{ kind: 'water', unit: '2单元' },
      building: { name: '3号楼' },
    });
    const { id } = await alarms.raised({ kind: 'crime', ...place() });
    expect((await alarms.seen('receptionist', id)).news).toBeNull();
  });

  it('hung out from the board it is tied to the alarm, read on the home page, and counts the homes that read of it', async () => {
    const { id } = await alarms.raised({ kind: 'flood' });
    const { news } = await alarms.seen('receptionist', id);
    const houseId = (await done(app.call('listHouses', { as: 'resident-1' }))).items[0]?.id ?? '';
    const { house } = await done(app.call('getHousehold', { as: 'receptionist', path: { id: houseId } }));
    const outage = await done(
      announce({ kind: news?.kind, places: [{ buildingId: house.building.id }], expectedEndAt: null, ticketId: id }),
    );
    expect(outage).toMatchObject({ tickets: 1, housesRead: 0 });
    const { items } = await done(app.call('listOutages', { as: 'receptionist', query: { ticketId: id } }));
    expect(items.map((one) => one.id)).toEqual([outage.id]);
    const hints = await done(app.call('intakeHints', { as: 'resident-1', query: { houseId } }));
    expect(hints.outages.map((one) => one.id)).toContain(outage.id);
    await app.advance(0);
    const housesRead = async () =>
      (await done(app.call('getOutage', { as: 'receptionist', path: { id: outage.id } }))).housesRead;
    // Told, and not read yet.
    expect(await housesRead()).toBe(0);
    await done(app.call('markMessagesRead', { as: 'resident-1', body: {} }));
    expect(await housesRead()).toBe(1);
    await done(app.call('endOutage', { as: 'receptionist', path: { id: outage.id }, body: { outcome: '修好了' } }));
  });

  it('a matter that is not there is named, and nothing is announced', async () => {
    const open = async () => (await done(app.call('listOutages', { as: 'receptionist' }))).items.length;
    const before = await open();
    const refused = await announce({ kind: 'lift', whole: true, ticketId: '1' });
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'ticketId']);
    expect(await open()).toBe(before);
  });
});
