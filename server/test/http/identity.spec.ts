import { DAY, MINUTE, SECOND } from '@youying/shared/domain/time';
import type { SessionView } from '../../src/identity/dto/identity-views.js';
import { Person, StaffGrant } from '../../src/identity/person.entity.js';
import { hashPassword } from '../../src/identity/public/password-hash.js';
import { SESSION_POLICY } from '../../src/identity/session-policy.js';
import { type People, PHONES, startPeople } from '../support/people.js';

let people: People;
beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people.stop());

const refresh = (refreshToken: string) =>
  people.call<SessionView>('POST', 'sessions/refresh', { body: { refreshToken } });
const me = (token: string | undefined) => people.call<SessionView['me']>('GET', 'me', { token });
const pass = (ms: number) => people.clock.moveTo(people.clock.now() + ms);

describe('WeChat sign-in', () => {
  it('a stranger is somebody without a name, and may do nothing', async () => {
    const { accessToken, me: stranger } = await people.visit('openid-stranger');
    expect(stranger).toMatchObject({ id: null, phone: null, roles: [], houses: [], bound: false });
    expect((await people.call('GET', 'houses', { token: accessToken })).status).toBe(403);
  });

  it('a phone on file makes a resident of them, with house and desk', async () => {
    const { me: resident } = await people.signIn('xiaochuan');
    expect(resident).toMatchObject({
      name: '江小川',
      phone: PHONES.xiaochuan,
      bound: true,
      deskPhone: '021-5555 0001',
      roles: [{ role: 'resident', department: null, community: { name: '翠湖花园' } }],
      houses: [{ name: '3 号楼 2 单元 1202', relation: 'owner', building: { name: '3号楼' } }],
    });
  });

  it('a phone on file makes staff of them, with role and department', async () => {
    const { me: engineer } = await people.signIn('engineer');
    expect(engineer.roles).toEqual([
      { role: 'implementer', department: 'engineering', community: { id: expect.any(String), name: '翠湖花园' } },
    ]);
  });

  it('a phone that nobody has makes a person who lives nowhere', async () => {
    const { me: newcomer } = await people.signIn('nobody');
    expect(newcomer).toMatchObject({ name: '业户0000', bound: true, houses: [], roles: [] });
  });

  it('the same person next time, without the phone', async () => {
    const first = await people.signIn('jingyi');
    const second = await people.visit('openid-of-jingyi');
    expect(second.me).toEqual(first.me);
    expect(second.accessToken).not.toBe(first.accessToken);
  });

  it('another phone moves the WeChat user and its session to that person', async () => {
    const session = await people.visit('openid-moving');
    await people.bind('openid-moving', session.accessToken, PHONES.nobody);
    await people.bind('openid-moving', session.accessToken, PHONES.ruolan);
    expect((await me(session.accessToken)).body.name).toBe('沈若兰');
  });

  it('eight first sign-ins at once make one WeChat user', async () => {
    const codes = Array.from({ length: 8 }, () => people.simulator.issueLoginCode('openid-eager'));
    const answers = await Promise.all(codes.map((code) => people.call('POST', 'sessions/wechat', { body: { code } })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('a used code, a phone code of somebody else, and WeChat being away are told apart', async () => {
    const code = people.simulator.issueLoginCode('openid-twice');
    const login = () => people.call('POST', 'sessions/wechat', { body: { code } });
    expect((await login()).status).toBe(200);
    expect(await login()).toMatchObject({ status: 400, body: { code: 'wechat_code_used' } });
    const { accessToken } = await people.visit('openid-thief');
    const stolen = people.simulator.issuePhoneCode('openid-of-xiaochuan', PHONES.xiaochuan);
    expect(await people.call('POST', 'me/phone', { token: accessToken, body: { code: stolen } })).toMatchObject({
      status: 400,
      body: { code: 'wechat_code_used' },
    });
    await people.simulator.goDown();
    expect(await login()).toMatchObject({ status: 503, body: { code: 'wechat_unavailable' } });
    await people.simulator.comeBack();
  });
});

describe('sessions (D5)', () => {
  it('a refresh gives new tokens; the old access token is over at once', async () => {
    const first = await people.signIn('xiaochuan');
    const second = (await refresh(first.refreshToken)).body;
    expect(second.me.name).toBe('江小川');
    expect((await me(first.accessToken)).status).toBe(401);
    expect((await me(second.accessToken)).status).toBe(200);
  });

  it('eight refreshes at once get one answer, and it works', async () => {
    const { refreshToken } = await people.signIn('xiaochuan');
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(answers.map(({ body }) => `${body.accessToken} ${body.refreshToken}`)).size).toBe(1);
    const [answer] = answers;
    expect((await me(answer?.body.accessToken)).status).toBe(200);
    expect((await refresh(answer?.body.refreshToken ?? '')).status).toBe(200);
  });

  it('a lost answer can be asked for again within the grace, with the same tokens', async () => {
    const { refreshToken } = await people.signIn('xiaochuan');
    const lost = await refresh(refreshToken);
    pass(SESSION_POLICY.refreshGraceMs - SECOND);
    const again = await refresh(refreshToken);
    expect([again.body.accessToken, again.body.refreshToken]).toEqual([lost.body.accessToken, lost.body.refreshToken]);
  });

  it('after the grace an old refresh token ends the session of whoever uses the new one', async () => {
    const { refreshToken } = await people.signIn('xiaochuan');
    const { accessToken, refreshToken: newer } = (await refresh(refreshToken)).body;
    pass(SESSION_POLICY.refreshGraceMs + SECOND);
    expect((await refresh(refreshToken)).status).toBe(401);
    expect((await me(accessToken)).status).toBe(401);
    expect((await refresh(newer)).status).toBe(401);
  });

  it('so does one from two generations ago, even at once', async () => {
    const { refreshToken: first } = await people.signIn('xiaochuan');
    const { refreshToken: second } = (await refresh(first)).body;
    const { accessToken } = (await refresh(second)).body;
    expect((await refresh(first)).status).toBe(401);
    expect((await me(accessToken)).status).toBe(401);
  });

  it('access ends with its time, and so does the session', async () => {
    const { accessToken, refreshToken } = await people.signIn('xiaochuan');
    pass(7 * DAY);
    expect((await me(accessToken)).status).toBe(200);
    pass(SESSION_POLICY.accessLifeMs - 7 * DAY);
    expect((await me(accessToken)).status).toBe(401);
    pass(SESSION_POLICY.refreshLifeMs - SESSION_POLICY.accessLifeMs);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('logging out ends this session and no other', async () => {
    const [one, two] = [await people.signIn('xiaochuan'), await people.signIn('xiaochuan')];
    const out = await people.call('POST', 'sessions/logout', { token: one.accessToken, body: {} });
    expect(out.status).toBe(204);
    expect((await me(one.accessToken)).status).toBe(401);
    expect((await refresh(one.refreshToken)).status).toBe(401);
    expect((await me(two.accessToken)).status).toBe(200);
  });

  it('whoever leaves the company has no rights five seconds later', async () => {
    const { accessToken, me: engineer } = await people.signIn('engineer');
    const houses = () => people.call<{ items: unknown[] }>('GET', 'houses', { token: accessToken });
    expect((await houses()).body.items).toHaveLength(3);
    const grant = { personId: Number(engineer.id), role: 'implementer' as const };
    const leave = (until: number | null) =>
      people.database.transact(async (work) => work.updateMany(StaffGrant, grant, { until }));
    await leave(people.clock.now());
    pass(5 * SECOND);
    expect((await houses()).body.items).toHaveLength(0);
    await leave(null);
  });

  it.each([undefined, 'x'.repeat(43), 'short', 'null'])('%j is no access token', async (token) => {
    expect((await me(token)).status).toBe(401);
  });
});

describe('password sign-in', () => {
  const PASSWORD = 'correct horse 电池';
  const login = (phone: string, password: string) =>
    people.call<SessionView>('POST', 'sessions/password', { body: { phone, password } });

  beforeAll(async () => {
    const passwordHash = await hashPassword(PASSWORD);
    await people.database.transact(async (work) =>
      work.updateMany(Person, { phone: [PHONES.receptionist, PHONES.xiaochuan] }, { passwordHash }),
    );
  });

  it('is for staff; a resident, an unknown phone and a wrong password answer alike', async () => {
    expect((await login(PHONES.receptionist, PASSWORD)).body.me.name).toBe('林晓雯');
    expect((await login(`+86${PHONES.receptionist}`, PASSWORD)).status).toBe(200);
    const { requestId: _one, ...wrong } = (await login(PHONES.receptionist, 'wrong')).body as never as Record<
      string,
      unknown
    >;
    for (const [phone, password] of [
      [PHONES.xiaochuan, PASSWORD],
      ['13111111111', PASSWORD],
    ] as const) {
      const { requestId: _two, ...answer } = (await login(phone, password)).body as never as Record<string, unknown>;
      expect(answer).toEqual(wrong);
    }
    expect(wrong).toMatchObject({ status: 401, code: 'wrong_credentials' });
  });

  it('locks a phone after too many tries at once, the right password too, and opens again', async () => {
    pass(SESSION_POLICY.passwordLockMs);
    const tries = Array.from({ length: 20 }, () => login(PHONES.receptionist, 'wrong'));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(SESSION_POLICY.passwordAttempts);
    const locked = await login(PHONES.receptionist, PASSWORD);
    expect(locked).toMatchObject({ status: 429, body: { code: 'locked_out', retryAfterSeconds: expect.any(Number) } });
    expect(locked.headers['retry-after']).toBeDefined();
    pass(SESSION_POLICY.passwordLockMs + SECOND);
    expect((await login(PHONES.receptionist, PASSWORD)).status).toBe(200);
  });
});

describe('sign-in by QR code', () => {
  interface Started {
    code: string;
    secret: string;
  }
  const start = async (): Promise<Started> => {
    const { code, secret } = (await people.call<Started>('POST', 'sessions/qr', { body: {} })).body;
    return { code, secret };
  };
  const confirm = (token: string | undefined, code: string) =>
    people.call('POST', 'sessions/qr/confirm', { token, body: { code } });
  const claim = (body: Started) =>
    people.call<{ status: string; session: SessionView | null }>('POST', 'sessions/qr/claim', { body });

  it('the phone confirms, the computer takes the session, once', async () => {
    const { accessToken } = await people.signIn('receptionist');
    const shown = await start();
    expect((await claim(shown)).body).toEqual({ status: 'waiting', session: null });
    expect((await confirm(accessToken, shown.code)).status).toBe(200);
    const claimed = await claim(shown);
    expect(claimed.body.session?.me.name).toBe('林晓雯');
    expect((await me(claimed.body.session?.accessToken)).status).toBe(200);
    expect((await claim(shown)).status).toBe(404);
  });

  it('whoever only saw the picture cannot take it', async () => {
    const { accessToken } = await people.signIn('receptionist');
    const [shown, other] = [await start(), await start()];
    await confirm(accessToken, shown.code);
    expect((await claim({ code: shown.code, secret: other.secret })).status).toBe(404);
  });

  it('somebody without a name, without a session, or too late confirms nothing', async () => {
    const shown = await start();
    expect((await confirm((await people.visit('openid-stranger')).accessToken, shown.code)).status).toBe(403);
    expect((await confirm(undefined, shown.code)).status).toBe(401);
    const { accessToken } = await people.signIn('receptionist');
    pass(3 * MINUTE);
    expect((await confirm(accessToken, shown.code)).status).toBe(404);
  });
});

describe('C2: other things than texts are refused, and sign nobody in', () => {
  const WRONG = [0, 1, true, [], {}, null];
  const FIELDS: readonly [path: string, fields: Readonly<Record<string, unknown>>][] = [
    ['sessions/wechat', { code: 'x' }],
    ['sessions/password', { phone: PHONES.receptionist, password: 'x' }],
    ['sessions/refresh', { refreshToken: 'x' }],
    ['sessions/qr/claim', { code: 'x', secret: 'x' }],
  ];
  const cases = FIELDS.flatMap(([path, fields]) =>
    Object.keys(fields).flatMap((field) => WRONG.map((value) => [path, field, value, fields] as const)),
  );

  it.each(cases)('%s with %s = %j', async (path, field, value, fields) => {
    const answer = await people.call('POST', path, { body: { ...fields, [field]: value } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ field }] } });
  });

  it.each(['role', '__proto__', 'personId'])('an unknown field %s', async (field) => {
    const body = Buffer.from(`{"code":"x","${field}":{"a":1}}`);
    const answer = await people.call('POST', 'sessions/wechat', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });
});
