import { useState } from 'react';
import { useTexts } from '@/i18n';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { now } from '@/platform/clock';
import { sendInOrder } from '@/platform/outbox';
import { readStored, writeStored } from '@/platform/storage';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import type { WorkOrder } from './api';
import { missingInCheck, noteOfCheck, type SiteCheck, untouchedCheck } from './site-check';

/** The draft of the check of one order, and its sending: once, before the price or the work. */
export function useSiteCheck(order: Pick<WorkOrder, 'id' | 'ticketId'>) {
  const { onsite } = useTexts().staff;
  const key = `draft:onsite:${order.id}` as const;
  const [check, setCheck] = useState<SiteCheck>(() => readStored<SiteCheck>(key) ?? untouchedCheck);
  const keep = (next: SiteCheck) => {
    setCheck(next);
    writeStored(key, next);
  };
  const sending = useAct<SiteCheck>(async (finished) => {
    if (!finished.sent) {
      const text = noteOfCheck(finished, onsite);
      await sendInOrder(
        'addNote',
        { path: { id: order.ticketId }, body: { text, visibility: 'public' } },
        {
          title: text,
          at: now(),
          idempotencyKey: newIdempotencyKey(),
          files: finished.photos.map(({ path }) => ({ path, purpose: 'before_photo' })),
        },
      );
    }
    keep({ ...finished, sent: true });
  }, explain);
  return {
    check,
    missing: missingInCheck(check),
    change: (change: Partial<SiteCheck>) => keep({ ...check, ...change, sent: false }),
    sending: sending.pending,
    send: () => sending.run(check),
  };
}
