import type { Matter, WorkOrder } from './types';

/** 立项 → 派工 → 到场 → 报价同意 → 施工 → 业户签字 → 销项 → 回访 */
export const STEPS = ['register', 'dispatch', 'arrive', 'consent', 'work', 'sign', 'close', 'callback'] as const;
export type StepName = (typeof STEPS)[number];

export interface StepView {
  name: StepName;
  state: 'done' | 'current' | 'ahead';
  /** When it was done, or since when it is waited for; epoch milliseconds. */
  at: number | null;
}

/** An order that counts for where the matter stands: not one that was given back. */
export function liveOrders(matter: Matter): WorkOrder[] {
  return matter.workOrders.filter(({ status }) => status !== 'returned' && status !== 'cancelled');
}

const instant = (iso: string | null | undefined): number | null => (iso == null ? null : Date.parse(iso));

/** The order that tells where the matter stands: of the matter's own department, else the first. Helpers follow it. */
export function leadOrder(matter: Matter): WorkOrder | undefined {
  const orders = liveOrders(matter);
  return orders.find(({ department }) => department === matter.department) ?? orders[0];
}

function consentedAt({ quote, startedAt }: WorkOrder): number | null {
  if (quote?.decision != null && quote.status === 'consented') return Date.parse(quote.decision.at);
  return quote?.status === 'free' ? Date.parse(quote.createdAt) : instant(startedAt);
}

function times(matter: Matter): Record<StepName, number | null> {
  const order = leadOrder(matter);
  const closedAt = instant(matter.closedAt);
  return {
    register: instant(matter.registeredAt),
    dispatch: instant(order?.dispatchedAt),
    arrive: instant(order?.arrivedAt),
    consent: order === undefined ? null : consentedAt(order),
    work: instant(order?.finishedAt),
    sign: instant(order?.signedAt ?? order?.confirmedAt),
    close: closedAt,
    callback: closedAt !== null && matter.callback === null ? closedAt : null,
  };
}

/** When the step that is waited for began to be waited for. */
function waitingSince(matter: Matter, name: StepName, doneBefore: number | null): number | null {
  if (name === 'register') return Date.parse(matter.createdAt);
  const order = leadOrder(matter);
  if (name === 'consent' && order?.status === 'quoted') return instant(order.quote?.createdAt);
  return doneBefore;
}

/** Where a matter stands. A later step that is done carries the earlier ones with it (nothing to pay, nothing to send). */
export function stepsOf(matter: Matter): StepView[] {
  const at = times(matter);
  const done = STEPS.map((name) => at[name] !== null);
  const reached = done.lastIndexOf(true);
  return STEPS.map((name, index) => {
    if (index <= reached) return { name, state: 'done', at: at[name] };
    if (index > reached + 1) return { name, state: 'ahead', at: null };
    const previous = index === 0 ? undefined : STEPS[index - 1];
    return { name, state: 'current', at: waitingSince(matter, name, previous === undefined ? null : at[previous]) };
  });
}
