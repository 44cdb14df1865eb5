import { createAdmin } from '../../src/app/create-admin.js';
import { Housekeeping } from '../../src/housekeeping/housekeeping.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 120_000);
afterAll(() => app.close());

const DAY_SECONDS = 24 * 3600;

test('an idempotency key outlives its 24 hours only until the next sweep', async () => {
  const key = 'sweep-me';
  const houseId = (await app.call('listHouses', { as: 'resident-1' })).body.items[0]?.id;
  const body = { kind: 'consultation', houseId, description: '问一下停车费' };
  await app.call('submitTicket', { as: 'resident-1', key, body });
  const housekeeping = app.app.get(Housekeeping);
  expect((await housekeeping.sweep()).rows).toBe(0);
  await app.advance(DAY_SECONDS + 1);
  expect((await housekeeping.sweep()).rows).toBeGreaterThan(0);
});

test('staff choose a password and sign in with it on a computer; residents have none', async () => {
  const password = 'long enough 密码';
  expect((await app.call('setMyPassword', { as: 'resident-1', body: { password } })).status).toBe(403);
  expect((await app.call('setMyPassword', { as: 'receptionist', body: { password: 'short' } })).status).toBe(400);
  expect((await app.call('setMyPassword', { as: 'receptionist', body: { password } })).status).toBe(204);
  const { phone } = (await app.call('getMe', { as: 'receptionist' })).body;
  const signedIn = await app.call('passwordLogin', { body: { phone, password } });
  expect(signedIn).toMatchObject({ status: 200, body: { me: { name: '林晓雯' } } });
});

test('the first administrator of an installation is made on the command line and can sign in', async () => {
  const { dataSource } = app;
  const options = dataSource.options as { url?: string; database?: string };
  const env = options.url
    ? { DATABASE_URL: options.url }
    : { DATA_DIR: String(options.database).replace(/\/[^/]+$/, '') };
  const password = await createAdmin(env as NodeJS.ProcessEnv, '17900099999', '新管理员', app.clock);
  const signedIn = await app.call('passwordLogin', { body: { phone: '17900099999', password } });
  expect(signedIn).toMatchObject({ status: 200, body: { me: { roles: [{ role: 'admin' }] } } });
});
