/** UTC+8 without summer time. */
const SHANGHAI_AHEAD_MS = 8 * 3_600_000;
const DAY_SECONDS = 86_400;
/** 10:28: a morning of the desk, as in the pictures. */
const OPENING_SECONDS = (10 * 60 + 28) * 60;

/** Moves the demo's clock to the next 10:28 in Shanghai, so that a run at night meets the same working hours. */
export async function morning(api) {
  const now = await api.advance(1);
  const ofDay = Math.floor(((now + SHANGHAI_AHEAD_MS) / 1_000) % DAY_SECONDS);
  await api.advance((OPENING_SECONDS - ofDay + DAY_SECONDS) % DAY_SECONDS || DAY_SECONDS);
}

/** The morning of the first day of the next month, whenever it is now: what is counted by the month begins anew. */
export async function untilNextMonth(api) {
  const now = await api.advance(1);
  const wall = new Date(now + SHANGHAI_AHEAD_MS);
  const first = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1) - SHANGHAI_AHEAD_MS;
  await api.advance(Math.ceil((first - now) / 1_000) + OPENING_SECONDS);
}
