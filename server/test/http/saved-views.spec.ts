import { MOST_SAVED_VIEWS } from '@youying/shared/domain/saved-view';
import { startTestApp, type TestApp } from '../support/app.js';
import { done } from '../support/job.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 120_000);
afterAll(() => app.close());

const LATE = { queue: 'overdue', department: 'engineering' };
const save = (as: string, name: string, more: object = {}) =>
  done(app.call('saveView', { as, body: { name, filters: LATE, columns: ['no', 'place'], ...more } }));
const namesOf = async (as: string) => (await done(app.call('listViews', { as }))).items.map(({ name }) => name);
const act = (operation: 'changeView' | 'shareView' | 'deleteView', as: string, id: string, body: object) =>
  app.call(operation, { as, path: { id }, body });

describe('saved views', () => {
  it('are their own until a senior shares them with the desk', async () => {
    const view = await save('receptionist', '工程逾期');
    expect(view).toMatchObject({ own: true, shared: false, filters: LATE, columns: ['no', 'place'] });
    expect(view.actions).toEqual(['changeView', 'deleteView']);
    expect(await namesOf('receptionist')).toEqual(['工程逾期']);
    expect(await namesOf('cs-supervisor')).toEqual([]);
    expect((await act('shareView', 'receptionist', view.id, { shared: true })).status).toBe(403);
    expect((await act('shareView', 'cs-supervisor', view.id, { shared: true })).status).toBe(404);

    const ours = await save('cs-supervisor', '今天先看');
    await done(act('shareView', 'cs-supervisor', ours.id, { shared: true }));
    expect(await namesOf('receptionist')).toEqual(['工程逾期', '今天先看']);
    expect(await namesOf('receptionist-b')).toEqual([]);
    const { items } = await done(app.call('listViews', { as: 'receptionist' }));
    expect(items.find(({ id }) => id === ours.id)).toMatchObject({ own: false, shared: true, actions: [] });
    expect((await act('changeView', 'receptionist', ours.id, { name: '我的' })).status).toBe(403);
    expect((await act('deleteView', 'receptionist', ours.id, {})).status).toBe(403);
    expect((await act('deleteView', 'receptionist-b', ours.id, {})).status).toBe(404);

    await done(act('deleteView', 'manager', ours.id, {}));
    expect(await namesOf('receptionist')).toEqual(['工程逾期']);
  });

  it('change by version, and whoever comes second is told', async () => {
    const view = await save('manager', '经理看');
    const changed = await done(act('changeView', 'manager', view.id, { filters: { queue: 'all' }, version: 1 }));
    expect(changed).toMatchObject({ filters: { queue: 'all' }, name: '经理看', version: 2 });
    const stale = await act('changeView', 'manager', view.id, { name: '别名', version: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'version_conflict']);
  });

  it('bad ones are refused, and so is one too many', async () => {
    const bad = (body: object) => app.call('saveView', { as: 'receptionist-b', body });
    expect((await bad({ name: '', filters: LATE, columns: [] })).status).toBe(400);
    expect((await bad({ name: '看', filters: { queue: 'nowhere' }, columns: [] })).status).toBe(400);
    expect((await bad({ name: '看', filters: { ...LATE, secret: 1 }, columns: [] })).status).toBe(400);
    expect((await bad({ name: '看', filters: LATE, columns: ['password'] })).status).toBe(400);
    expect((await bad({ name: '看', filters: LATE, columns: [], communityId: '1' })).status).toBe(404);
    for (let index = 0; index < MOST_SAVED_VIEWS; index += 1) await save('receptionist-b', `第 ${index}`);
    expect((await bad({ name: '多', filters: LATE, columns: [] })).status).toBe(400);
    for (const as of ['resident-1', 'engineer-1', 'head-office'])
      expect([as, (await app.call('listViews', { as })).status]).toEqual([as, 403]);
  });
});
