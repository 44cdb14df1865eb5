import type { Texts } from '@/i18n';
import type { Tone } from '@/ui/tag';
import type { WorkOrder, WorkOrderStatus } from './api';
import { isOverdue, orderDeadline } from './deadline';

export type StatusTag = keyof Texts['staff']['statusTags'];

const tones: Record<StatusTag, Tone> = {
  dispatched: 'amber',
  dispatchedToPool: 'amber',
  waitingForSomebody: 'amber',
  overdueAcceptance: 'danger',
  accepted: 'brand',
  appointment: 'grey',
  arrived: 'brand',
  fee_review: 'brand',
  quoted: 'amber',
  agreed: 'brand',
  refused: 'grey',
  working: 'brand',
  paused: 'brand',
  finished: 'amber',
  finishedUnsigned: 'brand',
  signed: 'brand',
  confirmed: 'brand',
  returned: 'grey',
  cancelled: 'grey',
};

function dispatchedTag(order: WorkOrder, now: number): StatusTag {
  if (isOverdue(order, now)) return 'overdueAcceptance';
  if (!order.actions.includes('acceptWorkOrder')) return 'waitingForSomebody';
  return order.assignee === null ? 'dispatchedToPool' : 'dispatched';
}

/** The short tag of an order in a list of staff (design/phone.md, "Status → what each side reads"). */
export function statusTag(order: WorkOrder, now: number): { tag: StatusTag; tone: Tone } {
  const tag = tagOf(order, now);
  return { tag, tone: tones[tag] };
}

function tagOf(order: WorkOrder, now: number): StatusTag {
  if (order.status === 'dispatched') return dispatchedTag(order, now);
  // An appointment is quiet until its time runs.
  if (order.status === 'accepted' && order.matter.appointmentFrom !== null) {
    return orderDeadline(order, now)?.counting ? 'accepted' : 'appointment';
  }
  if (order.status === 'finished' && order.actions.includes('confirmWorkOrder')) return 'finishedUnsigned';
  return order.status;
}

/** 到场 → 检查 → 报价 → 维修 → 签字: the index of the stage an order is in; 5 when all are done. */
const stageOfStatus: Record<WorkOrderStatus, number> = {
  dispatched: 0,
  accepted: 0,
  arrived: 1,
  fee_review: 2,
  quoted: 2,
  refused: 2,
  agreed: 3,
  working: 3,
  paused: 3,
  finished: 4,
  signed: 5,
  confirmed: 5,
  returned: 5,
  cancelled: 5,
};

export function stageOf(order: WorkOrder): number {
  // Quoted by telephone before the visit (WRK-3): on the way comes first.
  const onTheWay = order.arrivedAt === null && (order.status === 'agreed' || order.status === 'quoted');
  return onTheWay ? 0 : stageOfStatus[order.status];
}
