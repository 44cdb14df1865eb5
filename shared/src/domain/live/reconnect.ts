/** How a client comes back after its socket closed. Milliseconds. */
export const RECONNECT = {
  firstMs: 500,
  mostMs: 20_000,
  /** After so many tries in vain it fetches by the clock meanwhile, and goes on trying. */
  triesBeforePolling: 4,
  pollMs: 15_000,
  /** Two beats of the server and some: a socket that has said nothing for so long is dead, whatever it claims. */
  silentMs: 50_000,
} as const;

/**
 * How long to wait before the try with this number (1, 2, …). Half of it is by chance, so that everybody who was cut off
 * by the same restart does not come back in the same moment.
 * @param random 0 … 1
 */
export function reconnectDelay(attempt: number, random: number): number {
  const whole = Math.min(RECONNECT.firstMs * 2 ** Math.max(0, attempt - 1), RECONNECT.mostMs);
  return Math.round(whole * (0.5 + random / 2));
}
