import { OPENID, startTestBench, type TestBench } from '../testing/bench.js';

const LOGIN = '/sns/jscode2session';
const PHONE = '/wxa/business/getuserphonenumber';
const RID = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/;

describe('code2Session (fact sheet §3.2)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
  });
  afterEach(() => bench.stop());

  it('gives openid and unionid, and never the session_key', async () => {
    const code = bench.simulator.issueLoginCode(OPENID, 'uPerson1');
    await expect(bench.client.code2Session(code)).resolves.toEqual({ openid: OPENID, unionid: 'uPerson1' });
  });

  it('lives without a unionid', async () => {
    await expect(bench.client.code2Session(bench.simulator.issueLoginCode(OPENID))).resolves.toEqual({
      openid: OPENID,
    });
  });

  it('asks for a fresh code when the code was used (40163), with the rid after a comma', async () => {
    const code = bench.simulator.issueLoginCode(OPENID);
    await bench.client.code2Session(code);
    await expect(bench.client.code2Session(code)).rejects.toMatchObject({
      kind: 'fresh_code',
      errcode: 40163,
      errmsg: 'code been used',
      rid: expect.stringMatching(RID),
    });
  });

  it('asks for a fresh code when the code is unknown or older than five minutes (40029)', async () => {
    const code = bench.simulator.issueLoginCode(OPENID);
    bench.clock.advance(5 * 60_000 + 1);
    for (const bad of [code, 'unknown']) {
      await expect(bench.client.code2Session(bad)).rejects.toMatchObject({ kind: 'fresh_code', errcode: 40029 });
    }
  });

  it('reports a person whom WeChat blocks (40226)', async () => {
    const code = bench.simulator.issueLoginCode(OPENID);
    bench.simulator.block(OPENID);
    await expect(bench.client.code2Session(code)).rejects.toMatchObject({ kind: 'blocked_user' });
  });

  it('outlives a short burst of -1, and gives up after a long one', async () => {
    const code = bench.simulator.issueLoginCode(OPENID);
    bench.simulator.failNext({ path: LOGIN, errcode: -1, times: 2 });
    await expect(bench.client.code2Session(code)).resolves.toEqual({ openid: OPENID });
    bench.simulator.failNext({ path: LOGIN, errcode: -1, times: 3 });
    await expect(bench.client.code2Session(code)).rejects.toMatchObject({ kind: 'busy', errmsg: 'system error' });
  });

  it('says plainly that WeChat cannot be reached', async () => {
    await bench.simulator.goDown();
    await expect(bench.client.code2Session('any')).rejects.toMatchObject({
      kind: 'unreachable',
      errmsg: 'ECONNREFUSED',
    });
  });
});

describe('getPhoneNumber (fact sheet §3.4)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
  });
  afterEach(() => bench.stop());

  it('gives the number once', async () => {
    const code = bench.simulator.issuePhoneCode(OPENID, '13800138000');
    await expect(bench.client.getPhoneNumber(code, OPENID)).resolves.toEqual({
      number: '13800138000',
      countryCode: '86',
    });
    await expect(bench.client.getPhoneNumber(code)).rejects.toMatchObject({
      kind: 'fresh_code',
      errcode: 40029,
      errmsg: 'invalid code',
      hint: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{6}$/),
      rid: expect.stringMatching(RID),
    });
  });

  it('refuses a login code and an old code (40029)', async () => {
    const old = bench.simulator.issuePhoneCode(OPENID, '13800138000');
    bench.clock.advance(5 * 60_000 + 1);
    for (const bad of [bench.simulator.issueLoginCode(OPENID), old]) {
      await expect(bench.client.getPhoneNumber(bad)).rejects.toMatchObject({ kind: 'fresh_code' });
    }
  });

  it('refuses the code of another person', async () => {
    const code = bench.simulator.issuePhoneCode(OPENID, '13800138000');
    await expect(bench.client.getPhoneNumber(code, 'oSomebodyElse')).rejects.toMatchObject({ kind: 'recipient' });
  });

  it('is replayed once with another token, and the code is not lost', async () => {
    await bench.client.listTemplates();
    bench.simulator.killToken();
    const code = bench.simulator.issuePhoneCode(OPENID, '13800138000');
    await expect(bench.client.getPhoneNumber(code)).resolves.toMatchObject({ number: '13800138000' });
    expect(bench.simulator.callsTo(PHONE)).toBe(2);
  });
});

it('no log line shows a secret, a token, a code, a phone number or a session_key', async () => {
  const bench = await startTestBench();
  try {
    const login = bench.simulator.issueLoginCode(OPENID);
    const phone = bench.simulator.issuePhoneCode(OPENID, '13800138000');
    await bench.client.code2Session(login);
    await bench.client.code2Session(login).catch(() => {});
    await bench.client.getPhoneNumber(phone);
    await bench.client.getPhoneNumber(phone).catch(() => {});
    await bench.simulator.goDown();
    await bench.client.getPhoneNumber(phone).catch(() => {});
    const state = bench.simulator.snapshot();
    const hidden = [
      bench.simulator.settings().secret,
      login,
      phone,
      '13800138000',
      ...Object.keys(state.tokens),
      ...Object.values(state.users).map(({ sessionKey }) => sessionKey),
    ];
    const log = bench.lines.join('\n');
    expect(bench.lines.length).toBeGreaterThan(5);
    expect(hidden.filter((word) => log.includes(word))).toEqual([]);
  } finally {
    await bench.stop();
  }
});
