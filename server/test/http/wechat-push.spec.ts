import { openidOf } from '../../src/demo/demo-people.js';
import { WechatIdentity } from '../../src/identity/person.entity.js';
import { Delivery } from '../../src/notifications/message.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { type PushFormat, type SimulatedPush, simulatePush } from '../../src/wechat/simulator/push-sender.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { ADDRESS, MINI, PUSHED_TO } from '../support/pushing.js';

const RESIDENT = 'resident-1';
const OPENID = openidOf(RESIDENT);

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp(PUSHED_TO);
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

async function post(
  url: string,
  { query, body, contentType }: SimulatedPush,
): Promise<{ status: number; body: string }> {
  const answer = await app.app.inject({
    method: 'POST',
    url,
    query: { ...query },
    headers: { 'content-type': contentType },
    payload: body,
  });
  return { status: answer.statusCode, body: answer.body };
}

let second = 0;
/** What WeChat says, with a person and a moment of its own. */
function said(Event: string, FromUserName: string, more: object = {}) {
  second += 1;
  return { ToUserName: 'gh_company', FromUserName, CreateTime: String(second), MsgType: 'event', Event, ...more };
}
const pushOf = (fields: object, account = MINI, format: PushFormat = 'json') =>
  simulatePush(account, app.clock, { ...fields }, format);
const push = async (fields: object, account = MINI, format: PushFormat = 'json') =>
  (await post(account === MINI ? ADDRESS.mini : ADDRESS.service, pushOf(fields, account, format))).status;

const TAKEN = { status: 200, body: 'success' };
const REFUSED = { status: 403, body: '' };

const answered = (status: string, ...keys: ('progress' | 'quote_sign')[]) => {
  const items = keys.map((key) => ({
    TemplateId: inbox.templateId(key),
    SubscribeStatusString: status,
    PopupScene: '0',
  }));
  return said('subscribe_msg_popup_event', OPENID, { List: items.length === 1 ? items[0] : items });
};

const identitiesOf = (openid: string) => app.app.get(Database).read.findGlobal(WechatIdentity, { openid });

describe('the address', () => {
  const check = async (url: string, query: object) => {
    const { statusCode, body } = await app.app.inject({ url, query: { ...query } as Record<string, string> });
    return { status: statusCode, body };
  };

  test('is confirmed to the console, and to nobody else', async () => {
    const { query } = pushOf({});
    expect(await check(ADDRESS.mini, { ...query, echostr: '4375' })).toEqual({ status: 200, body: '4375' });
    expect(await check(ADDRESS.service, { ...query, echostr: '4375' })).toEqual(REFUSED);
    expect(await check(ADDRESS.mini, { ...query, nonce: '1', echostr: '4375' })).toEqual(REFUSED);
    expect(await check('/wechat/push/nobody', { ...query, echostr: '4375' })).toEqual(REFUSED);
    expect(await check(ADDRESS.mini, {})).toEqual(REFUSED);
  });

  test('takes nothing that is not signed for it, and nothing changes (reliability.md G5)', async () => {
    const before = await inbox.left(RESIDENT, 'progress');
    const fields = answered('accept', 'progress');
    const good = pushOf(fields);
    const otherKey = { ...MINI, push: { ...MINI.push, aesKey: 'x'.repeat(43) } };
    const tries: readonly [string, SimulatedPush][] = [
      [ADDRESS.mini, { ...good, query: { ...good.query, msg_signature: good.query.signature ?? '' } }],
      [ADDRESS.mini, { ...good, query: { ...good.query, timestamp: '1' } }],
      [ADDRESS.mini, { ...good, body: JSON.stringify(fields) }],
      [ADDRESS.mini, pushOf(fields, otherKey)],
      [ADDRESS.mini, pushOf(fields, { ...MINI, appid: 'wxother' })],
      [ADDRESS.service, good],
      [ADDRESS.mini, { ...good, body: '' }],
      ['/wechat/push/nobody', good],
    ];
    for (const [url, attempt] of tries) expect([url, await post(url, attempt)]).toEqual([url, REFUSED]);
    expect(await inbox.left(RESIDENT, 'progress')).toBe(before);
    expect(await post(ADDRESS.mini, good)).toEqual(TAKEN);
    expect(await inbox.left(RESIDENT, 'progress')).toBe((before ?? 0) + 1);
  });

  test('a recording of five minutes ago is too old', async () => {
    const recorded = pushOf(answered('accept', 'progress'));
    await app.advance(301);
    expect(await post(ADDRESS.mini, recorded)).toEqual(REFUSED);
  });

  test('what it says of no concern to us, or of a stranger, is taken and does nothing', async () => {
    expect(await push(said('user_info_modified', OPENID))).toBe(200);
    expect(await push(said('subscribe_msg_popup_event', 'oStranger', { List: [] }))).toBe(200);
    expect(await push(said('user_authorization_cancellation', 'gh', { OpenID: 'oStranger' }))).toBe(200);
    expect(await push(said('subscribe_msg_sent_event', OPENID, { List: { MsgID: '1', ErrorStatus: 'success' } }))).toBe(
      200,
    );
  });
});

describe('what a person answered the panel', () => {
  test('counts by what WeChat says, once however often it says it, and not by what the phone claims', async () => {
    const before = (await inbox.left(RESIDENT, 'progress')) ?? 0;
    await inbox.accept(RESIDENT, 'progress', 'progress');
    expect(await inbox.left(RESIDENT, 'progress')).toBe(before);
    const event = answered('accept', 'progress', 'quote_sign');
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => push(event)));
    expect(atOnce.filter((status) => status === 200)).not.toHaveLength(0);
    expect(atOnce.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(await push(event)).toBe(200);
    expect(await inbox.left(RESIDENT, 'progress')).toBe(before + 1);
    expect(await push(answered('reject', 'progress'))).toBe(200);
    expect(await inbox.left(RESIDENT, 'progress')).toBe(before + 1);
  });

  test('switching a template off in WeChat takes what is left of it', async () => {
    await push(answered('accept', 'progress'));
    await push(answered('accept', 'quote_sign'));
    const kept = await inbox.left(RESIDENT, 'quote_sign');
    const item = { TemplateId: inbox.templateId('progress'), SubscribeStatusString: 'reject' };
    expect(await push(said('subscribe_msg_change_event', OPENID, { List: item }))).toBe(200);
    expect(await inbox.left(RESIDENT, 'progress')).toBe(0);
    expect(await inbox.left(RESIDENT, 'quote_sign')).toBe(kept);
  });
});

describe('what became of a message', () => {
  const scope = scopeOfEverything('test');
  const find = (where: Partial<Delivery>) => app.app.get(Database).read.find(Delivery, scope, where);
  const sentEvent = (msgid: string, ErrorStatus: string, ErrorCode = '0') =>
    said('subscribe_msg_sent_event', OPENID, {
      List: { TemplateId: inbox.templateId('progress'), MsgID: msgid, ErrorCode, ErrorStatus },
    });

  async function sentMessage(): Promise<Delivery> {
    await push(answered('accept', 'progress'));
    await inbox.accept(RESIDENT, 'progress');
    const { id } = await jobs.submit();
    await jobs.register(id);
    await inbox.settle();
    const sent = (await find({ state: 'sent', channel: 'subscribe' })).at(-1);
    if (!sent) throw new Error('nothing was sent');
    return sent;
  }

  test('it arrived: since when is known', async () => {
    const { id, msgid, arrivedAt } = await sentMessage();
    expect(arrivedAt).toBeNull();
    expect(await push(sentEvent(msgid ?? '', 'success'))).toBe(200);
    expect(await find({ id })).toMatchObject([{ state: 'sent', arrivedAt: expect.any(Number) }]);
  });

  test('WeChat failed at it in the end: the next channel tries', async () => {
    const { id, msgid } = await sentMessage();
    expect(await push(sentEvent(msgid ?? '', 'system failed', '-1'))).toBe(200);
    expect(await find({ id })).toMatchObject([{ state: 'waiting', channel: 'service_account', outcome: '-1' }]);
    await inbox.settle();
    expect(await find({ id })).toMatchObject([{ state: 'given_up' }]);
  });

  test('word of it comes before its number is written down: WeChat is asked to say it again', async () => {
    const { id, msgid } = await sentMessage();
    const event = sentEvent(msgid ?? '', 'success');
    await app.dataSource.query(
      "UPDATE delivery SET state = 'unknown', outcome = 'sending', msgid = NULL WHERE id = ?",
      [id],
    );
    expect(await push(event)).toBe(503);
    await app.dataSource.query("UPDATE delivery SET state = 'sent', outcome = NULL, msgid = ? WHERE id = ?", [
      msgid,
      id,
    ]);
    expect(await push(event)).toBe(200);
    expect(await find({ id })).toMatchObject([{ state: 'sent', arrivedAt: expect.any(Number) }]);
  });
});

describe('F3: a person takes back what WeChat told us, or leaves it', () => {
  const left = (OpenID: string) => said('user_authorization_cancellation', 'gh_company', { OpenID });
  const tookBack = (OpenID: string, RevokeInfo: string) =>
    said('user_authorization_revoke', 'gh_company', { OpenID, RevokeInfo });
  const statusOf = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await app.app.inject({ url: '/api/v1/me', headers })).statusCode;
  };
  const personWith = async (phone: string) =>
    (await app.dataSource.query('SELECT name, phone FROM person WHERE phone = ?', [phone]))[0];

  test('whoever lives here and leaves WeChat closes their account with it', async () => {
    const openid = openidOf('resident-2');
    const token = await app.tokenOf('resident-2');
    const { phone } = await done(app.call('getMe', { as: 'resident-2' }));
    expect(await push(left(openid))).toBe(200);
    expect(await statusOf(token)).toBe(401);
    expect(await identitiesOf(openid)).toEqual([]);
    expect(await personWith(phone ?? '')).toBeUndefined();
  });

  test('whoever works here stays on the roster, and only their WeChat is gone', async () => {
    const openid = openidOf('engineer-1');
    const { phone, name } = await done(app.call('getMe', { as: 'engineer-1' }));
    const token = await app.tokenOf('engineer-1');
    expect(await push(left(openid))).toBe(200);
    expect(await statusOf(token)).toBe(401);
    expect(await identitiesOf(openid)).toEqual([]);
    expect(await personWith(phone ?? '')).toEqual({ name, phone });
  });

  test('a number taken back: of a household the tie to WeChat is cut, the company keeps what the contract told it', async () => {
    const { phone, name } = await done(app.call('getMe', { as: RESIDENT }));
    const token = await app.tokenOf(RESIDENT);
    expect(await push(tookBack(OPENID, '14'))).toBe(200);
    expect(await statusOf(token)).toBe(200);
    expect(await push(tookBack(OPENID, '8'))).toBe(200);
    expect(await statusOf(token)).toBe(401);
    expect(await identitiesOf(OPENID)).toEqual([]);
    expect(await personWith(phone ?? '')).toEqual({ name, phone });
  });

  test('a number that WeChat alone told us is gone with it', async () => {
    const [openid, phone] = ['oPasserBy', '13700000009'];
    const code = app.simulator?.issueLoginCode(openid);
    const { accessToken } = await done(app.call('wechatLogin', { body: { code } }));
    const headers = { authorization: `Bearer ${accessToken}` };
    const body = { code: app.simulator?.issuePhoneCode(openid, phone) };
    expect((await app.call('bindPhone', { headers, body })).status).toBe(200);
    expect(await personWith(phone)).toBeDefined();
    expect(await push(tookBack(openid, '8'))).toBe(200);
    expect(await statusOf(accessToken)).toBe(401);
    expect(await personWith(phone)).toBeUndefined();
    expect(await identitiesOf(openid)).toEqual([]);
  });
});
