import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from './api/problem';
import { concerns, onHints, type Topic } from './live/hints';
import { online } from './network';
import { askAgainSoon, cachedAnswer, dropAnswer, fetchShared, onAnswer } from './query-cache';

export interface Query<Data> {
  /** The last good answer; stays while a newer one is fetched or fails. */
  data: Data | undefined;
  /** Why the last try failed; cleared by a good answer. */
  error: unknown;
  loading: boolean;
  refresh(): Promise<void>;
}

export interface QueryOptions {
  /** What the answer depends on: when that changes while the page shows, it is asked again. */
  topics?: readonly Topic[];
}

/**
 * Asks on opening, whenever the page shows again, and on `refresh`.
 * `key` names the question with all its parameters; null means: do not ask yet.
 */
export function useQuery<Data>(key: string | null, load: () => Promise<Data>, options: QueryOptions = {}): Query<Data> {
  const showing = useRef(true);
  const latest = useRef({ key, load });
  latest.current = { key, load };
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(key !== null && cachedAnswer(key) === undefined);

  const refresh = useCallback(async () => {
    // A hint may come in when the page asks something else already: what is loaded then is not the answer to this.
    if (key === null || latest.current.key !== key) return;
    const current = latest.current.load;
    setLoading(true);
    try {
      await fetchShared(key, current);
      setError(null);
    } catch (reason) {
      // What is gone, or not to be seen any more, does not stay on the screen.
      if (reason instanceof ApiError && reason.status === 404) dropAnswer(key);
      setError(reason);
    } finally {
      setLoading(false);
    }
  }, [key]);

  useEffect(() => {
    if (key === null) return;
    const stop = onAnswer(key, () => redraw((count) => count + 1));
    void refresh();
    return stop;
  }, [key, refresh]);

  const failed = useRef(false);
  failed.current = error !== null;
  useEffect(
    () =>
      online.subscribe(() => {
        if (online.get() && failed.current && showing.current) void refresh();
      }),
    [refresh],
  );

  const topics = useRef(options.topics);
  topics.current = options.topics;
  const isLive = options.topics !== undefined && key !== null;
  useEffect(() => {
    if (!isLive) return;
    // A page behind another asks when it shows again.
    return onHints((heard) => {
      if (showing.current && concerns(topics.current ?? [], heard)) askAgainSoon(key, refresh);
    });
  }, [isLive, key, refresh]);

  useDidShow(() => {
    showing.current = true;
    void refresh();
  });
  useDidHide(() => {
    showing.current = false;
  });

  const data = key === null ? undefined : (cachedAnswer(key)?.data as Data | undefined);
  return { data, error, loading, refresh };
}
