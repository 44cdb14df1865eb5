const DAY = 24 * 60 * 60 * 1_000;
/** China has had no daylight saving since 1991: a fixed offset is exact and independent of the process zone. */
const OFFSET = 8 * 60 * 60 * 1_000;

/** Days since the epoch, counted at Shanghai midnights. WeChat's quotas are assumed to reset then (fact sheet §18.8). */
export const shanghaiDayNumber = (instant: number): number => Math.floor((instant + OFFSET) / DAY);

/** The next midnight in Shanghai (epoch ms). */
export const nextShanghaiMidnight = (instant: number): number => (shanghaiDayNumber(instant) + 1) * DAY - OFFSET;

/** Calendar fields in Shanghai. */
export function shanghaiParts(instant: number) {
  const shifted = new Date(instant + OFFSET);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year: String(shifted.getUTCFullYear()),
    month: String(shifted.getUTCMonth() + 1),
    day: String(shifted.getUTCDate()),
    clock: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
  };
}
