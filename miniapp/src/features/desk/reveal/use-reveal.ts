import { useState } from 'react';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';

export interface Reveal {
  /** Once looked at; it stays on this page alone, so that the next reader looks for themselves. */
  contact: Schema<'ContactView'> | null;
  pending: boolean;
  reveal: () => void;
}

/** Who complained and their number, by a look that is recorded (CMP-4, reliability.md F2). */
export function useReveal(ticketId: string): Reveal {
  const [seen, setSeen] = useState<{ of: string; contact: Schema<'ContactView'> } | null>(null);
  const act = useAct(async (id: string, idempotencyKey) => {
    setSeen({ of: id, contact: await call('revealContact', { path: { id } }, { idempotencyKey }) });
  }, explain);
  return {
    contact: seen?.of === ticketId ? seen.contact : null,
    pending: act.pending,
    reveal: () => void act.run(ticketId),
  };
}
