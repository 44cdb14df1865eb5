import { silentLogger } from '../logger.js';
import { WECHAT_POLICY } from '../policy.js';
import { startTestBench, type TestBench } from '../testing/bench.js';
import { parseBody } from './parse-body.js';
import { createTransport } from './transport.js';

const STABLE = '/cgi-bin/stable_token';

describe('transport (fact sheet §1)', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench();
  });
  afterEach(() => bench.stop());
  const tokenBody = () => {
    const { appid, secret } = bench.simulator.settings();
    return { grant_type: 'client_credential', appid, secret };
  };
  const transport = (baseUrl = bench.simulator.baseUrl) =>
    createTransport({ baseUrl, policy: WECHAT_POLICY, logger: silentLogger });

  it('sends a body with its length; the same body in chunks is answered 412 with nothing', async () => {
    await expect(transport()({ method: 'POST', path: STABLE, body: tokenBody() })).resolves.toHaveProperty(
      'access_token',
    );
    const chunked = await fetch(`${bench.simulator.baseUrl}${STABLE}`, {
      method: 'POST',
      body: new Blob([JSON.stringify(tokenBody())]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect([chunked.status, await chunked.text()]).toEqual([412, '']);
  });

  it('works with a base address that ends in a slash', async () => {
    const call = transport(`${bench.simulator.baseUrl}/`);
    await expect(call({ method: 'POST', path: STABLE, body: tokenBody() })).resolves.toHaveProperty('access_token');
  });

  it('calls an unknown path a mistake of ours', async () => {
    await expect(transport()({ method: 'GET', path: '/nowhere' })).rejects.toMatchObject({
      kind: 'bug',
      errmsg: 'HTTP 404',
    });
  });

  it('knows a name that does not resolve as never reached', async () => {
    const call = transport('http://wechat.invalid');
    await expect(call({ method: 'GET', path: '/' })).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('parseBody', () => {
  it('keeps integers beyond 2^53 as text and the others as numbers', () => {
    expect(parseBody('{"msgid":1988810812324364291,"errcode":0,"n":-1,"f":1.5,"max":9007199254740991}')).toEqual({
      msgid: '1988810812324364291',
      errcode: 0,
      n: -1,
      f: 1.5,
      max: 9007199254740991,
    });
  });

  it('drops raw control characters', () => {
    expect(parseBody('{"a":"x\n\u0001y",\r\n\t"b":1}')).toEqual({ a: 'xy', b: 1 });
  });

  it.each(['', 'null', '[]', '"text"', '7', '<html>', '{"a":'])('takes %j for no answer', (text) => {
    expect(parseBody(text)).toBeUndefined();
  });
});
