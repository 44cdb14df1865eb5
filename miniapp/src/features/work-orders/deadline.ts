import type { WorkOrder } from './api';

const MINUTE = 60_000;
/** Farther away than this a countdown only makes nervous: the clock time says it better. */
const COUNTDOWN_WITHIN = 60 * MINUTE;

export interface OrderDeadline {
  /** Epoch milliseconds. */
  dueAt: number;
  /** Task kind: accept, arrive, quote … */
  kind: string;
  /** Running: draw the countdown. Otherwise its clock time. */
  counting: boolean;
  /** Share of the time that is left, 0–100; null when nobody knows when it began. */
  percentLeft: number | null;
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

/** When the time of each kind began to run. */
const begins: Record<string, (order: WorkOrder) => string | null> = {
  accept: (order) => order.dispatchedAt,
  arrive: (order) => (order.matter.appointmentFrom === null ? order.acceptedAt : null),
  quote: (order) => order.arrivedAt,
  finish: (order) => order.startedAt,
  sign: (order) => order.finishedAt,
  confirm: (order) => order.signedAt ?? order.finishedAt,
};

/** What runs now on this order; null when nothing does. */
export function orderDeadline(order: WorkOrder, now: number): OrderDeadline | null {
  const dueAt = instantOf(order.deadlineAt);
  if (dueAt === null) return null;
  const kind = order.deadlineKind ?? '';
  const began = instantOf(begins[kind]?.(order) ?? null);
  const left = dueAt - now;
  const percentLeft =
    began === null || dueAt <= began ? null : Math.min(100, Math.max(0, (left / (dueAt - began)) * 100));
  return { dueAt, kind, counting: left <= COUNTDOWN_WITHIN, percentLeft };
}

export function isOverdue(order: WorkOrder, now: number): boolean {
  const dueAt = instantOf(order.deadlineAt);
  return dueAt !== null && dueAt < now;
}

/** Nearest deadline first; what has none comes last, the oldest of it first. */
export function byDeadline(one: WorkOrder, other: WorkOrder): number {
  const [a, b] = [
    instantOf(one.deadlineAt) ?? Number.MAX_SAFE_INTEGER,
    instantOf(other.deadlineAt) ?? Number.MAX_SAFE_INTEGER,
  ];
  return a - b || Date.parse(one.dispatchedAt) - Date.parse(other.dispatchedAt);
}
