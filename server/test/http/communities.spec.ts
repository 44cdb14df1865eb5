import { maskPhone } from '@youying/shared/domain/phone';
import { House } from '../../src/communities/community.entity.js';
import type { HouseholdView, HousePageView, JoinRequestView } from '../../src/communities/dto/community-views.js';
import { Residency } from '../../src/communities/residency.entity.js';
import type { MeView } from '../../src/identity/dto/identity-views.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { insertRating } from '../support/insert-rating.js';
import { insertTicket } from '../support/insert-ticket.js';
import { type People, PHONES, type Somebody, startPeople } from '../support/people.js';

const EVERYTHING = scopeOfEverything('what the importer has written');

let people: People;
const tokens = new Map<Somebody, string>();
const tokenOf = (who: Somebody) => tokens.get(who) ?? '';
beforeAll(async () => {
  people = await startPeople();
  for (const who of Object.keys(PHONES) as Somebody[]) tokens.set(who, (await people.signIn(who)).accessToken);
});
afterAll(() => people.stop());

async function houses(who: Somebody, query = '') {
  const { body } = await people.call<HousePageView>('GET', `houses?${query}`, { token: tokenOf(who) });
  return body;
}
const names = async (who: Somebody, q?: string) =>
  (await houses(who, q === undefined ? '' : `q=${encodeURIComponent(q)}`)).items.map(({ name }) => name);
const houseId = async (who: Somebody, q: string) =>
  (await houses(who, `q=${encodeURIComponent(q)}`)).items[0]?.id ?? '';

describe('listHouses', () => {
  it('a resident has their own, whatever they search for', async () => {
    expect(await names('xiaochuan')).toEqual(['3 号楼 2 单元 1202']);
    expect(await names('xiaochuan', '1203')).toEqual([]);
    expect(await names('xiaochuan', PHONES.jingyi)).toEqual([]);
  });

  it('staff have those of their community; the administrator all', async () => {
    expect(await names('engineer')).toHaveLength(3);
    expect(await names('receptionistB')).toEqual(['1 号楼 1 单元 101']);
    expect(await names('admin')).toHaveLength(4);
    expect(await names('nobody')).toEqual([]);
  });

  it.each([
    '1202',
    '3号楼2单元1202',
    '3 号楼 2 单元 1202',
    '3-2-1202',
    PHONES.xiaochuan,
    '0001',
    '江小',
    '138 0000 0001',
  ])('INT-4: the desk finds the house by %j', async (q) => {
    expect(await names('receptionist', q)).toContain('3 号楼 2 单元 1202');
    expect(await names('receptionistB', q)).not.toContain('3 号楼 2 单元 1202');
  });

  it.each([PHONES.xiaochuan, '江小川'])('who is not at the desk does not find people: %j', async (q) => {
    expect(await names('engineer', q)).toEqual([]);
  });

  it.each(["'; DROP TABLE house; --", '%', '_', '!', '1202%'])('C3: %j finds nothing', async (q) => {
    expect(await names('receptionist', q)).toEqual([]);
  });

  it('pages have no gaps and no repeats', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: HousePageView = await houses('admin', `limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual((await houses('admin')).items.map(({ id }) => id));
    expect(seen).toHaveLength(4);
  });

  it('another community is not there to be named', async () => {
    const communityB = (await houses('receptionistB')).items[0]?.community.id;
    const answer = await people.call('GET', `houses?communityId=${communityB}`, { token: tokenOf('receptionist') });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'communityId', code: 'not_found' }] } });
    expect((await houses('admin', `communityId=${communityB}`)).items).toHaveLength(1);
  });
});

describe('getHousehold (INT-4)', () => {
  const household = (who: Somebody, id: string) =>
    people.call<HouseholdView>('GET', `houses/${id}/household`, { token: tokenOf(who) });

  it('the desk sees who lives there and how to ring', async () => {
    const { status, body } = await household('receptionist', await houseId('receptionist', '1202'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      house: { name: '3 号楼 2 单元 1202', community: { name: '翠湖花园' } },
      members: [{ name: '江小川', phone: maskPhone(PHONES.xiaochuan), relation: 'owner' }],
      openTickets: [],
      history: [],
    });
  });

  it('and what is open and what was, newest first, of this house alone', async () => {
    const past = await insertTicket(people, 'xiaochuan', { isOpen: false, status: 'closed' });
    const long = await insertTicket(people, 'xiaochuan', { description: '漏'.repeat(500) });
    const late = await insertTicket(people, 'xiaochuan');
    await insertTicket(people, 'jingyi');
    const { body } = await household('receptionist', await houseId('receptionist', '1202'));
    expect(body.openTickets.map(({ id }) => id)).toEqual([String(late), String(long)]);
    expect(body.openTickets[1]?.description).toHaveLength(200);
    expect(body.history).toMatchObject([{ id: String(past), status: 'closed', no: `BX${past}` }]);
  });

  it('INT-4: how large it is, since when and how it is lived in, how old whoever calls; only to the desk', async () => {
    const id = await houseId('receptionist', '1202');
    const residency = { houseId: Number(id), until: null };
    const [row] = await people.database.read.find(Residency, EVERYTHING, residency);
    const movedInAt = Date.parse('2019-06-17T16:00:00.000Z');
    await people.database.transact(async (work) => {
      work.updateOne(House, { id: Number(id) }, { areaCentiares: 9_800, movedInAt });
      work.updateOne(Residency, { id: row?.id ?? 0 }, { birthYear: 1957 });
    });
    const told = { areaCentiares: 9_800, movedInAt: '2019-06-17T16:00:00.000Z', occupancy: 'own', tenantName: null };
    const { body } = await household('receptionist', id);
    expect(body.house).toMatchObject(told);
    expect(body.members[0]).toMatchObject({ name: '江小川', birthYear: 1957 });
    expect((await houses('receptionist', 'q=1202')).items[0]).toMatchObject(told);
    const nothing = { areaCentiares: null, movedInAt: null, occupancy: null, tenantName: null };
    for (const who of ['engineer', 'xiaochuan'] as const) {
      expect((await houses(who, 'q=1202')).items[0]).toMatchObject({ name: '3 号楼 2 单元 1202', ...nothing });
    }
  });

  it('INT-4: where a tenant lives it is let, and to whom', async () => {
    const id = await houseId('receptionist', '1202');
    const [row] = await people.database.read.find(Residency, EVERYTHING, { houseId: Number(id), until: null });
    const as = (relation: 'owner' | 'tenant') =>
      people.database.transact(async (work) => work.updateOne(Residency, { id: row?.id ?? 0 }, { relation }));
    await as('tenant');
    expect((await houses('receptionist', 'q=1202')).items[0]).toMatchObject({
      occupancy: 'let',
      tenantName: '江小川',
    });
    await as('owner');
  });

  it('CBK-9: what was thought of each matter, and of all of them; the newest word counts, nothing said is no zero', async () => {
    const id = await houseId('receptionist', '1202');
    expect((await household('receptionist', id)).body.rating).toEqual({ mean: null, ratings: 0 });
    const first = await insertTicket(people, 'xiaochuan', { isOpen: false, status: 'closed' });
    const second = await insertTicket(people, 'xiaochuan', { isOpen: false, status: 'closed' });
    const quiet = await insertTicket(people, 'xiaochuan', { isOpen: false, status: 'answered' });
    await insertRating(people, first, [1, 1, 1], [5, 5, 5]);
    await insertRating(people, second, [5, 5, 4]);
    const { body } = await household('receptionist', id);
    const rated = Object.fromEntries(body.history.map((ticket) => [ticket.id, ticket.rating]));
    expect(rated).toMatchObject({ [first]: 5, [second]: 4.7, [quiet]: null });
    expect(body.rating).toEqual({ mean: 4.8, ratings: 2 });
  });

  it('a resident and an engineer may not; for another desk there is no such house', async () => {
    const id = await houseId('receptionist', '1202');
    expect((await household('xiaochuan', id)).status).toBe(403);
    expect((await household('engineer', id)).status).toBe(403);
    for (const who of ['receptionistB', 'jingyi', 'nobody'] as const) {
      expect(await household(who, id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    expect((await household('receptionist', '999')).status).toBe(404);
  });
});

describe('joining a house', () => {
  const ask = (token: string, input: object, key?: string) =>
    people.call<JoinRequestView>('POST', 'join-requests', {
      token,
      body: { name: '新住户', relation: 'tenant', ...input },
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });
  const decide = (who: Somebody, id: string, decision: string) =>
    people.call<JoinRequestView>('POST', `join-requests/${id}/decide`, { token: tokenOf(who), body: { decision } });
  const waiting = async (who: Somebody) =>
    (await people.call<{ items: JoinRequestView[] }>('GET', 'join-requests?status=waiting', { token: tokenOf(who) }))
      .body;
  const newcomer = async (openid: string, phone: string) => {
    const { accessToken } = await people.visit(openid);
    await people.bind(openid, accessToken, phone);
    return accessToken;
  };
  const IN_WORDS = { community: '翠湖花园', building: '3', unit: '2', room: '1301' };

  it('the desk of that community lets them in, and they are in at once', async () => {
    const token = await newcomer('openid-new-1', '13700000001');
    const asked = await ask(token, IN_WORDS);
    expect(asked).toMatchObject({ status: 201, body: { status: 'waiting', house: { name: '3 号楼 2 单元 1301' } } });
    const { id } = asked.body;
    expect((await waiting('receptionist')).items).toMatchObject([{ id, name: '新住户', phone: '137 **** 0001' }]);
    expect((await waiting('receptionistB')).items).toEqual([]);
    expect((await decide('receptionistB', id, 'approve')).status).toBe(404);
    expect((await decide('engineer', id, 'approve')).status).toBe(404);
    expect(await decide('receptionist', id, 'approve')).toMatchObject({ status: 200, body: { status: 'approved' } });
    const me = await people.call<MeView>('GET', 'me', { token });
    expect(me.body).toMatchObject({ name: '新住户', houses: [{ name: '3 号楼 2 单元 1301', relation: 'tenant' }] });
    expect(await ask(token, IN_WORDS)).toMatchObject({ status: 409, body: { code: 'already_resident' } });
  });

  it('a decision is made once', async () => {
    const { id } = (await ask(await newcomer('openid-new-2', '13700000002'), IN_WORDS)).body;
    const answers = await Promise.all(['approve', 'refuse'].map((decision) => decide('receptionist', id, decision)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await decide('receptionist', id, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition' },
    });
  });

  it('asking eight times is one request, with a key and without', async () => {
    const token = await newcomer('openid-new-3', '13700000003');
    const keyed = await Promise.all(Array.from({ length: 8 }, () => ask(token, IN_WORDS, 'same-key')));
    const plain = await Promise.all(Array.from({ length: 8 }, () => ask(token, IN_WORDS)));
    expect(new Set([...keyed, ...plain].map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set([...keyed, ...plain].map(({ body }) => body.id)).size).toBe(1);
  });

  it('whoever keeps their number to themselves may ask too; the number found later stays with them', async () => {
    const { accessToken } = await people.visit('openid-shy');
    const asked = await ask(accessToken, { ...IN_WORDS, name: '程默' });
    expect(asked).toMatchObject({ status: 201, body: { phone: null } });
    await decide('receptionist', asked.body.id, 'approve');
    await people.bind('openid-shy', accessToken, '13700000004');
    const me = await people.call<MeView>('GET', 'me', { token: accessToken });
    expect(me.body).toMatchObject({ name: '程默', phone: '13700000004', houses: [{ name: '3 号楼 2 单元 1301' }] });
  });

  it.each([
    ['houseId', { houseId: '42' }],
    ['houseId', { houseId: 'x' }],
    ['community', { ...IN_WORDS, community: '不存在' }],
    ['building', { ...IN_WORDS, building: '9' }],
    ['room', { ...IN_WORDS, room: '9999' }],
    ['building', { community: '翠湖花园', room: '1301' }],
    ['relation', { ...IN_WORDS, relation: 'cat' }],
  ])('what is wrong is named: %s', async (field, input) => {
    const answer = await ask(tokenOf('nobody'), input);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });
});
