import { type Query, useQuery } from './use-query';

/** Until changes are pushed over a socket, a page that shows asks this often. The one place that knows. */
const ASK_EVERY_MS = 4_000;

/** A question whose answer others change while one looks at it. `key` null: do not ask yet. */
export function useLive<Data>(key: string | null, load: () => Promise<Data>): Query<Data> {
  return useQuery(key, load, { everyMs: ASK_EVERY_MS });
}
