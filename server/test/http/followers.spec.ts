import { openidOf } from '../../src/demo/demo-people.js';
import { FollowerSync } from '../../src/followers/follower-sync.js';
import { ServiceFollower } from '../../src/followers/service-follower.entity.js';
import { WechatIdentity } from '../../src/identity/person.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { simulatePush } from '../../src/wechat/simulator/push-sender.js';
import type { WechatSimulator } from '../../src/wechat/simulator/simulator.js';
import { WECHAT_CLIENT } from '../../src/wechat/wechat.module.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { inboxIn } from '../support/inbox.js';
import { jobsIn } from '../support/job.js';
import { ADDRESS, PUSHED_TO, SERVICE } from '../support/pushing.js';

const RESIDENT = 'resident-1';
const DAY_S = 24 * 3600;

let app: TestApp;
let simulator: WechatSimulator;
let database: Database;
beforeAll(async () => {
  app = await startTestApp(PUSHED_TO);
  if (!app.simulator) throw new Error('the demo has a simulator');
  simulator = app.simulator;
  database = app.app.get(Database);
}, 120_000);
afterAll(() => app.close());

const sync = async () => {
  while (await app.app.get(FollowerSync).runRound());
};
/** The worker of a process that has just started reads the whole list. */
const restarted = () => new FollowerSync(database, app.clock, app.app.get(WECHAT_CLIENT));
const followers = async () =>
  (await database.read.findGlobal(ServiceFollower, {})).map(({ openid, unionid }) => ({ openid, unionid }));
const serviceOpenidOf = async (account: string) =>
  (await database.read.findOneGlobal(WechatIdentity, { openid: openidOf(account) }))?.serviceOpenid;

async function signIn(account: string, unionid: string): Promise<void> {
  const code = simulator.issueLoginCode(openidOf(account));
  // The accounts were bound to one open platform only now.
  simulator.bindUnion(openidOf(account), unionid);
  expect((await app.call('wechatLogin', { body: { code } })).status).toBe(200);
}

async function tap(Event: 'subscribe' | 'unsubscribe', openid: string): Promise<number> {
  const fields = {
    ToUserName: 'gh',
    FromUserName: openid,
    CreateTime: String(app.clock.now()),
    MsgType: 'event',
    Event,
  };
  const { query, body, contentType } = simulatePush(SERVICE, app.clock, fields, 'xml');
  const headers = { 'content-type': contentType };
  return (await app.app.inject({ method: 'POST', url: ADDRESS.service, query: { ...query }, headers, payload: body }))
    .statusCode;
}

test('who followed before we listened is found in the list, page by page, and written to where they signed in', async () => {
  const crowd = Array.from({ length: 120 }, (_, index) => `oCrowd${String(index).padStart(3, '0')}`);
  for (const openid of crowd) simulator.follow(openid);
  simulator.follow('oServiceOfResident1', 'uResident1');
  await signIn(RESIDENT, 'uResident1');
  expect(await serviceOpenidOf(RESIDENT)).toBeNull();

  await sync();
  expect((await followers()).map(({ openid }) => openid).sort()).toEqual([...crowd, 'oServiceOfResident1'].sort());
  expect(await serviceOpenidOf(RESIDENT)).toBe('oServiceOfResident1');

  const inbox = inboxIn(app);
  const { ticketId } = await jobsIn(app).orderAt('quoted', { resident: RESIDENT });
  await inbox.settle();
  const cards = simulator.sent().filter(({ openid }) => openid === 'oServiceOfResident1');
  expect(cards.at(-1)).toMatchObject({ channel: 'service', templateKey: 'quote_sign', outcome: 'delivered' });
  expect(await inbox.task('receptionist', ticketId, 'call_resident')).toBeUndefined();
});

test('whoever taps follow is known after the next round, whoever unfollows at once', async () => {
  await signIn('resident-2', 'uResident2');
  simulator.follow('oServiceOfResident2', 'uResident2');
  expect(await tap('subscribe', 'oServiceOfResident2')).toBe(200);
  expect(await serviceOpenidOf('resident-2')).toBeNull();
  await sync();
  expect(await serviceOpenidOf('resident-2')).toBe('oServiceOfResident2');

  simulator.unfollow('oServiceOfResident2');
  expect(await tap('unsubscribe', 'oServiceOfResident2')).toBe(200);
  expect(await serviceOpenidOf('resident-2')).toBeNull();
  expect((await followers()).some(({ openid }) => openid === 'oServiceOfResident2')).toBe(false);
});

test('a follower who signs in later is known at the sign-in', async () => {
  simulator.follow('oServiceOfEngineer', 'uEngineer1');
  await tap('subscribe', 'oServiceOfEngineer');
  await sync();
  expect(await serviceOpenidOf('engineer-1')).toBeNull();
  await signIn('engineer-1', 'uEngineer1');
  expect(await serviceOpenidOf('engineer-1')).toBe('oServiceOfEngineer');
});

test('who left while nobody listened is gone a day later; who has no unionid yet is asked for again', async () => {
  simulator.unfollow('oServiceOfResident1');
  simulator.bindUnion('oCrowd000', 'uCrowd');
  await sync();
  expect(await serviceOpenidOf(RESIDENT)).toBe('oServiceOfResident1');
  await app.advance(DAY_S + 1);
  await sync();
  expect(await serviceOpenidOf(RESIDENT)).toBeNull();
  expect(await followers()).toContainEqual({ openid: 'oCrowd000', unionid: 'uCrowd' });
  expect((await followers()).some(({ openid }) => openid === 'oServiceOfResident1')).toBe(false);
});

test('WeChat breaks off in the middle of the list: nobody is taken for gone', async () => {
  const before = await followers();
  simulator.failNext({ path: '/cgi-bin/user/get', errcode: 45009, times: 1 });
  await expect(restarted().runRound()).rejects.toMatchObject({ errcode: 45009 });
  expect(await followers()).toEqual(before);
  await restarted().runRound();
  expect(await followers()).toEqual(before);
});

test('two processes read the list at once: each follower stands once', async () => {
  simulator.follow('oLast', 'uLast');
  await Promise.allSettled([restarted().runRound(), restarted().runRound()]);
  await sync();
  expect((await followers()).filter(({ openid }) => openid === 'oLast')).toHaveLength(1);
});
