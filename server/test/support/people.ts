import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startServer } from '../../src/app/start-server.js';
import type { SessionView } from '../../src/identity/dto/identity-views.js';
import { buildWorkbook } from '../../src/importing/public/build-workbook.js';
import { commitImport } from '../../src/importing/public/import-workbook.js';
import { AdjustableClock } from '../../src/platform/clock/clock.js';
import { parseConfig } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { SIMULATOR_ACCOUNTS, startSimulator, type WechatSimulator } from '../../src/wechat/simulator/simulator.js';
import { freshDatabase } from './database.js';
import { TEST_DAY } from './test-day.js';

/** Two communities with a household or two each, and somebody of most roles; everybody by phone. */
export const PHONES = {
  xiaochuan: '13800000001',
  jingyi: '13800000002',
  ruolan: '13800000003',
  receptionist: '13900000001',
  engineer: '13900000002',
  admin: '13900000003',
  receptionistB: '13900000004',
  nobody: '13700000000',
} as const;
export type Somebody = keyof typeof PHONES;

const HOUSE_A = { community: '翠湖花园', building: '3号楼', unit: '2单元' };
const HOUSE_B = { community: '锦绣花园', building: '1号楼', unit: '1单元', room: '101' };

export const houses = {
  communities: [
    { community: '翠湖花园', deskPhone: '021-5555 0001' },
    { community: '锦绣花园', deskPhone: '021-5555 0002' },
  ],
  houses: [{ ...HOUSE_A, room: '1202' }, { ...HOUSE_A, room: '1203' }, { ...HOUSE_A, room: '1301' }, HOUSE_B],
  residents: [
    { ...HOUSE_A, room: '1202', name: '江小川', phone: PHONES.xiaochuan, relation: '业主' },
    { ...HOUSE_A, room: '1203', name: '何静宜', phone: PHONES.jingyi, relation: '租户' },
    { ...HOUSE_B, name: '沈若兰', phone: PHONES.ruolan, relation: '业主' },
  ],
  staff: [
    { name: '林晓雯', phone: PHONES.receptionist, community: '翠湖花园', role: '接待员', department: '客服部' },
    { name: '王建军', phone: PHONES.engineer, community: '翠湖花园', role: '实施人', department: '工程部' },
    { name: '唐宁', phone: PHONES.admin, community: '全部小区', role: '系统管理员' },
    { name: '许佳怡', phone: PHONES.receptionistB, community: '锦绣花园', role: '接待员', department: '客服部' },
  ],
} as const;

interface Call {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A whole server without demo data, as a customer starts it, with these people imported and a simulated WeChat. */
export async function startPeople() {
  const fresh = await freshDatabase();
  const clock = new AdjustableClock(TEST_DAY - Date.now());
  const simulator = await startSimulator({ clock });
  const { appid, secret } = SIMULATOR_ACCOUNTS.miniprogram;
  const config = parseConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: fresh.dataDir,
    DATABASE_URL: fresh.url,
    LINK_SECRET: 'only for tests, thirty-two characters',
    WECHAT_BASE_URL: simulator.baseUrl,
    WECHAT_APPID: appid,
    WECHAT_SECRET: secret,
  });
  const server = await startServer(config, { clock, h5Dir: '' });
  await server.app.init();
  await server.app.getHttpAdapter().getInstance().ready();
  const database = server.app.get(Database);
  const imported = await commitImport(database, await buildWorkbook(houses));
  if (!imported.written) throw new Error(JSON.stringify(imported.problems));
  const call = caller(server.app);
  const stop = async () => {
    await server.stop();
    await simulator.stop();
    await fresh.remove();
  };
  return { clock, simulator, database, call, ...signers(call, simulator), stop };
}

export type People = Awaited<ReturnType<typeof startPeople>>;

function caller(app: NestFastifyApplication) {
  return async <T = Record<string, unknown>>(
    method: 'GET' | 'POST',
    url: string,
    options: Call = {},
  ): Promise<Answer<T>> => {
    const { token, body, headers = {} } = options;
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const isBytes = Buffer.isBuffer(body);
    const payload = body === undefined || isBytes ? body : JSON.stringify(body);
    const type = body === undefined || isBytes ? {} : { 'content-type': 'application/json' };
    const response = await app.inject({
      method,
      url: path.posix.join('/api/v1', url),
      headers: { ...type, ...authorization, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    const answer = isJson ? JSON.parse(response.body) : response.rawPayload;
    return { status: response.statusCode, body: answer as T, headers: response.headers };
  };
}

function signers(call: ReturnType<typeof caller>, simulator: WechatSimulator) {
  /** A WeChat user whose phone is not bound yet. */
  const visit = async (openid: string): Promise<SessionView> => {
    const code = simulator.issueLoginCode(openid);
    return (await call<SessionView>('POST', 'sessions/wechat', { body: { code } })).body;
  };
  const bind = (openid: string, token: string, phone: string) =>
    call<SessionView['me']>('POST', 'me/phone', { token, body: { code: simulator.issuePhoneCode(openid, phone) } });

  /** Somebody on file, signed in by WeChat with their phone. */
  const signIn = async (who: Somebody): Promise<SessionView> => {
    const session = await visit(`openid-of-${who}`);
    if (session.me.bound) return session;
    const me = await bind(`openid-of-${who}`, session.accessToken, PHONES[who]);
    return { ...session, me: me.body };
  };
  return { visit, bind, signIn };
}

/** A multipart body of one file and some words, as a browser writes it. */
export async function multipart(file: Uint8Array | undefined, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append('file', new Blob([Uint8Array.from(file)]), 'a name of the client.bin');
  const encoded = new Response(form);
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
  };
}
