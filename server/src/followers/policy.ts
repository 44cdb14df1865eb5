import { DAY, MINUTE } from '@youying/shared/domain/time';

/** Numbers of the second channel's address book (wechat.md §6). */
export const FOLLOWER_POLICY = {
  /** Milliseconds until somebody who followed can be written to, at the most. */
  pollMs: MINUTE,
  /** How often WeChat's whole list is read, for whoever followed or left while nobody listened (ms). */
  listEveryMs: DAY,
  /** Rows changed in one transaction. */
  batch: 500,
  /** WeChat tells the unionids of no more people in one call. */
  askedAtOnce: 100,
} as const;
