import type { Topic } from './live/hints';
import { type Query, useQuery } from './use-query';

/** A question whose answer others change while one looks at it: asked again when one of the topics has. */
export function useLive<Data>(key: string | null, topics: readonly Topic[], load: () => Promise<Data>): Query<Data> {
  return useQuery(key, load, { topics });
}
