import { silentLogger } from '../logger.js';
import { WECHAT_POLICY } from '../policy.js';
import { SIMULATOR_ACCOUNTS } from '../simulator/simulator.js';
import { OPENID, PROGRESS_ID, progressMessage, startTestBench, type TestBench } from '../testing/bench.js';
import { createTokenHolder } from './access-token.js';
import { createTransport } from './transport.js';

const STABLE = '/cgi-bin/stable_token';
const SEND = '/cgi-bin/message/subscribe/send';
const MINUTE = 60_000;

describe('access token (fact sheet §2, reliability G2)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
  });
  afterEach(() => bench.stop());

  const grant = (times: number, openid = OPENID) => {
    for (let count = 0; count < times; count += 1) bench.simulator.grant(openid, PROGRESS_ID);
  };
  const send = (openid = OPENID) => bench.client.sendSubscribeMessage(progressMessage(openid));

  it('is fetched once for 50 calls at the same time', async () => {
    const openids = Array.from({ length: 50 }, (_, index) => `oPerson${index}`);
    for (const openid of openids) grant(1, openid);
    const results = await Promise.all(openids.map((openid) => send(openid)));
    expect(results.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(bench.simulator.callsTo(STABLE)).toBe(1);
  });

  it('is kept while five minutes or more are left, and renewed after that', async () => {
    grant(3);
    await send();
    bench.clock.advance(7_200_000 - 5 * MINUTE);
    await send();
    expect(bench.simulator.callsTo(STABLE)).toBe(1);
    bench.clock.advance(1);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(bench.simulator.callsTo(STABLE)).toBe(2);
  });

  it('goes on being used when it cannot be renewed but has not ended', async () => {
    grant(3);
    await send();
    bench.clock.advance(7_200_000 - 2 * MINUTE);
    bench.simulator.failNext({ path: STABLE, errcode: -1, times: Number.POSITIVE_INFINITY });
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    const calls = bench.simulator.callsTo(STABLE);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(bench.simulator.callsTo(STABLE)).toBe(calls);
  });

  it.each([
    ['40001, killed from outside', 40001],
    ['40014, malformed', 40014],
    ['42001, expired', 42001],
  ])('is replaced after %s, and the call replayed once', async (_name, errcode) => {
    grant(2);
    await send();
    if (errcode === 40001) bench.simulator.killToken();
    else bench.simulator.failNext({ path: SEND, errcode });
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(bench.simulator.callsTo(SEND)).toBe(3);
    expect(bench.simulator.sent()).toHaveLength(2);
  });

  it('expires by a jump of the clock without a lost message', async () => {
    grant(2);
    await send();
    bench.clock.advance(8 * 60 * MINUTE);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
  });

  it('is refused twice: the call is replayed exactly once, then deferred', async () => {
    grant(1);
    bench.simulator.failNext({ path: SEND, errcode: 42001, times: Number.POSITIVE_INFINITY });
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'token', errcode: 42001 } });
    expect(bench.simulator.callsTo(SEND)).toBe(2);
    expect(bench.simulator.rightsLeft(OPENID, PROGRESS_ID)).toBe(1);
  });

  it('killed under 50 calls at once is fetched once more, and nothing is lost', async () => {
    const openids = Array.from({ length: 50 }, (_, index) => `oPerson${index}`);
    for (const openid of openids) grant(2, openid);
    await Promise.all(openids.map((openid) => send(openid)));
    bench.simulator.killToken();
    const results = await Promise.all(openids.map((openid) => send(openid)));
    expect(results.filter(({ outcome }) => outcome === 'sent')).toHaveLength(50);
    expect(bench.simulator.callsTo(STABLE)).toBe(2);
    expect(bench.simulator.snapshot().forcedAt).toEqual({});
  });

  it('is forced only when the ordinary call gives the refused one again, once in 30 s', async () => {
    grant(4);
    await send();
    bench.simulator.poisonToken();
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    const forced = () => bench.simulator.snapshot().forcedAt[SIMULATOR_ACCOUNTS.miniprogram.appid];
    expect(forced()).toHaveLength(1);

    bench.simulator.poisonToken();
    const calls = bench.simulator.callsTo(STABLE);
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'token' } });
    expect(forced()).toHaveLength(1);
    expect(bench.simulator.callsTo(STABLE)).toBe(calls + 1);

    bench.clock.advance(30_000);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(forced()).toHaveLength(2);
  });

  it('forced by one of four processes serves all four', async () => {
    const clients = [bench.client, bench.newClient(), bench.newClient(), bench.newClient()];
    const sendAll = () =>
      Promise.all(clients.map((client, index) => client.sendSubscribeMessage(progressMessage(`oPerson${index}`))));
    for (const index of clients.keys()) grant(2, `oPerson${index}`);
    await sendAll();
    bench.simulator.poisonToken();
    const results = await sendAll();
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(bench.simulator.snapshot().forcedAt[SIMULATOR_ACCOUNTS.miniprogram.appid]).toHaveLength(1);
  });

  it('refused late, when another call has renewed it already, costs no fetch', async () => {
    const { simulator, clock } = bench;
    const read = createTransport({ baseUrl: simulator.baseUrl, policy: WECHAT_POLICY, logger: silentLogger });
    const holder = createTokenHolder({ account: SIMULATOR_ACCOUNTS.miniprogram, read, clock, policy: WECHAT_POLICY });
    const old = await holder.get();
    simulator.killToken();
    holder.reject(old);
    const young = await holder.get();
    holder.reject(old);
    await expect(holder.get()).resolves.toBe(young);
    expect(young).not.toBe(old);
    expect(simulator.callsTo(STABLE)).toBe(2);
  });

  it('of the service account is another one', async () => {
    await bench.client.listTemplates('subscribe');
    await bench.client.listTemplates('service');
    expect(bench.simulator.callsTo(STABLE)).toBe(2);
  });

  it.each([
    ['wrong secret', 40125],
    ['address not on the list', 40164],
    ['secret frozen', 40243],
  ])('that cannot be had (%s) defers messages and asks for a person', async (_name, errcode) => {
    grant(1);
    bench.simulator.failNext({ path: STABLE, errcode });
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'account', errcode } });
    expect(bench.lines.some((line) => line.includes(`"errcode":${errcode}`))).toBe(true);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
  });

  it('call that is busy is repeated with growing pauses', async () => {
    grant(1);
    bench.simulator.failNext({ path: STABLE, errcode: -1, times: 2 });
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(bench.pauses).toEqual([250, 1_000]);
  });
});
