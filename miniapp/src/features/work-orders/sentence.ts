import type { Texts } from '@/i18n';
import { clockTime, moment, money, wholeMinutes } from '@/i18n/format';
import type { Language } from '@/platform/preferences';
import type { WorkOrder } from './api';
import { isOverdue } from './deadline';

type Sentences = Texts['staff']['sentences'];
type Words = (order: WorkOrder, say: Sentences, at: { now: number; language: Language }) => string;

function due(order: WorkOrder, { now, language }: { now: number; language: Language }): string | null {
  return order.deadlineAt === null ? null : moment(Date.parse(order.deadlineAt), now, language);
}

const sentences: Record<WorkOrder['status'], Words> = {
  dispatched: (order, say, at) => {
    const time = due(order, at);
    if (isOverdue(order, at.now)) return say.notAccepted(wholeMinutes(at.now - Date.parse(order.dispatchedAt)));
    if (time === null) return say.dispatchedWithoutLimit;
    if (order.assignee === null) return say.dispatchedToPool(time);
    const forUs = order.actions.includes('acceptWorkOrder');
    return forUs ? say.dispatched(time) : say.dispatchedToOther(order.assignee.name, time);
  },
  accepted: (order, say, at) => {
    // WRK-3: outside the schedule nobody goes before the resident has agreed.
    if (order.feeReview?.feasible != null) return order.feeReview.feasible ? say.priced : say.notFeasible;
    const time = due(order, at);
    if (time === null) return say.acceptedWithoutLimit;
    return order.matter.appointmentFrom === null ? say.accepted(time) : say.appointment(time);
  },
  arrived: (_, say) => say.arrived,
  fee_review: (order, say, at) => {
    const time = due(order, at);
    return time === null ? say.feeReviewWithoutLimit : say.feeReview(time);
  },
  quoted: (order, say) => ((order.quote?.previousTotalFen ?? null) === null ? say.quoted : say.quotedAgain),
  agreed: ({ quote }, say) =>
    quote === null || quote.status === 'free' || quote.decision === null
      ? say.agreedFree
      : say.agreed(clockTime(Date.parse(quote.decision.at)), money(quote.totalFen)),
  refused: ({ quote }, say) =>
    quote?.decision?.reason ? say.refused(quote.decision.reason) : say.refusedWithoutReason,
  working: (order, say, { now }) => say.working(order.startedAt === null ? 0 : minutesSince(order.startedAt, now)),
  paused: (order, say, { now, language }) =>
    order.pausedUntil === null
      ? say.pausedWithoutEnd
      : say.paused(moment(Date.parse(order.pausedUntil), now, language)),
  finished: (order, say) => (order.actions.includes('confirmWorkOrder') ? say.finishedUnsigned : say.finished),
  signed: (_, say) => say.signed,
  confirmed: (_, say) => say.confirmed,
  returned: ({ returnReason }, say) => (returnReason === null ? say.returnedWithoutReason : say.returned(returnReason)),
  cancelled: (_, say) => say.cancelled,
};

const MINUTE = 60_000;

function minutesSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(at)) / MINUTE));
}

/** Where an order stands, in one sentence for staff (design/phone.md). */
export function orderSentence(order: WorkOrder, say: Sentences, at: { now: number; language: Language }): string {
  return sentences[order.status](order, say, at);
}
