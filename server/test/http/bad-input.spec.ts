import { mayDo } from '@youying/shared/domain/access/reach';
import { accessTable } from '@youying/shared/domain/access/table';
import { fieldName, JSON_BODIES, type JsonBody, type Place, withValue } from '../support/api-document.js';
import { type Answer, startTestApp, type TestApp } from '../support/app.js';
import { ACCOUNTS, actorOf } from '../support/cast.js';
import { countsIn } from '../support/rows.js';

const ABSENT = '4503599627370496';

let app: TestApp;
let columns: string[];
beforeAll(async () => {
  app = await startTestApp();
  columns = [
    ...new Set(app.dataSource.entityMetadatas.flatMap((entity) => entity.columns.map((column) => column.propertyName))),
  ];
}, 120_000);
afterAll(() => app.close());

/** Somebody whom the gate lets through, so that the answer is about the body. */
const callerOf = ({ operation }: JsonBody): string | undefined => {
  const access = accessTable[operation];
  if (access === 'public') return undefined;
  if (access === 'session') return 'receptionist';
  return ACCOUNTS.find((account) => mayDo(operation, actorOf(account), null));
};

async function send(body: JsonBody, value: object): Promise<Answer> {
  const as = callerOf(body);
  return app.call(body.operation, {
    path: { id: ABSENT, month: '2026-01', day: '2026-01-02' },
    body: value,
    ...(as ? { as } : {}),
  });
}

const namesField = ({ status, body }: Answer, field: string, code?: string): boolean =>
  status === 400 &&
  body.code === 'invalid_input' &&
  body.errors.some((error) => error.field === field && (code === undefined || error.code === code));

/** What of these a body answered otherwise than by 400 with the field. */
async function complaints(
  body: JsonBody,
  cases: readonly (readonly [field: string, value: object, code?: string])[],
): Promise<string[]> {
  const wrong: string[] = [];
  const before = await countsIn(app);
  for (const [field, value, code] of cases) {
    const answer = await send(body, value);
    if (namesField(answer, field, code)) continue;
    const sent = JSON.stringify(value).slice(0, 200);
    wrong.push(`${field} in ${sent}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
  }
  expect(await countsIn(app)).toEqual(before);
  return wrong;
}

/** A bad element of a list of words is told at the list. */
const nameOf = (place: Place): string => fieldName(typeof place.at(-1) === 'number' ? place.slice(0, -1) : place);

const WITH_FIELDS = JSON_BODIES.filter(({ fields }) => fields.length > 0);
const LONG = 'x'.repeat(1_000_000);

const takes = ({ schema }: JsonBody['fields'][number], type: string): boolean => [schema.type].flat().includes(type);

describe('C2: what the API document says of a body is enforced', () => {
  it.each(WITH_FIELDS)('$operation: 0, true, [], {}, null and a megabyte in every string', async (body) => {
    const strings = body.fields.filter((field) => takes(field, 'string'));
    const cases = strings.flatMap((field) =>
      [0, 1, true, [], {}, null, LONG]
        .filter((bad) => bad !== null || !takes(field, 'null'))
        .map((bad) => [nameOf(field.place), withValue(body.sample, field.place, bad)] as const),
    );
    expect(await complaints(body, cases)).toEqual([]);
  });

  it.each(WITH_FIELDS)('$operation: text, [], {} and null in every number, truth, list and object', async (body) => {
    const others = body.fields.filter((field) => !takes(field, 'string'));
    const cases = others.flatMap(({ place, schema: { type, orNull } }) =>
      ['1', 1.5, [1.5], { a: 1 }, null]
        .filter((bad) => bad !== null || !(orNull || [type].flat().includes('null')))
        .filter((bad) => !(type === 'number' && bad === 1.5) && !(type === 'object' && typeof bad === 'object' && bad))
        .map((bad) => {
          const list = type === 'array' && Array.isArray(bad);
          return [list ? '' : fieldName(place), withValue(body.sample, place, bad)] as const;
        })
        .filter(([field]) => field !== ''),
    );
    expect(await complaints(body, cases)).toEqual([]);
  });

  it.each(WITH_FIELDS)('$operation: every required field is asked for', async (body) => {
    const required = body.fields.filter((field) => field.required);
    const cases = required.map(
      ({ place }) => [fieldName(place), withValue(body.sample, place, undefined), 'required'] as const,
    );
    expect(await complaints(body, cases)).toEqual([]);
  });

  it.each(JSON_BODIES)('$operation: no column of ours, no constructor, nothing unknown', async (body) => {
    const known = body.fields.filter(({ place }) => place.length === 1).map(({ place }) => String(place[0]));
    const unknown = [...columns, 'constructor', 'toString', 'actorId', 'totalFen'].filter(
      (name) => !known.includes(name),
    );
    const value = { ...body.sample, ...Object.fromEntries(unknown.map((name) => [name, 1])) };
    const { status, body: answer } = await send(body, value);
    expect(status).toBe(400);
    const named = answer.errors.filter(({ code }) => code === 'unknown_field').map(({ field }) => field);
    expect(named.sort()).toEqual([...new Set(unknown)].sort());
  });

  it.each(WITH_FIELDS)('$operation: nor inside of its objects', async (body) => {
    // Whatever has a named field inside is an object.
    const holders = new Map(
      body.fields
        .map(({ place }) => place.slice(0, -1))
        .filter((place, index) => place.length > 0 && typeof body.fields[index]?.place.at(-1) === 'string')
        .map((place) => [fieldName(place), place]),
    );
    const cases = [...holders.values()].map((place) => {
      const stray = [...place, 'isAdmin'];
      return [fieldName(stray), withValue(body.sample, stray, true), 'unknown_field'] as const;
    });
    expect(await complaints(body, cases)).toEqual([]);
  });
});

describe('C2: bodies that are no bodies', () => {
  const raw = async (payload: string, type = 'application/json', url = '/api/v1/tickets') =>
    app.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': type, authorization: `Bearer ${await app.tokenOf('resident-1')}` },
    });

  it.each([
    ['cut off', '{"kind":'],
    ['not JSON', 'kind=repair'],
    ['a list', '[]'],
    ['a word', '"repair"'],
    ['nothing', 'null'],
    ['__proto__', '{"kind":"repair","description":"x","__proto__":{"isAdmin":true}}'],
    ['__proto__ within', '{"kind":"repair","description":"x","contact":{"name":"x","__proto__":{"phone":"1"}}}'],
    ['constructor.prototype', '{"kind":"repair","description":"x","constructor":{"prototype":{"isAdmin":true}}}'],
    ['lists in lists', `{"kind":"repair","description":"x","mediaIds":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['objects in objects', `${'{"contact":'.repeat(60_000)}1${'}'.repeat(60_000)}`],
  ])('%s is 400 problem+json', async (_, payload) => {
    const answer = await raw(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ code: 'invalid_input', status: 400, requestId: expect.any(String) });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('another content type is refused, and so is more than a mebibyte', async () => {
    expect((await raw('<a/>', 'application/xml')).json()).toMatchObject({ code: 'invalid_input' });
    const big = await raw(JSON.stringify({ kind: 'repair', description: 'x'.repeat(1024 * 1024) }));
    expect(big.statusCode).toBe(413);
    expect(big.json()).toMatchObject({ code: 'payload_too_large' });
  });

  it.each(['', '{}', undefined])('an operation without required fields takes the body %j', async (payload) => {
    const answer = await app.app.inject({
      method: 'POST',
      url: `/api/v1/work-orders/${ABSENT}/start`,
      headers: {
        authorization: `Bearer ${await app.tokenOf('engineer-1')}`,
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('an address that is nobody’s is 404 problem+json', async () => {
    const answer = await app.app.inject({ method: 'GET', url: '/api/v1/nowhere' });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  });
});
