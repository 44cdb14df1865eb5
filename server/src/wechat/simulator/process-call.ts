import { MINUTE, shanghaiDay } from '@youying/shared/domain/time';
import { type Call, type Endpoint, type SimulatorWorld, text } from './endpoint.js';
import { takeScripted } from './faults.js';
import { FOLLOWER_ENDPOINTS } from './followers.js';
import { LIMITS } from './limits.js';
import { LOGIN_ENDPOINTS } from './login.js';
import { fail, type Reply } from './reply.js';
import { SEND_ENDPOINTS } from './send.js';
import { TEMPLATE_ENDPOINTS } from './templates.js';
import { accountOfToken, TOKEN_ENDPOINTS } from './tokens.js';

const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map(
  [TOKEN_ENDPOINTS, LOGIN_ENDPOINTS, SEND_ENDPOINTS, TEMPLATE_ENDPOINTS, FOLLOWER_ENDPOINTS]
    .flat()
    .map((each) => [each.path, each]),
);

export interface RawCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly rawBody: string;
}

export const endpointOf = (path: string): Endpoint | undefined => ENDPOINTS.get(path);

function jsonObject(raw: string): Call['body'] | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Call['body']) : undefined;
  } catch {
    return undefined;
  }
}

/** Counts this call; the refusal when the minute's or the day's allowance is used up. */
function quotaRefusal({ state, faults, clock }: SimulatorWorld, path: string, appid: string): Reply | undefined {
  const now = clock.now();
  const spans = [`minute-${Math.floor(now / MINUTE)}`, `day-${shanghaiDay(now)}`] as const;
  for (const key of Object.keys(state.calls)) {
    if (!spans.some((span) => key.startsWith(`${span} `))) delete state.calls[key];
  }
  const [minuteKey, dayKey] = [`${spans[0]} ${appid} ${path}`, `${spans[1]} ${appid} ${path}`];
  for (const key of [minuteKey, dayKey]) state.calls[key] = (state.calls[key] ?? 0) + 1;
  if ((state.calls[minuteKey] ?? 0) > (LIMITS.callsPerMinute[path] ?? Number.POSITIVE_INFINITY)) return fail(45011);
  const perDay = faults.dailyQuota[path] ?? LIMITS.callsPerDay[path] ?? Number.POSITIVE_INFINITY;
  return (state.calls[dayKey] ?? 0) > perDay ? fail(45009) : undefined;
}

/**
 * One call in WeChat's order: method, body, token, quota, JSON, then what the endpoint itself looks at
 * (fact sheet §17.3). `pause` stands for the time WeChat takes: while it lasts the recipient is locked.
 */
export async function processCall(
  world: SimulatorWorld,
  locks: Set<string>,
  endpoint: Endpoint,
  raw: RawCall,
  pause: () => Promise<void>,
): Promise<Reply> {
  if (raw.method !== endpoint.method) return fail(43002);
  if (endpoint.method === 'POST' && raw.rawBody === '') return fail(44002);
  const owner = endpoint.wantsToken ? accountOfToken(world, raw.query.access_token) : undefined;
  if (owner && 'ok' in owner) return owner;
  const body = endpoint.method === 'POST' ? jsonObject(raw.rawBody) : {};
  const appid = owner?.appid ?? (text(raw.query.appid) || text(body?.appid));
  const overQuota = quotaRefusal(world, endpoint.path, appid);
  if (overQuota) return overQuota;
  if (!body) return fail(47001);

  const call: Call = { query: raw.query, body, account: owner };
  const lock = endpoint.exclusive?.(call);
  if (lock !== undefined && locks.has(lock)) return fail(43108);
  if (lock !== undefined) locks.add(lock);
  try {
    await pause();
    const scripted = takeScripted(world.faults, endpoint.path);
    return scripted === undefined ? endpoint.handle(world, call) : fail(scripted);
  } finally {
    if (lock !== undefined) locks.delete(lock);
  }
}
