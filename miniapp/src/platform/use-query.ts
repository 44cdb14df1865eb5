import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isInBackground } from './environment';
import { cachedAnswer, fetchShared, onAnswer } from './query-cache';

export interface Query<Data> {
  /** The last good answer; stays while a newer one is fetched or fails. */
  data: Data | undefined;
  /** Why the last try failed; cleared by a good answer. */
  error: unknown;
  loading: boolean;
  refresh(): Promise<void>;
}

export interface QueryOptions {
  /** Ask again every so many milliseconds while the page shows, for what others change. */
  everyMs?: number;
}

/**
 * Asks on opening, whenever the page shows again, and on `refresh`.
 * `key` names the question with all its parameters; null means: do not ask yet.
 */
export function useQuery<Data>(key: string | null, load: () => Promise<Data>, options: QueryOptions = {}): Query<Data> {
  const showing = useRef(true);
  const latest = useRef(load);
  latest.current = load;
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(key !== null && cachedAnswer(key) === undefined);

  const refresh = useCallback(async () => {
    if (key === null) return;
    setLoading(true);
    try {
      await fetchShared(key, () => latest.current());
      setError(null);
    } catch (reason) {
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

  useEffect(() => {
    if (options.everyMs === undefined) return;
    const timer = setInterval(() => {
      if (showing.current && !isInBackground()) void refresh();
    }, options.everyMs);
    return () => clearInterval(timer);
  }, [options.everyMs, refresh]);

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
