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

/** Puts an answer that came with a command (the changed ticket) where its page looks for it. */
export function putAnswer(key: string, data: unknown): void {
  answers.set(key, { data, at: Date.now() });
  for (const listener of [...(listeners.get(key) ?? [])]) listener();
}

export function forgetQueries(): void {
  generation += 1;
  answers.clear();
  running.clear();
}
