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

/** The whole matter has taken a step when every live order has: the last of their times, null while one has not. */
function whenAll(orders: readonly WorkOrder[], timeOf: (order: WorkOrder) => number | null): number | null {
  const times = orders.map(timeOf);
  if (times.length === 0 || times.includes(null)) return null;
  return Math.max(...(times as number[]));
}

function consentedAt({ quote, startedAt }: WorkOrder): number | null {
  if (quote?.decision != null && quote.status === 'consented') return Date.parse(quote.decision.at);
  return quote?.status === 'free' ? Date.parse(quote.createdAt) : instant(startedAt);
}

function times(matter: Matter): Record<StepName, number | null> {
  const orders = liveOrders(matter);
  const closedAt = instant(matter.closedAt);
  return {
    register: instant(matter.registeredAt),
    dispatch: whenAll(orders, (order) => Date.parse(order.dispatchedAt)),
    arrive: whenAll(orders, (order) => instant(order.arrivedAt)),
    consent: whenAll(orders, consentedAt),
    work: whenAll(orders, (order) => instant(order.finishedAt)),
    sign: whenAll(orders, (order) => instant(order.signedAt) ?? instant(order.confirmedAt)),
    close: closedAt,
    callback: closedAt !== null && matter.callback === null ? closedAt : null,
  };
}

/** When the step that is waited for began to be waited for. */
function waitingSince(matter: Matter, name: StepName, doneBefore: number | null): number | null {
  if (name === 'register') return Date.parse(matter.createdAt);
  const quoted = liveOrders(matter).find(({ status }) => status === 'quoted');
  if (name === 'consent' && quoted?.quote != null) return Date.parse(quoted.quote.createdAt);
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
