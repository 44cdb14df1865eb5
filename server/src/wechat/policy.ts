import { MINUTE, SECOND } from '@youying/shared/domain/time';

/** How long to stay away after an answer that says "later". */
export type BackOff = 'busy' | 'second' | 'minute' | 'day';

export interface WechatPolicy {
  /** One HTTP call, connecting and reading included (ms). */
  readonly timeoutMs: number;
  /** A token with less than this left is renewed: WeChat rotates stable tokens five minutes before they end (ms). */
  readonly renewBeforeMs: number;
  /** Pause between two renewals of a token that still works, so that clock skew cannot cause a fetch per call (ms). */
  readonly renewPauseMs: number;
  /** `force_refresh`: least distance (ms) and most per Shanghai day. */
  readonly forceGapMs: number;
  readonly forcePerDay: number;
  /** Pauses before repeating a read that was answered "busy" or broke off (ms); one entry per repeat. */
  readonly readRetryDelaysMs: readonly number[];
  /** Pauses before repeating a send that met another send to the same person, 43108 (ms). */
  readonly concurrentRetryDelaysMs: readonly number[];
  /** `day` is not here: it ends at the next midnight in Shanghai. */
  readonly backOffMs: Readonly<Record<Exclude<BackOff, 'day'>, number>>;
}

/** Defaults; sources: WeChat fact sheet §1.1, §2, §16. */
export const WECHAT_POLICY: WechatPolicy = {
  timeoutMs: 5 * SECOND,
  renewBeforeMs: 5 * MINUTE,
  renewPauseMs: 10 * SECOND,
  forceGapMs: 30 * SECOND,
  forcePerDay: 20,
  readRetryDelaysMs: [250, 1_000],
  concurrentRetryDelaysMs: [200, 400, 800],
  backOffMs: { busy: 30 * SECOND, second: 2 * SECOND, minute: MINUTE },
};
