/** What the last answers were, so that a page seen before opens at once and then corrects itself. */
export interface CachedAnswer {
  data: unknown;
  at: number;
}

const answers = new Map<string, CachedAnswer>();
const running = new Map<string, Promise<unknown>>();
const listeners = new Map<string, Set<() => void>>();
let generation = 0;

export function cachedAnswer(key: string): CachedAnswer | undefined {
  return answers.get(key);
}

export function onAnswer(key: string, listener: () => void): () => void {
  const group = listeners.get(key) ?? new Set();
  listeners.set(key, group.add(listener));
  return () => {
    group.delete(listener);
  };
}

/** One request per key at a time; everybody who asked gets its answer. */
export function fetchShared(key: string, load: () => Promise<unknown>): Promise<unknown> {
  const existing = running.get(key);
  if (existing !== undefined) return existing;
  const startedIn = generation;
  const promise = load()
    .then((data) => {
      // An answer for the person who has just logged out must not reach the next one.
      if (startedIn === generation) putAnswer(key, data);
      return data;
    })
    .finally(() => {
      if (running.get(key) === promise) running.delete(key);
    });
  running.set(key, promise);
  return promise;
}

/** So that many hints in a row are one question, and a list that changes all the time is asked once in so many milliseconds. */
const SOON_MS = 80;
const APART_MS = 1_000;

const again = new Map<string, Set<() => Promise<void>>>();
const askedAt = new Map<string, number>();

/**
 * What `key` asks about has changed: everybody who shows it asks again, together. Not while a question is on its way:
 * its answer may be from before the change.
 */
export function askAgainSoon(key: string, ask: () => Promise<void>): void {
  const group = again.get(key);
  if (group) {
    group.add(ask);
    return;
  }
  const asking = new Set([ask]);
  again.set(key, asking);
  const wait = Math.max(SOON_MS, (askedAt.get(key) ?? 0) + APART_MS - Date.now());
  setTimeout(async () => {
    await running.get(key)?.catch(() => undefined);
    again.delete(key);
    askedAt.set(key, Date.now());
    for (const each of asking) void each();
  }, wait);
}

/** Puts an answer that came with a command (the changed ticket) where its page looks for it. */
export function putAnswer(key: string, data: unknown): void {
  const before = answers.get(key);
  // An answer that says the same is the same, so that nothing is drawn, loaded or animated anew.
  const isSame = before !== undefined && JSON.stringify(before.data) === JSON.stringify(data);
  answers.set(key, { data: isSame ? before.data : data, at: Date.now() });
  for (const listener of [...(listeners.get(key) ?? [])]) listener();
}

export function dropAnswer(key: string): void {
  if (!answers.delete(key)) return;
  for (const listener of [...(listeners.get(key) ?? [])]) listener();
}

export function forgetQueries(): void {
  generation += 1;
  answers.clear();
  running.clear();
}
