import type { WechatErrorKind } from './error-table.js';
import type { Transport } from './transport.js';
import { isWechatError } from './wechat-error.js';

/** Waits about that long; injected so that tests do not wait. */
export type Pause = (ms: number) => Promise<void>;

/** Between half and all of the time, so that callers who failed together do not come back together. */
export const jitteredPause: Pause = (ms) =>
  new Promise((resolve) => setTimeout(resolve, ms / 2 + (Math.random() * ms) / 2));

/** Repeats a call that failed with one of these kinds, once per delay; the last failure is thrown. */
export function withRetry(
  transport: Transport,
  kinds: readonly WechatErrorKind[],
  delaysMs: readonly number[],
  pause: Pause,
): Transport {
  return async (request) => {
    for (const delay of delaysMs) {
      try {
        return await transport(request);
      } catch (error) {
        if (!isWechatError(error, ...kinds)) throw error;
        await pause(delay);
      }
    }
    return transport(request);
  };
}
