import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { DAY, MINUTE, SECOND } from '@youying/shared/domain/time';

const { accessTokenMinutes, refreshTokenDays, refreshGraceSeconds, passwordAttempts, passwordLockMinutes } =
  defaultPolicies;

/** Sessions belong to no community, so these are the company's numbers. Durations in milliseconds. */
export const SESSION_POLICY = {
  accessLifeMs: accessTokenMinutes * MINUTE,
  /** Counted from the last refresh. */
  refreshLifeMs: refreshTokenDays * DAY,
  /** How long the refresh token before the present one still answers: its response may have been lost (D5). */
  refreshGraceMs: refreshGraceSeconds * SECOND,
  passwordAttempts,
  passwordLockMs: passwordLockMinutes * MINUTE,
  qrLoginLifeMs: 3 * MINUTE,
  /** A change of rights made by another process is felt after this; by this one at once (D5 allows 5 s). */
  actorKeptMs: 3 * SECOND,
  actorsKept: 10_000,
} as const;
