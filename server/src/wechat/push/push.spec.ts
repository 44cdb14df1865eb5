import { SECOND } from '@youying/shared/domain/time';
import { simulatePush } from '../simulator/push-sender.js';
import { answerToCheck, openPush, type PushAccount } from './open-push.js';
import { decryptPush, encryptPush, signatureOf } from './push-cipher.js';
import { eventOf, samenessOf } from './push-events.js';
import { readFields } from './read-fields.js';

/** WeChat's own vectors (wechat.md §5.3). */
const ACCOUNT: PushAccount = { appid: 'wxba5fad812f8e6fb9', push: { token: 'AAAAA', aesKey: 'A'.repeat(43) } };
const { token, aesKey } = ACCOUNT.push;
const ENCRYPTED =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=';
const SENT_AT = 1_714_112_445 * SECOND;
const QUERY = {
  signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
  timestamp: '1714112445',
  nonce: '415670741',
  encrypt_type: 'aes',
  msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
};
const BODY = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: ENCRYPTED });

describe("WeChat's vectors", () => {
  test.each([
    ['1714036504', '1514711492', 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['1714037059', '486452656', '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
    ['1714112445', '415670741', QUERY.signature],
  ])('signature of %s %s', (timestamp, nonce, expected) => {
    expect(signatureOf(token, timestamp, nonce)).toBe(expected);
  });

  test('a push of the secure mode is opened', async () => {
    expect(signatureOf(token, QUERY.timestamp, QUERY.nonce, ENCRYPTED)).toBe(QUERY.msg_signature);
    expect(decryptPush(ENCRYPTED, aesKey)?.appid).toBe(ACCOUNT.appid);
    const opened = await openPush(ACCOUNT, { query: QUERY, body: BODY }, SENT_AT);
    expect(opened).toMatchObject({ Event: 'debug_demo' });
  });

  test('an answer is encrypted byte for byte', () => {
    const encrypted = encryptPush('{"demo_resp":"good luck"}', ACCOUNT.appid, aesKey, Buffer.from('707722b803182950'));
    expect(encrypted).toBe('ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==');
    expect(signatureOf(token, '1713424427', '415670741', encrypted)).toBe('1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1');
  });

  test('the address is confirmed to WeChat alone', () => {
    const query = { timestamp: '1714036504', nonce: '1514711492', echostr: '4375120948345356249' };
    const signature = 'f464b24fc39322e44b38aa78f5edd27bd1441696';
    expect(answerToCheck(ACCOUNT, { ...query, signature })).toBe(query.echostr);
    expect(answerToCheck(ACCOUNT, { ...query, signature: `0${signature.slice(1)}` })).toBeUndefined();
    expect(answerToCheck(ACCOUNT, query)).toBeUndefined();
  });
});

describe('what is not from WeChat is not opened (reliability.md G5)', () => {
  const open = (query: object, body = BODY, now = SENT_AT) =>
    openPush(ACCOUNT, { query: { ...QUERY, ...query }, body }, now);
  const { push } = ACCOUNT;
  const clock = { now: () => SENT_AT };
  const EVENT = { FromUserName: 'oX', CreateTime: '1', Event: 'subscribe' };

  test.each([
    ['another signature', { msg_signature: QUERY.signature }],
    ['no signature', { msg_signature: undefined }],
    ['a signature as a list', { msg_signature: [QUERY.msg_signature] }],
    ['another nonce', { nonce: '1' }],
    ['no time', { timestamp: undefined }],
  ])('%s', async (_, query) => expect(await open(query)).toBeUndefined());

  test.each([-301, 301])('%d s away from now', async (seconds) => {
    expect(await open({}, BODY, SENT_AT + seconds * SECOND)).toBeUndefined();
    expect(await open({}, BODY, SENT_AT + (seconds - Math.sign(seconds)) * SECOND)).toBeDefined();
  });

  test('plain text, whose signature says nothing of its contents', async () => {
    const signature = signatureOf(token, QUERY.timestamp, QUERY.nonce);
    expect(await open({ msg_signature: signature, signature }, JSON.stringify(EVENT))).toBeUndefined();
  });

  test('one for another account, or with another key', async () => {
    for (const other of [
      { appid: 'wxother', push },
      { appid: ACCOUNT.appid, push: { ...push, aesKey: 'B'.repeat(43) } },
    ]) {
      expect(await openPush(ACCOUNT, simulatePush(other, clock, EVENT, 'json'), SENT_AT)).toBeUndefined();
    }
  });

  test.each(['', 'null', '[]', '{"Encrypt":1}', '{"Encrypt":"x"}', '<xml', '<xml></xml>', '\u0000'])(
    '%j',
    async (body) => {
      expect(await open({}, body)).toBeUndefined();
    },
  );

  test('entities of a document are not followed (XXE)', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><Event>&a;</Event></xml>';
    expect(JSON.stringify((await readFields(bomb)) ?? {})).not.toContain('root:');
  });
});

describe('events in both formats', () => {
  const clock = { now: () => SENT_AT };
  const item = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString });
  const POPUP = { FromUserName: 'oX', CreateTime: '1', Event: 'subscribe_msg_popup_event' };
  const read = (fields: object, format: 'json' | 'xml') =>
    openPush(ACCOUNT, simulatePush(ACCOUNT, clock, { ...fields }, format), SENT_AT);

  test.each([
    [[item('a', 'accept')], ['a']],
    [
      [item('a', 'accept'), item('b', 'reject'), item('c', 'accept')],
      ['a', 'c'],
    ],
  ])('%j says accepted %j', async (list, accepted) => {
    const List = list.length === 1 ? list[0] : list;
    const json = await read({ ...POPUP, List }, 'json');
    const xml = await read({ ...POPUP, SubscribeMsgPopupEvent: { List } }, 'xml');
    for (const message of [json, xml])
      expect(eventOf(message ?? {})).toEqual({ kind: 'answered', openid: 'oX', accepted });
    expect(samenessOf(json ?? {})).toBe(samenessOf(xml ?? {}));
  });

  test('a MsgID of 64 bits stays what it is', async () => {
    const fields = { Event: 'TEMPLATESENDJOBFINISH', MsgID: '1988810812324364291', Status: 'failed:user block' };
    expect(eventOf((await read(fields, 'xml')) ?? {})).toEqual({
      kind: 'sent',
      results: [{ msgid: '1988810812324364291', failure: 'failed:user block' }],
    });
  });

  test.each([
    ['8', ['phone']],
    ['14', []],
    ['7,8', ['phone']],
    ['18', []],
    ['', []],
  ])('RevokeInfo %j takes back %j', (RevokeInfo, what) => {
    const event = { Event: 'user_authorization_revoke', FromUserName: 'gh', OpenID: 'oX', RevokeInfo };
    expect(eventOf(event)).toEqual({ kind: 'revoked', openid: 'oX', what });
  });

  test.each(['user_info_modified', 'wxa_media_check', 'toString', '__proto__', ''])('%j is nothing to us', (Event) => {
    expect(eventOf({ Event, FromUserName: 'oX' })).toBeUndefined();
  });

  test('two templates in one second are two events, the same one again is not', () => {
    const one = { ...POPUP, List: item('a', 'accept') };
    expect(samenessOf(one)).not.toBe(samenessOf({ ...POPUP, List: item('b', 'accept') }));
    expect(samenessOf(one)).toBe(samenessOf({ ...one }));
  });
});
