import { HOUR, MINUTE, SECOND } from '@youying/shared/domain/time';

/** The platform's numbers. Source: fact sheet §2, §3.2, §3.4, §4.3, §6. */
export const LIMITS = {
  tokenLifeMs: 2 * HOUR,
  rotateBeforeMs: 5 * MINUTE,
  codeLifeMs: 5 * MINUTE,
  forceGapMs: 30 * SECOND,
  forcePerDay: 20,
  duplicateWindowMs: MINUTE,
  /** WeChat's pages hold 10,000; small enough here to be turned in a test. */
  followersPerPage: 50,
  followersAskedAtOnce: 100,
  contentDetailCharacters: 30,
  callsPerMinute: { '/cgi-bin/stable_token': 10_000 } as Readonly<Record<string, number>>,
  callsPerDay: { '/cgi-bin/token': 2_000, '/cgi-bin/stable_token': 500_000 } as Readonly<Record<string, number>>,
  /** How much of the past the simulator keeps in memory. */
  keptMessages: 5_000,
} as const;
