import path from 'node:path';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** `mysql://…`; absent: the embedded database under dataDir. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly demo: boolean;
  readonly production: boolean;
  readonly role: 'all' | 'web' | 'worker';
  readonly linkSecret: string | undefined;
  /** `https://host`: what codes on paper begin with; absent: the host of the request that prints. */
  readonly publicUrl: string | undefined;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  readonly wechat: {
    /** Absent in demo and test: the local simulator. */
    readonly baseUrl: string | undefined;
    readonly appid: string | undefined;
    readonly secret: string | undefined;
    readonly serviceAccount: { readonly appid: string; readonly secret: string } | undefined;
    readonly templatesFile: string | undefined;
    /** How WeChat signs what it pushes to us; absent: nothing is taken from that account. */
    readonly push: PushSettings | undefined;
    readonly servicePush: PushSettings | undefined;
  };
}

/** Token and EncodingAESKey of 消息推送 in the console. */
interface PushSettings {
  readonly token: string;
  readonly aesKey: string;
}

export const CONFIG = Symbol('Config');

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings from the environment are not usable:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const KNOWN = new Set([
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'REDIS_URL',
  'DEMO',
  'ROLE',
  'LINK_SECRET',
  'PUBLIC_URL',
  'METRICS_TOKEN',
  'LOG_LEVEL',
  'WECHAT_BASE_URL',
  'WECHAT_APPID',
  'WECHAT_SECRET',
  'WECHAT_SERVICE_APPID',
  'WECHAT_SERVICE_SECRET',
  'WECHAT_TEMPLATES_FILE',
  'WECHAT_PUSH_TOKEN',
  'WECHAT_PUSH_AES_KEY',
  'WECHAT_SERVICE_PUSH_TOKEN',
  'WECHAT_SERVICE_PUSH_AES_KEY',
]);
const AES_KEY = /^[A-Za-z0-9]{43}$/;
const OWN_PREFIXES = ['WECHAT_', 'YOUYING_'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Parses every setting once. Throws ConfigError naming each bad or unknown value; never a partial result. */
export function parseConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = (name: string) => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], preset: T): T => {
    const value = read(name) ?? preset;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    problems.push(`${name}=${value}: must be one of ${allowed.join(', ')}`);
    return preset;
  };
  const url = (name: string, protocols: readonly string[]) => {
    const value = read(name);
    if (value === undefined) return undefined;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (parsed && protocols.includes(parsed.protocol)) return value;
    problems.push(`${name}: must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return undefined;
  };

  const push = (prefix: string): PushSettings | undefined => {
    const [tokenName, keyName] = [`${prefix}_TOKEN`, `${prefix}_AES_KEY`];
    const [token, aesKey] = [read(tokenName), read(keyName)];
    if (Boolean(token) !== Boolean(aesKey)) problems.push(`${tokenName} and ${keyName}: set both or neither`);
    if (aesKey !== undefined && !AES_KEY.test(aesKey)) problems.push(`${keyName}: must be 43 letters and digits`);
    return token && aesKey ? { token, aesKey } : undefined;
  };

  for (const name of Object.keys(env)) {
    if (OWN_PREFIXES.some((prefix) => name.startsWith(prefix)) && !KNOWN.has(name)) {
      problems.push(`${name}: unknown setting`);
    }
  }

  const port = Number(read('PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) problems.push(`PORT=${read('PORT')}: must be 0 to 65535`);

  const production = read('NODE_ENV') === 'production';
  const demo = oneOf('DEMO', ['0', '1'], '0') === '1';
  const wechatAppid = read('WECHAT_APPID');
  const wechatSecret = read('WECHAT_SECRET');
  const serviceAppid = read('WECHAT_SERVICE_APPID');
  const serviceSecret = read('WECHAT_SERVICE_SECRET');
  if (!demo && !wechatAppid) problems.push('WECHAT_APPID: missing (only the demo uses the simulator)');
  if (!demo && !wechatSecret) problems.push('WECHAT_SECRET: missing (only the demo uses the simulator)');
  if (Boolean(serviceAppid) !== Boolean(serviceSecret)) {
    problems.push('WECHAT_SERVICE_APPID and WECHAT_SERVICE_SECRET: set both or neither');
  }
  const linkSecret = read('LINK_SECRET');
  if (!demo && (linkSecret === undefined || linkSecret.length < 32)) {
    problems.push('LINK_SECRET: missing or shorter than 32 characters (signs the links to photos)');
  }
  const databaseUrl = url('DATABASE_URL', ['mysql:']);
  if (databaseUrl) problems.push(...databaseProblems(new URL(databaseUrl)));

  const config: Config = {
    port,
    host: read('HOST') ?? '0.0.0.0',
    dataDir: path.resolve(read('DATA_DIR') ?? './data'),
    databaseUrl,
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:']),
    demo,
    production,
    role: oneOf('ROLE', ['all', 'web', 'worker'], 'all'),
    linkSecret,
    publicUrl: url('PUBLIC_URL', ['https:', 'http:'])?.replace(/\/+$/, ''),
    metricsToken: read('METRICS_TOKEN'),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, demo ? 'warn' : 'info'),
    wechat: {
      baseUrl: url('WECHAT_BASE_URL', ['http:', 'https:']),
      appid: wechatAppid,
      secret: wechatSecret,
      serviceAccount: serviceAppid && serviceSecret ? { appid: serviceAppid, secret: serviceSecret } : undefined,
      templatesFile: read('WECHAT_TEMPLATES_FILE'),
      push: push('WECHAT_PUSH'),
      servicePush: push('WECHAT_SERVICE_PUSH'),
    },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Whatever else stands behind the question mark would be passed over in silence. */
function databaseProblems({ pathname, searchParams }: URL): string[] {
  const unknown = [...searchParams.keys()].filter((name) => name !== 'socketPath');
  return [
    ...(pathname.length < 2 ? ['DATABASE_URL: names no database'] : []),
    ...unknown.map((name) => `DATABASE_URL: ?${name} is not known, only ?socketPath is`),
    ...(searchParams.get('socketPath') === '' ? ['DATABASE_URL: ?socketPath is empty'] : []),
  ];
}
