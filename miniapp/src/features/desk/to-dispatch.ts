import type { Matter } from './types';

/** Registered repairs that nobody was given yet. */
export function toDispatch(matters: readonly Matter[]): Matter[] {
  return matters.filter(
    ({ status, kind, workOrders }) => status === 'registered' && kind === 'repair' && workOrders.length === 0,
  );
}

/** Came back, or lie with somebody who has not accepted. */
export function dispatchedInVain(matters: readonly Matter[]): Matter[] {
  return matters.filter(({ status, workOrders }) => {
    if (status === 'registered') return workOrders.length > 0;
    return status === 'handling' && workOrders.some((order) => order.status === 'dispatched');
  });
}
