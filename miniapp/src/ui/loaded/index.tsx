import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { ApiError, isUnreachable } from '@/platform/api/problem';
import type { Query } from '@/platform/use-query';
import { Button } from '../button';
import { Skeleton, StateView } from '../state';

export interface LoadedProps<Data> {
  query: Query<Data>;
  children: (data: Data) => ReactNode;
  /** Grey cards while waiting. */
  cards?: number;
}

/** The three faces of a page that asks: skeleton, error with a retry, content. Old content outlives a failed refresh. */
export function Loaded<Data>({ query, children, cards }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null && !query.loading) return <LoadError error={query.error} onRetry={query.refresh} />;
  return <Skeleton cards={cards} />;
}

function LoadError({ error, onRetry }: { error: unknown; onRetry: () => Promise<void> }) {
  const { common } = useTexts();
  if (error instanceof ApiError && error.status === 404) {
    return <StateView icon="inbox" title={common.absentTitle} text={common.absentText} />;
  }
  const [title, text] = isUnreachable(error)
    ? [common.networkTitle, common.networkText]
    : [common.failedTitle, error instanceof ApiError && error.status < 500 ? error.message : common.networkText];
  return (
    <StateView icon={isUnreachable(error) ? 'wifiOff' : 'alert'} tone="info" title={title} text={text}>
      <Button kind="main" icon="refresh" onPress={() => void onRetry()}>
        {common.retry}
      </Button>
    </StateView>
  );
}
