import { SIMULATOR_TEMPLATE_BOOK } from '../templates/simulator-template-book.js';
import { FOLLOWER, OPENID, PROGRESS_ID, progressMessage, startTestBench, type TestBench } from '../testing/bench.js';
import { START } from '../testing/manual-clock.js';

const SEND = '/cgi-bin/message/subscribe/send';

describe('sendSubscribeMessage (fact sheet §4.3, reliability G3)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
    bench.simulator.grant(OPENID, PROGRESS_ID);
  });
  afterEach(() => bench.stop());
  const send = () => bench.client.sendSubscribeMessage(progressMessage());
  const left = () => bench.simulator.rightsLeft(OPENID, PROGRESS_ID);

  it('delivers, keeps every digit of a msgid above 2^53, and spends one right', async () => {
    await expect(send()).resolves.toEqual({ outcome: 'sent', msgid: '1988810812324364291' });
    expect(Number('1988810812324364291')).not.toBe(1988810812324364291n);
    expect(left()).toBe(0);
    expect(bench.simulator.sent()).toMatchObject([
      { at: START, openid: OPENID, channel: 'subscribe', templateKey: 'progress', outcome: 'delivered' },
    ]);
  });

  it('is refused for good without a right (43101), and asks only once', async () => {
    await send();
    await expect(send()).resolves.toMatchObject({
      outcome: 'refused',
      error: { kind: 'refused', errcode: 43101, errmsg: 'user refuse to accept the msg' },
    });
    expect(bench.simulator.callsTo(SEND)).toBe(2);
  });

  it('is refused although there is a right (43101), when the person switched it off', async () => {
    bench.simulator.faults.refuseDespiteRight = true;
    await expect(send()).resolves.toMatchObject({ outcome: 'refused', error: { errcode: 43101 } });
  });

  const midnight = Date.UTC(2026, 10, 22, 16);
  it.each([
    [-1, 'deferred', 'busy', START + 30_000],
    [45011, 'deferred', 'busy', START + 60_000],
    [44990, 'deferred', 'busy', START + 2_000],
    [43117, 'deferred', 'busy', START + 60_000],
    [45009, 'deferred', 'quota', midnight],
    [48001, 'deferred', 'account', START + 60_000],
    [50002, 'deferred', 'account', START + 60_000],
    [40003, 'refused', 'recipient', undefined],
    [40037, 'refused', 'template', undefined],
    [43107, 'refused', 'template', undefined],
    [43116, 'refused', 'template', undefined],
    [41030, 'refused', 'template', undefined],
    [47003, 'refused', 'content', undefined],
    [45168, 'refused', 'content', undefined],
    [47001, 'refused', 'bug', undefined],
    [99999, 'refused', 'unexpected', undefined],
  ])('answers %i as %s (%s), asked once', async (errcode, outcome, kind, notBefore) => {
    bench.simulator.failNext({ path: SEND, errcode });
    const result = await send();
    expect(result).toMatchObject({ outcome, error: { kind, errcode } });
    expect('notBefore' in result ? result.notBefore : undefined).toBe(notBefore);
    expect(bench.simulator.callsTo(SEND)).toBe(1);
    expect(left()).toBe(1);
  });

  it('defers until midnight in Shanghai when the day’s calls are used up (45009)', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    bench.simulator.faults.dailyQuota[SEND] = 1;
    await send();
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', notBefore: midnight });
    bench.clock.advance(midnight - START);
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
  });

  it('goes one at a time to the same person, and at once to different people', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    bench.simulator.grant('oOther', PROGRESS_ID);
    await bench.client.listTemplates();
    const release = bench.simulator.holdAnswers();
    const all = Promise.all([send(), send(), bench.client.sendSubscribeMessage(progressMessage('oOther'))]);
    await bench.simulator.whenCalled(SEND, 2);
    expect(bench.simulator.callsTo(SEND)).toBe(2);
    release();
    expect((await all).map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent']);
    expect(bench.pauses).toEqual([]);
  });

  it('meets another process’s send to the same person (43108), waits and tries again', async () => {
    bench.simulator.failNext({ path: SEND, errcode: 43108, times: 2 });
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
    expect(bench.pauses).toEqual([200, 400]);
    bench.simulator.grant(OPENID, PROGRESS_ID);
    bench.simulator.failNext({ path: SEND, errcode: 43108, times: 4 });
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'concurrent' } });
  });

  it('has an unknown outcome when no answer comes in time, and is not repeated', async () => {
    const hasty = bench.newClient({ timeoutMs: 1_000 });
    await hasty.listTemplates();
    const release = bench.simulator.holdAnswers();
    const result = await hasty.sendSubscribeMessage(progressMessage());
    expect(result).toMatchObject({ outcome: 'unknown', error: { kind: 'timeout' } });
    release();
    expect(bench.simulator.callsTo(SEND)).toBe(1);
  });

  it('is deferred, not unknown, when it was the token that did not come in time: nothing was sent', async () => {
    const hasty = bench.newClient({ timeoutMs: 1_000 });
    const release = bench.simulator.holdAnswers();
    const result = await hasty.sendSubscribeMessage(progressMessage());
    expect(result).toMatchObject({ outcome: 'deferred', error: { kind: 'busy' } });
    release();
    expect(bench.simulator.callsTo(SEND)).toBe(0);
  });

  it('has an unknown outcome when the connection breaks after the message went out', async () => {
    bench.simulator.faults.resetAfterSend = 1;
    await expect(send()).resolves.toMatchObject({ outcome: 'unknown', error: { kind: 'interrupted' } });
    expect(bench.simulator.sent()).toHaveLength(1);
    expect(bench.simulator.callsTo(SEND)).toBe(1);
  });

  it('has an unknown outcome when the answer cannot be read', async () => {
    await bench.client.listTemplates();
    bench.simulator.faults.garbage = true;
    await expect(send()).resolves.toMatchObject({ outcome: 'unknown', error: { kind: 'unreadable' } });
  });

  it('is deferred, not unknown, when it was the token call that got no answer', async () => {
    bench.simulator.faults.garbage = true;
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'busy' } });
    expect(bench.simulator.callsTo(SEND)).toBe(0);
  });

  it.each([500, 502, 429])('is deferred on HTTP %i', async (status) => {
    await bench.client.listTemplates();
    bench.simulator.faults.httpStatus = status;
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { errmsg: `HTTP ${status}` } });
  });

  it('is deferred while WeChat is down, and goes out when it is back', async () => {
    await send();
    bench.simulator.grant(OPENID, PROGRESS_ID);
    await bench.simulator.goDown();
    const bad = await send();
    expect(['deferred', 'unknown']).toContain(bad.outcome);
    await expect(send()).resolves.toMatchObject({ outcome: 'deferred', error: { kind: 'unreachable' } });
    await bench.simulator.comeBack();
    await expect(send()).resolves.toMatchObject({ outcome: 'sent' });
  });

  it('survives raw control characters, errcode as text and unknown fields', async () => {
    bench.simulator.faults.controlCharacters = true;
    bench.simulator.faults.oddShapes = true;
    await expect(send()).resolves.toEqual({ outcome: 'sent', msgid: '1988810812324364291' });
    await expect(send()).resolves.toMatchObject({ outcome: 'refused', error: { errcode: 43101 } });
  });
});

describe('sendTemplateMessage of the service account (fact sheet §6)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
    bench.simulator.follow(FOLLOWER, 'uPerson1');
  });
  afterEach(() => bench.stop());
  const templateId = SIMULATOR_TEMPLATE_BOOK.service.progress?.templateId ?? '';
  const { data } = progressMessage();
  const values = {
    character_string1: { value: 'BX20261122-0001' },
    phrase2: { value: '已派单' },
    thing3: { value: data.thing5?.value ?? '' },
    time4: { value: '2026年11月22日 16:30' },
  };
  const send = (openid: string, clientMessageId: string, note = values.thing3.value) =>
    bench.client.sendTemplateMessage?.({
      openid,
      templateId,
      clientMessageId,
      data: { ...values, thing3: { value: note } },
      miniprogram: { appid: bench.simulator.settings().appid, pagepath: 'pages/ticket/index?id=1' },
    });

  it('reaches a follower', async () => {
    await expect(send(FOLLOWER, 'n1')).resolves.toEqual({ outcome: 'sent', msgid: '1988810812324364291' });
    expect(bench.simulator.sent()).toMatchObject([{ channel: 'service', page: 'pages/ticket/index?id=1' }]);
  });

  it('is refused to one who no longer follows (43004)', async () => {
    bench.simulator.unfollow(FOLLOWER);
    await expect(send(FOLLOWER, 'n1')).resolves.toMatchObject({ outcome: 'refused', error: { errcode: 43004 } });
  });

  it('does not know an openid of the mini-program (40003)', async () => {
    bench.simulator.issueLoginCode(OPENID);
    await expect(send(OPENID, 'n1')).resolves.toMatchObject({ outcome: 'refused', error: { errcode: 40003 } });
  });

  it('sent again is a success without a second message: 40241 within 60 s, 45065 by our id', async () => {
    await send(FOLLOWER, 'n1');
    await expect(send(FOLLOWER, 'n2')).resolves.toEqual({ outcome: 'sent', msgid: undefined });
    await expect(send(FOLLOWER, 'n1', '另一句话')).resolves.toEqual({ outcome: 'sent', msgid: undefined });
    expect(bench.simulator.sent().filter(({ outcome }) => outcome === 'delivered')).toHaveLength(1);
    bench.clock.advance(60_000);
    await expect(send(FOLLOWER, 'n3')).resolves.toMatchObject({ outcome: 'sent', msgid: expect.any(String) });
  });
});
