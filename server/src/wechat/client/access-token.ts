import { shanghaiDay } from '@youying/shared/domain/time';
import type { Clock } from '../../platform/clock/clock.js';
import type { WechatPolicy } from '../policy.js';
import type { WechatAccountSettings } from '../settings.js';
import type { WechatErrorKind } from './error-table.js';
import type { Transport } from './transport.js';
import { isWechatError, WechatError } from './wechat-error.js';

export interface TokenHolder {
  /** A token that is good for minutes at least; one fetch however many ask at once. */
  get(): Promise<string>;
  /** Reports a token that WeChat refused. Ignored unless it is the one held: another caller may have renewed it. */
  reject(token: string): void;
}

interface HeldToken {
  readonly value: string;
  readonly endsAt: number;
  readonly fetchedAt: number;
}

interface TokenHolderOptions {
  readonly account: WechatAccountSettings;
  readonly read: Transport;
  readonly clock: Clock;
  readonly policy: WechatPolicy;
}

/**
 * Holds the `stable_token` of one account (fact sheet §2, §16.3). Several processes may each hold one: without
 * `force_refresh` WeChat gives all of them the same token.
 */
export function createTokenHolder({ account, read, clock, policy }: TokenHolderOptions): TokenHolder {
  const mayForce = createForceAllowance(clock, policy);
  let held: HeldToken | undefined;
  let rejected: string | undefined;
  let flight: Promise<string> | undefined;

  async function fetchToken(force: boolean): Promise<HeldToken> {
    const fetchedAt = clock.now();
    const { appid, secret } = account;
    const answer = await read({
      method: 'POST',
      path: '/cgi-bin/stable_token',
      body: { grant_type: 'client_credential', appid, secret, ...(force ? { force_refresh: true } : {}) },
    }).catch((error: unknown) => {
      throw asTokenFailure(error);
    });
    const { access_token: value, expires_in: seconds } = answer;
    if (typeof value !== 'string' || typeof seconds !== 'number') {
      throw new WechatError({ kind: 'busy', errmsg: 'stable_token answered without a token', backOff: 'busy' });
    }
    return { value, endsAt: fetchedAt + seconds * 1_000, fetchedAt };
  }

  async function fetchUsable(): Promise<HeldToken> {
    const ordinary = await fetchToken(false);
    if (ordinary.value !== rejected || !mayForce()) return ordinary;
    try {
      return await fetchToken(true);
    } catch (error) {
      // Another process forced first: by now the ordinary call gives its new token.
      if (isWechatError(error, 'busy', 'quota')) return fetchToken(false);
      throw error;
    }
  }

  async function renew(): Promise<string> {
    const alive = held && held.endsAt > clock.now() ? held : undefined;
    try {
      held = await fetchUsable();
      return held.value;
    } catch (error) {
      // The old token still works for minutes: better than failing what it can carry.
      if (!alive || held !== alive) throw error;
      held = { ...alive, fetchedAt: clock.now() };
      return alive.value;
    }
  }

  const usable = (token: HeldToken, now: number) =>
    token.endsAt - now >= policy.renewBeforeMs || (token.endsAt > now && now - token.fetchedAt < policy.renewPauseMs);

  return {
    async get() {
      if (held && usable(held, clock.now())) return held.value;
      flight ??= renew().finally(() => {
        flight = undefined;
      });
      return flight;
    },
    reject(token) {
      if (held?.value !== token) return;
      rejected = token;
      held = undefined;
    },
  };
}

/** Failures of the token call after which the caller's own request has certainly not been made. */
const KEPT: readonly WechatErrorKind[] = ['busy', 'quota', 'account', 'unreachable'];
/** No token came, and the next call may bring one; anything else is a wrong setting. */
const LOST: readonly WechatErrorKind[] = ['timeout', 'interrupted', 'unreadable'];

/** Without a token nothing was sent: an interrupted token call must not read as an interrupted message. */
function asTokenFailure(error: unknown): unknown {
  if (!isWechatError(error) || KEPT.includes(error.kind)) return error;
  const { errcode, errmsg, rid, hint } = error;
  const kind = LOST.includes(error.kind) ? 'busy' : 'account';
  return new WechatError({ kind, errcode, errmsg, rid, hint, backOff: 'busy' });
}

/** Spends one of the day's forced refreshes when that is allowed now. */
function createForceAllowance(clock: Clock, policy: WechatPolicy): () => boolean {
  let lastAt = Number.NEGATIVE_INFINITY;
  let day = '';
  let count = 0;
  return () => {
    const now = clock.now();
    if (shanghaiDay(now) !== day) {
      day = shanghaiDay(now);
      count = 0;
    }
    if (now - lastAt < policy.forceGapMs || count >= policy.forcePerDay) return false;
    lastAt = now;
    count += 1;
    return true;
  };
}
