import { randomBytes } from 'node:crypto';
import { shanghaiDay } from '@youying/shared/domain/time';
import { type Call, type Endpoint, type SimulatorWorld, text } from './endpoint.js';
import { LIMITS } from './limits.js';
import { answer, fail, type Reply } from './reply.js';
import type { SimulatorAccount, TokenLine, TokenState } from './state.js';

/** Observed shape: a number, an underscore, url-safe characters (fact sheet §2). */
const newToken = () => `98_${randomBytes(99).toString('base64url')}`;
const SHAPE = /^\d+_[\w-]{100,}$/;

const lineKey = (appid: string, line: TokenLine) => `${appid} ${line}`;

function mint(world: SimulatorWorld, appid: string, line: TokenLine): string {
  const now = world.clock.now();
  const { tokens, currentTokens } = world.state;
  for (const [value, token] of Object.entries(tokens)) {
    if (now - token.expiresAt > LIMITS.tokenLifeMs) delete tokens[value];
  }
  const value = newToken();
  tokens[value] = { appid, line, expiresAt: now + LIMITS.tokenLifeMs, dead: false };
  currentTokens[lineKey(appid, line)] = value;
  return value;
}

const current = (world: SimulatorWorld, appid: string, line: TokenLine): [string, TokenState] | undefined => {
  const value = world.state.currentTokens[lineKey(appid, line)];
  const token = value === undefined ? undefined : world.state.tokens[value];
  return value !== undefined && token ? [value, token] : undefined;
};

function given(world: SimulatorWorld, value: string): Reply {
  const left = (world.state.tokens[value]?.expiresAt ?? 0) - world.clock.now();
  return answer({ access_token: value, expires_in: Math.floor(left / 1_000) });
}

/** The account that this appid and secret open, or the refusal. */
function authenticate(world: SimulatorWorld, fields: Call['query'] | Call['body']): SimulatorAccount | Reply {
  if (text(fields.grant_type) !== 'client_credential') return fail(40002);
  if (!text(fields.appid)) return fail(41002);
  if (!text(fields.secret)) return fail(41004);
  const account = world.accounts.find(({ appid }) => appid === fields.appid);
  if (!account) return fail(40013);
  return account.secret === fields.secret ? account : fail(40125);
}

function stableToken(world: SimulatorWorld, { body }: Call): Reply {
  const account = authenticate(world, body);
  if ('ok' in account) return account;
  const { appid } = account;
  const now = world.clock.now();
  const held = current(world, appid, 'stable');
  if (body.force_refresh !== true) {
    const lasting = held && held[1].expiresAt - now > LIMITS.rotateBeforeMs;
    return given(world, lasting ? held[0] : mint(world, appid, 'stable'));
  }
  const today = (world.state.forcedAt[appid] ?? []).filter((at) => shanghaiDay(at) === shanghaiDay(now));
  if (now - (today.at(-1) ?? Number.NEGATIVE_INFINITY) < LIMITS.forceGapMs) return fail(45011);
  if (today.length >= LIMITS.forcePerDay) return fail(45009);
  world.state.forcedAt[appid] = [...today, now];
  if (held) held[1].dead = true;
  return given(world, mint(world, appid, 'stable'));
}

/** Every call mints; the token before lives five minutes more. The stable line is not touched. */
function legacyToken(world: SimulatorWorld, { query }: Call): Reply {
  const account = authenticate(world, query);
  if ('ok' in account) return account;
  const before = current(world, account.appid, 'legacy')?.[1];
  if (before) before.expiresAt = Math.min(before.expiresAt, world.clock.now() + LIMITS.rotateBeforeMs);
  return given(world, mint(world, account.appid, 'legacy'));
}

/** Missing, malformed, expired, not latest: in this order (fact sheet §17.3). */
export function accountOfToken(world: SimulatorWorld, value: string | undefined): SimulatorAccount | Reply {
  if (!value) return fail(41001);
  if (!SHAPE.test(value)) return fail(40014);
  const token = world.state.tokens[value];
  if (token && token.expiresAt <= world.clock.now()) return fail(42001);
  if (!token || token.dead) return fail(40001);
  return world.accounts.find(({ appid }) => appid === token.appid) ?? fail(40001);
}

/**
 * The stable token stops working. `replace`: another system forced a refresh, so that the ordinary call gives a new
 * one; without it the ordinary call goes on giving the dead one.
 */
export function killToken(world: SimulatorWorld, appid: string, replace: boolean): void {
  const held = current(world, appid, 'stable');
  if (held) held[1].dead = true;
  if (replace) mint(world, appid, 'stable');
}

export const TOKEN_ENDPOINTS: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/stable_token', wantsToken: false, handle: stableToken },
  { method: 'GET', path: '/cgi-bin/token', wantsToken: false, handle: legacyToken },
];
