import type { Ticket } from '@/features/tickets/types';

/** What an engineer can do with a matter that came in at night (INT-2). `wait`: it is for whoever has the shift. */
export type NightStep = 'take' | 'give' | 'wait';

type Looked = Pick<Ticket, 'actions' | 'untaken' | 'status' | 'owner' | 'workOrders'>;

/** By what the view says alone; null: nothing of the night, or a resident or the desk looks at it. */
export function nightStep(
  { actions, untaken, status, owner, workOrders }: Looked,
  { personId, works }: { personId: string | null; works: boolean },
): NightStep | null {
  if (!works) return null;
  if (status === 'submitted' && actions.includes('claimTicket')) return 'take';
  const mine = owner !== null && owner.id === personId && workOrders.length === 0;
  if (mine && (actions.includes('registerTicket') || actions.includes('dispatchWorkOrder'))) return 'give';
  return untaken ? 'wait' : null;
}
