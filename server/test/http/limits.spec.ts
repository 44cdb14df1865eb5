import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { startTestApp, type TestApp } from '../support/app.js';
import { done } from '../support/job.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 120_000);
afterAll(() => app.close());

const limits = async (as: string) => {
  const { items } = await done(app.call('getLimits', { as }));
  return Object.fromEntries(items.map(({ key, value }) => [key, value]));
};

describe('the limits that screens show', () => {
  it('are those of one’s own community, as they are now', async () => {
    const me = await done(app.call('getMe', { as: 'cs-supervisor' }));
    const path = { id: me.roles[0]?.community.id ?? '' };
    expect((await limits('receptionist')).registerWithinMinutes).toBe(defaultPolicies.registerWithinMinutes);
    const changes = [{ key: 'registerWithinMinutes', value: 5 }];
    await done(app.call('changePolicies', { as: 'cs-supervisor', path, body: { changes, reason: '夜里人少' } }));
    await app.advance(1);
    for (const as of ['receptionist', 'engineer-1', 'resident-1']) {
      expect([as, (await limits(as)).registerWithinMinutes]).toEqual([as, 5]);
    }
    expect((await limits('receptionist-b')).registerWithinMinutes).toBe(defaultPolicies.registerWithinMinutes);
  });

  it('another community’s are not told, and nobody’s without a session', async () => {
    const { roles } = await done(app.call('getMe', { as: 'receptionist-b' }));
    const query = { communityId: roles[0]?.community.id ?? '' };
    expect((await app.call('getLimits', { as: 'receptionist', query })).status).toBe(400);
    expect((await app.call('getLimits', {})).status).toBe(401);
  });
});
