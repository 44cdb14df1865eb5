import { call } from './call';

/** Taro is not ours; its `request` is the wire. Each exchange asks `server` for the answer. */
interface WireRequest {
  url: string;
  method: string;
  data?: string;
  header: Record<string, string>;
}
type WireAnswer = { statusCode: number; data: unknown } | 'offline';

let server: (request: WireRequest) => WireAnswer = () => 'offline';
const requests: WireRequest[] = [];
const storage: Record<string, string> = {};

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    request: async (request: WireRequest) => {
      requests.push(request);
      const answer = server(request);
      if (answer === 'offline') throw new Error('request:fail');
      return { ...answer, header: { date: new Date().toUTCString() } };
    },
    getStorageSync: (key: string) => storage[key] ?? '',
    setStorageSync: (key: string, value: string) => {
      storage[key] = value;
    },
    removeStorageSync: (key: string) => {
      delete storage[key];
    },
    getAppBaseInfo: () => ({}),
  },
}));

const loadSession = () => import('../session');
const me = { id: '1', name: '江女士', roles: [], houses: [] };
const ok = (data: unknown): WireAnswer => ({ statusCode: 200, data });
const unauthorized: WireAnswer = { statusCode: 401, data: { code: 'unauthorized', status: 401 } };

beforeEach(async () => {
  requests.length = 0;
  const { startSession } = await loadSession();
  startSession({ accessToken: 'old', refreshToken: 'r1', me } as unknown as Parameters<typeof startSession>[0]);
});

/** Takes only the newest access token; refresh tokens work once. */
function rotatingServer() {
  let refreshes = 0;
  server = ({ url, header, data }) => {
    if (url.endsWith('/sessions/refresh')) {
      refreshes += 1;
      const { refreshToken } = JSON.parse(data ?? '{}') as { refreshToken: string };
      return refreshToken === 'r1' && refreshes === 1 ? ok({ accessToken: 'new', refreshToken: 'r2' }) : unauthorized;
    }
    return header.Authorization === 'Bearer new' ? ok({ items: [] }) : unauthorized;
  };
  return () => refreshes;
}

it('many calls with a dead access token share one refresh, since a second use ends the session', async () => {
  const refreshes = rotatingServer();
  await Promise.all([call('listMyMessages'), call('getMessageRights'), call('listTickets')]);
  expect(refreshes()).toBe(1);
  const { session } = await loadSession();
  expect(session.get()).toMatchObject({ accessToken: 'new', refreshToken: 'r2' });
});

it('a refused refresh ends the session', async () => {
  server = () => unauthorized;
  await expect(call('getMe')).rejects.toMatchObject({ status: 401 });
  const { session } = await loadSession();
  expect(session.get()).toBeNull();
});

it('a missing network does not', async () => {
  server = ({ url }) => (url.endsWith('/sessions/refresh') ? 'offline' : unauthorized);
  await expect(call('getMe')).rejects.toMatchObject({ code: 'network_unreachable' });
  const { session } = await loadSession();
  expect(session.get()).not.toBeNull();
});

it('a command carries the key it is given, and a fresh one otherwise; a question carries none', async () => {
  server = () => ok({});
  await call('urgeTicket', { path: { id: 't1' }, body: {} }, { idempotencyKey: 'k1' });
  await call('urgeTicket', { path: { id: 't1' }, body: {} });
  await call('getTicket', { path: { id: 't1' } });
  const keys = requests.map(({ header }) => header['Idempotency-Key']);
  expect(keys[0]).toBe('k1');
  expect(keys[1]).toMatch(/^[\x21-\x7e]{1,128}$/);
  expect(keys[1]).not.toBe('k1');
  expect(keys[2]).toBeUndefined();
});
