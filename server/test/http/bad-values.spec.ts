import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { countsIn } from '../support/rows.js';

const ABSENT = '4503599627370496';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const submit = async (description: string, headers = {}) =>
  app.call('submitTicket', {
    as: 'resident-1',
    body: { kind: 'repair', houseId: await jobs.houseId('resident-1'), description },
    headers,
  });
const invalid = (field: string, code: string) => ({
  status: 400,
  body: { code: 'invalid_input', errors: [expect.objectContaining({ field, code })] },
});

describe('C3: words', () => {
  it.each([
    ['emoji', '漏水 🚰👩‍🔧🇨🇳 1️⃣'],
    ['right-to-left', 'الماء يتسرب \u202Egnp.exe\u202C עברית'],
    ['zero-width', '水\u200B龙\u200C头\u200D\uFEFF坏了\u2060'],
    ['combining marks, not composed', 'e\u0301 é Å Å 각'],
    ['rare characters beyond the first plane', '𠮷野家 𝒳 🜚'],
    ['line breaks and tabs', '第一行\r\n第二行\n\t第三行\u2028第四行'],
    ['what databases and templates react to', `'; DROP TABLE ticket; -- \${x} {{x}} %s \\' "`],
    ['spaces around it', '  水漏  '],
  ])('%s come back as they were written', async (_, text) => {
    const { id } = await done(submit(text));
    expect((await jobs.ticketAs('receptionist', id)).description).toBe(text);
    await done(jobs.actOnTicket('addNote', 'resident-1', id, { text }));
    const timeline = await done(app.call('getTimeline', { as: 'resident-1', path: { id } }));
    expect(timeline.items.at(-1)?.text).toContain(text.trim());
  });

  it.each([
    ['NUL', '水\u0000龙头'],
    ['a bell', '水\u0007'],
    ['half a pair', '水\uD83D'],
    ['the other half', '\uDEB0水'],
    ['C1 control', '水\u0085'],
  ])('%s is refused', async (_, text) => {
    expect(await submit(text)).toMatchObject(invalid('description', 'bad_characters'));
  });

  it.each([
    ['spaces', '  \u3000\n\t'],
    ['zero-width characters', '\u200B\u200C\u200D\uFEFF\u2060'],
    ['letters that are drawn as nothing', '\u2800\u3164'],
  ])('INT-3 %s alone say nothing: refused, naming the field', async (_, text) => {
    expect(await submit(text)).toMatchObject(invalid('description', 'required'));
  });

  it.each([
    ['letters', '水'.repeat(10_000)],
    ['emoji', '🚰'.repeat(10_000)],
    ['marks that some counts leave out', `水${'\uFE0F'.repeat(10_000)}`],
  ])('10,000 %s are too long, and nothing is cut off', async (_, text) => {
    const before = await countsIn(app);
    expect(await submit(text)).toMatchObject(invalid('description', 'too_long'));
    expect(await countsIn(app)).toEqual(before);
  });

  it('the longest that is allowed is kept whole', async () => {
    const text = '🚰'.repeat(1000) + '水'.repeat(1000);
    const { id } = await done(submit(text));
    expect((await jobs.ticketAs('resident-1', id)).description).toBe(text);
  });
});

describe('C2: quantities and prices', () => {
  const LIMITS: readonly [string, unknown, string][] = [
    ['negative', -1, 'too_small'],
    ['nothing', 0, 'too_small'],
    ['three decimals', 1.234, 'wrong_type'],
    ['enormous', 1e9, 'too_big'],
    ['beyond every number', 1e300, 'too_big'],
    ['text', '2', 'wrong_type'],
  ];

  it.each(LIMITS)('a quantity that is %s', async (_, quantity, code) => {
    const { order } = await jobs.orderAt('arrived');
    const { id: feeItemId, name } = await jobs.feeItem('engineer-1');
    const lines = [{ feeItemId, name, quantity }];
    expect(await jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines })).toMatchObject(
      invalid('lines.0.quantity', code),
    );
    expect((await jobs.orderAs('engineer-1', order.id)).quote).toBeNull();
  });

  it('two decimals are counted to the fen', async () => {
    const { order } = await jobs.orderAt('arrived');
    const item = await jobs.feeItem('engineer-1');
    const lines = [{ feeItemId: item.id, name: item.name, quantity: 1.25 }];
    const quoted = await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines }));
    expect(quoted.quote?.totalFen).toBe(Math.round(item.unitPriceFen * 1.25));
  });

  it('an item that the schedule does not have, and a negative price', async () => {
    const { order } = await jobs.orderAt('arrived');
    const line = { feeItemId: ABSENT, name: '假项目', quantity: 1, unitPriceFen: 1 };
    const quote = (lines: object[]) => jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines });
    expect(await quote([line])).toMatchObject(invalid('lines.0.feeItemId', 'fee_item_unknown'));
    expect(await quote([{ ...line, unitPriceFen: -1 }])).toMatchObject(invalid('lines.0.unitPriceFen', 'too_small'));
    expect(await quote(Array(31).fill(line))).toMatchObject(invalid('lines', 'too_many'));
  });
});

describe('C2: queries, paths and headers', () => {
  it.each([
    ['0', 'too_small'],
    ['-1', 'too_small'],
    ['101', 'too_big'],
    ['abc', 'wrong_type'],
    ['1.5', 'wrong_type'],
    ['1e1', 'wrong_type'],
    ['99999999999999999999', 'wrong_type'],
  ])('limit=%s', async (limit, code) => {
    for (const operation of ['listTickets', 'listWorkOrders', 'listHouses'] as const) {
      expect(await app.call(operation, { as: 'receptionist', query: { limit } })).toMatchObject(invalid('limit', code));
    }
  });

  it.each([
    'abc',
    '!',
    Buffer.from('{"id":1}').toString('base64url'),
    Buffer.from('["1 OR 1=1"]').toString('base64url'),
    Buffer.from('[1e999]').toString('base64url'),
    Buffer.from('[1,2,3,4,5]').toString('base64url'),
    Buffer.from('[]').toString('base64url'),
    Buffer.from('[null]').toString('base64url'),
  ])('cursor=%s', async (cursor) => {
    for (const operation of [
      'listTickets',
      'listWorkOrders',
      'listCallbacks',
      'listHouses',
      'listFeeItems',
      'listStaff',
    ] as const) {
      const answer = await app.call(operation, { as: 'receptionist', query: { cursor } });
      expect([operation, answer.status]).toEqual([operation, 400]);
      expect(answer.body.errors).toMatchObject([{ field: 'cursor' }]);
    }
  });

  it('an unknown parameter and one that is given twice', async () => {
    const authorization = `Bearer ${await app.tokenOf('receptionist')}`;
    const get = async (query: string) =>
      (await app.app.inject({ method: 'GET', url: `/api/v1/tickets?${query}`, headers: { authorization } })).json();
    expect(await get('offset=10')).toMatchObject({ errors: [{ field: 'offset', code: 'unknown_field' }] });
    for (const name of ['limit', 'status', 'q', 'cursor', 'houseId']) {
      expect(await get(`${name}=1&${name}=2`)).toMatchObject({ errors: [{ field: name }] });
    }
    expect(await get('__proto__=1')).toMatchObject({ status: 400 });
  });

  it.each([
    'abc',
    '0',
    '-1',
    '1e3',
    '01',
    '1.0',
    '٣',
    '9'.repeat(16),
    '9'.repeat(150),
    '9'.repeat(300),
    "1' OR '1'='1",
    '\u0000',
    '../tickets',
  ])('the id %j in a path does not exist', async (id) => {
    for (const operation of ['getTicket', 'getWorkOrder', 'startWorkOrder', 'urgeTicket'] as const) {
      const as = operation === 'startWorkOrder' ? 'engineer-1' : 'resident-1';
      expect(await app.call(operation, { as, path: { id } })).toMatchObject({
        status: 404,
        body: { code: 'not_found', requestId: expect.any(String) },
      });
    }
  });

  it.each(['', 'with space', '钥匙', 'x'.repeat(129), 'tab\there'])('the idempotency key %j', async (key) => {
    const before = await countsIn(app);
    const sent = Buffer.from(key).toString('latin1');
    expect(await submit('漏水', { 'idempotency-key': sent })).toMatchObject(invalid('Idempotency-Key', 'bad_format'));
    expect(await countsIn(app)).toEqual(before);
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Basic abc',
    'Bearer 0',
    `Bearer ${'a'.repeat(32)}`,
    'Bearer true',
    `Bearer ${'a'.repeat(5000)}`,
  ])('the authorization %j is nobody’s', async (authorization) => {
    expect(await app.call('getMe', { headers: { authorization } })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, '最多 2000 个字', '填写的内容有问题，请检查后再提交'],
    ['zh-CN,zh;q=0.9', '最多 2000 个字', '填写的内容有问题，请检查后再提交'],
    ['fr', '最多 2000 个字', '填写的内容有问题，请检查后再提交'],
    ['en', 'at most 2000 characters', 'Some of the input is not usable'],
    ['en-GB,en;q=0.8', 'at most 2000 characters', 'Some of the input is not usable'],
  ])('Accept-Language %s; the code stays', async (language, message, detail) => {
    const answer = await submit('水'.repeat(2001), language === undefined ? {} : { 'accept-language': language });
    expect(answer.body).toMatchObject({ code: 'invalid_input', detail, errors: [{ code: 'too_long', message }] });
  });

  it('what close-out lacks is said in it', async () => {
    const { ticketId } = await jobs.orderAt('confirmed', { category: 'pipe_burst', priority: 'emergency' });
    const close = async (language: string) =>
      app.call('closeTicket', {
        as: 'receptionist',
        path: { id: ticketId },
        body: { outcome: '好了' },
        headers: { 'accept-language': language },
      });
    const [chinese, english] = [await close('zh-CN'), await close('en')];
    expect(JSON.stringify(chinese.body)).toMatch(/签/);
    expect(JSON.stringify(english.body)).not.toMatch(/\p{Script=Han}/u);
    expect(english.body.code).toBe(chinese.body.code);
  });
});
