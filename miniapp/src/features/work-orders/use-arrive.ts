import { useState } from 'react';
import { currentLocation } from '@/platform/device';
import type { WorkOrder } from './api';
import { useOrderAct } from './use-order-act';

/** Checking in with the place if it is given; a refusal of the place never stops anybody (design/phone.md). */
export function useArrive(order: WorkOrder, { onDone }: { onDone?: () => void } = {}) {
  const act = useOrderAct(order, { onDone });
  const [locating, setLocating] = useState(false);
  const run = async () => {
    if (locating) return;
    setLocating(true);
    const location = await currentLocation();
    setLocating(false);
    await act.run('arriveWorkOrder', location === null ? {} : { location });
  };
  return { pending: locating || act.pending, run };
}
