import { templateMismatches } from '../templates/check-template-book.js';
import { SIMULATOR_TEMPLATE_BOOK } from '../templates/simulator-template-book.js';
import { OPENID, PROGRESS_ID, progressMessage, startTestBench, type TestBench } from '../testing/bench.js';
import { SIMULATOR_ACCOUNTS, startSimulator } from './simulator.js';

const STABLE = '/cgi-bin/stable_token';
const LEGACY = '/cgi-bin/token';
const SEND = '/cgi-bin/message/subscribe/send';
const { appid, secret } = SIMULATOR_ACCOUNTS.miniprogram;
const credential = { grant_type: 'client_credential', appid, secret };

describe('simulator behaves as the platform does (fact sheet §17)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
  });
  afterEach(() => bench.stop());

  type Answer = { errcode?: number; errmsg?: string; access_token?: string; expires_in?: number };
  const post = async (path: string, body: unknown, token?: string): Promise<Answer> => {
    const query = token === undefined ? '' : `?access_token=${token}`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${bench.simulator.baseUrl}${path}${query}`, { method: 'POST', body: text });
    return (await response.json()) as Answer;
  };
  const get = (path: string, query: Record<string, string>) =>
    fetch(`${bench.simulator.baseUrl}${path}?${new URLSearchParams(query)}`);
  const token = async () => (await post(STABLE, credential)).access_token ?? '';
  const raw = ({ openid, templateId, data, page }: ReturnType<typeof progressMessage>) => ({
    touser: openid,
    template_id: templateId,
    data,
    page,
  });

  it('gives the same stable token with the seconds that are left, another one in the last five minutes', async () => {
    const first = await post(STABLE, credential);
    bench.clock.advance(6_855_000);
    expect(await post(STABLE, credential)).toEqual({ access_token: first.access_token, expires_in: 345 });
    bench.clock.advance(45_000);
    const next = await post(STABLE, credential);
    expect(next.access_token).not.toBe(first.access_token);
    expect(next.expires_in).toBe(7_200);
    expect((await post(SEND, {}, first.access_token)).errcode).toBe(40003);
  });

  it('forces a refresh at most every 30 s and 20 times a day, and kills the token before', async () => {
    const before = await token();
    const force = { ...credential, force_refresh: true };
    const forced = await post(STABLE, force);
    expect((await post(SEND, {}, before)).errcode).toBe(40001);
    expect((await post(SEND, {}, forced.access_token)).errcode).toBe(40003);
    expect((await post(STABLE, force)).errcode).toBe(45011);
    for (let count = 1; count < 20; count += 1) {
      bench.clock.advance(30_000);
      expect((await post(STABLE, force)).errcode).toBeUndefined();
    }
    bench.clock.advance(30_000);
    expect((await post(STABLE, force)).errcode).toBe(45009);
  });

  it('keeps the two token families apart; a legacy token lives five minutes after the next', async () => {
    const stable = await token();
    const legacy = async () => ((await (await get(LEGACY, credential)).json()) as Answer).access_token ?? '';
    const old = await legacy();
    const young = await legacy();
    bench.clock.advance(5 * 60_000);
    const answers = await Promise.all([stable, old, young].map((value) => post(SEND, {}, value)));
    expect(answers.map(({ errcode }) => errcode)).toEqual([40003, 42001, 40003]);
  });

  it('looks at method, body, token, JSON, openid, template, right, content, page, in this order', async () => {
    const valid = await token();
    const message = raw(progressMessage());
    const emptyThing = { ...message, data: { ...message.data, thing3: { value: '' } } };
    const wrongMethod = (await (await get(SEND, {})).json()) as Answer;
    const codes = [wrongMethod.errcode];
    const ask = async (body: unknown, value?: string) => codes.push((await post(SEND, body, value)).errcode);
    await ask('');
    await ask('{');
    await ask('{', 'malformed');
    await ask('{', valid.replace(/.$/, '!').replace('!', valid.endsWith('a') ? 'b' : 'a'));
    await ask('{', valid);
    await ask(message, valid);
    bench.simulator.issueLoginCode(OPENID);
    await ask({ ...message, template_id: 'nobody-has-it' }, valid);
    await ask(emptyThing, valid);
    bench.simulator.grant(OPENID, PROGRESS_ID);
    await ask({ ...emptyThing, page: '/leading' }, valid);
    await ask({ ...message, page: '/pages/ticket/index' }, valid);
    await ask({ ...message, page: 'pages/unreleased' }, valid);
    await ask(message, valid);
    expect(codes).toEqual([43002, 44002, 41001, 40014, 40001, 47001, 40003, 40037, 43101, 47003, 41030, 41030, 0]);
  });

  it('cuts the detail of 47003 after 30 characters and puts the rid at the end', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    const message = raw(progressMessage());
    const data = { ...message.data, character_string1: { value: '单号' } };
    const { errmsg } = await post(SEND, { ...message, data }, await token());
    const seconds = Math.floor(bench.clock.now() / 1_000).toString(16);
    expect(errmsg).toMatch(
      new RegExp(`^argument invalid! data\\.character_string1\\.value i rid: ${seconds}-[0-9a-f]{8}-[0-9a-f]{8}$`),
    );
    expect(bench.simulator.rightsLeft(OPENID, PROGRESS_ID)).toBe(1);
  });

  it('reads stringified data as empty (47003)', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    const message = raw(progressMessage());
    const { errmsg } = await post(SEND, { ...message, data: JSON.stringify(message.data) }, await token());
    expect(errmsg).toContain('argument invalid! data.character_string1.value');
  });

  it('refuses a second send in flight to the same person (43108)', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    const valid = await token();
    const release = bench.simulator.holdAnswers();
    const first = post(SEND, raw(progressMessage()), valid);
    await bench.simulator.whenCalled(SEND, 1);
    const second = await post(SEND, raw(progressMessage()), valid);
    release();
    expect([(await first).errcode, second.errcode]).toEqual([0, 43108]);
  });

  it('serves jscode2session as text/plain, with a comma before the rid', async () => {
    const answer = await get('/sns/jscode2session', { appid, secret, js_code: 'x', grant_type: 'authorization_code' });
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toMatch(/"invalid code, rid: [0-9a-f-]+"/);
  });

  it.each([
    [{ ...credential, secret: 'wrong' }, 40125],
    [{ ...credential, appid: 'wx0' }, 40013],
    [{ ...credential, appid: '' }, 41002],
    [{ ...credential, secret: '' }, 41004],
    [{ ...credential, grant_type: 'x' }, 40002],
  ])('refuses the credential %j with %i', async (body, errcode) => {
    expect((await post(STABLE, body)).errcode).toBe(errcode);
  });

  it('blocks a banned template (43107) and a word of its filter (45168)', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    bench.simulator.banTemplate(PROGRESS_ID);
    expect((await post(SEND, raw(progressMessage()), await token())).errcode).toBe(43107);

    const strict = await startSimulator({ clock: bench.clock, blockedWords: ['漏水'] });
    try {
      strict.grant(OPENID, PROGRESS_ID);
      const answer = await fetch(`${strict.baseUrl}${STABLE}`, { method: 'POST', body: JSON.stringify(credential) });
      const { access_token } = (await answer.json()) as Answer;
      const sent = await fetch(`${strict.baseUrl}${SEND}?access_token=${access_token}`, {
        method: 'POST',
        body: JSON.stringify(raw(progressMessage())),
      });
      expect(((await sent.json()) as Answer).errcode).toBe(45168);
    } finally {
      await strict.stop();
    }
  });

  it('lists templates that the default mapping fits exactly, for both accounts', async () => {
    const { subscribe, service } = SIMULATOR_TEMPLATE_BOOK;
    expect(templateMismatches(subscribe, await bench.client.listTemplates('subscribe'))).toEqual([]);
    expect(templateMismatches(service, await bench.client.listTemplates('service'))).toEqual([]);
  });

  it('keeps tokens, rights, codes and messages over a restart', async () => {
    bench.simulator.grant(OPENID, PROGRESS_ID);
    bench.simulator.grant(OPENID, PROGRESS_ID);
    await bench.client.sendSubscribeMessage(progressMessage());
    const code = bench.simulator.issueLoginCode(OPENID);
    const saved = JSON.parse(JSON.stringify(bench.simulator.snapshot()));
    const port = Number(new URL(bench.simulator.baseUrl).port);
    await bench.simulator.stop();

    const again = await startSimulator({ clock: bench.clock, port, state: saved });
    try {
      await expect(bench.newClient().code2Session(code)).resolves.toEqual({ openid: OPENID });
      const result = await bench.newClient().sendSubscribeMessage(progressMessage());
      expect(result).toEqual({ outcome: 'sent', msgid: '1988810812324364292' });
      expect(again.sent()).toHaveLength(2);
      expect(again.rightsLeft(OPENID, PROGRESS_ID)).toBe(0);
    } finally {
      await again.stop();
    }
  });
});
