import { useRef } from 'react';

/** The last answer stays while the next one comes: a flicker under the finger hits the wrong line. */
export function useHeld<Query extends { data?: unknown }>(query: Query): Query {
  const last = useRef<Query['data']>(undefined);
  if (query.data !== undefined) last.current = query.data;
  return { ...query, data: query.data ?? last.current };
}
