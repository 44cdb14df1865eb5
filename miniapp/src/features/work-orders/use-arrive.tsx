import { MINUTE } from '@youying/shared/domain/time';
import { useState } from 'react';
import { useLimits } from '@/features/limits/use-limits';
import { now } from '@/platform/clock';
import { currentLocation } from '@/platform/device';
import type { WorkOrder } from './api';
import { ReasonSheet } from './reason-sheet';
import { useOrderAct } from './use-order-act';

/** Milliseconds after 到场 was due; 0: in time, or nothing was. */
export function lateBy({ deadlineAt, deadlineKind }: Pick<WorkOrder, 'deadlineAt' | 'deadlineKind'>, at: number) {
  return deadlineKind === 'arrive' && deadlineAt !== null ? Math.max(0, at - Date.parse(deadlineAt)) : 0;
}

/**
 * Checking in with the place if it is given; a refusal of the place never stops anybody (design/phone.md). Whoever comes
 * late is asked why and may leave it out: the check-in itself waits for nothing (WRK-1).
 */
export function useArrive(order: WorkOrder, { onDone }: { onDone?: () => void } = {}) {
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    onDone?.();
  };
  const act = useOrderAct(order, { onDone: done });
  const [locating, setLocating] = useState(false);
  const { lateReasonMinutes } = useLimits();
  const send = async (lateReason: string | null) => {
    if (locating) return;
    setLocating(true);
    const location = await currentLocation();
    setLocating(false);
    await act.run('arriveWorkOrder', {
      ...(location === null ? {} : { location }),
      ...(lateReason === null ? {} : { lateReason }),
    });
  };
  const pending = locating || act.pending;
  const run = async () => {
    if (lateBy(order, now()) > lateReasonMinutes * MINUTE) setAsking(true);
    else await send(null);
  };
  const sheet = (
    <ReasonSheet
      about="late"
      open={asking}
      waiting={pending}
      onClose={() => setAsking(false)}
      onSend={({ reason }) => void send(reason)}
      onSkip={() => void send(null)}
    />
  );
  return { pending, run, sheet };
}
