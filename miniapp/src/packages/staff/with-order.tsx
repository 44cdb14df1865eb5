import type { ReactNode } from 'react';
import type { WorkOrder } from '@/features/work-orders/api';
import { useOrder } from '@/features/work-orders/use-order';
import { useParameter } from '@/platform/navigate';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';

export interface WithOrderProps {
  title: string;
  children: (order: WorkOrder) => ReactNode;
}

/** A page about the order of its address; the page itself is drawn once the order is there. */
export function WithOrder({ title, children }: WithOrderProps) {
  const query = useOrder(useParameter('orderId') ?? '');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return (
    <Page title={title} backTo="orders">
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}
