import type { DomainEvent } from '@youying/shared/domain/events';
import type { WorkOrderEffect } from '@youying/shared/domain/work-order/effects';
import type { QuoteFacts, WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { Quote, type WorkOrder } from '../work-orders/work-order.entity.js';
import type { EventExtras } from './announce.js';
import { feeReviewOf, type StoredFeeReview } from './facts.js';
import type { Stage } from './stage.js';

type Patch = WorkOrderEffect & { readonly status: WorkOrderStatus };

/** The patch of the rules as columns of the order's row. */
export function orderColumns(
  order: WorkOrder,
  patch: Patch,
  event: DomainEvent,
  { mediaIds = [] }: EventExtras,
  now: number,
): Partial<WorkOrder> {
  const {
    quote,
    consentedTotalFen,
    actualTotalFen,
    actual,
    feeReview: _a,
    feeReviewFrom: _f,
    signature,
    ...same
  } = patch;
  return {
    ...same,
    ...(quote ? { quoteId: quote.id } : {}),
    ...(consentedTotalFen === undefined ? {} : { consentedFen: consentedTotalFen }),
    ...(actualTotalFen === undefined ? {} : { actualFen: actualTotalFen }),
    ...(actual ? { actualLines: actual.lines } : {}),
    ...(signature === undefined ? {} : { signature: signature && { ...signature } }),
    ...byEvent(order, event, mediaIds, now),
  };
}

/** Columns that record an event rather than a fact of the rules. */
function byEvent(order: WorkOrder, event: DomainEvent, mediaIds: readonly number[], now: number): Partial<WorkOrder> {
  switch (event.type) {
    case 'order_arrived':
      return { arrival: { location: event.data.location, late: event.data.late ?? null } };
    case 'order_finished':
      return {
        finishedAt: now,
        result: event.data.result,
        resultMediaIds: [...mediaIds],
        materialsCheck: event.data.materialsCheck && { ...event.data.materialsCheck },
      };
    case 'order_unsatisfied':
      return { finishedAt: null };
    case 'order_signed':
      return { signedAt: now };
    case 'order_confirmed':
      return { confirmedAt: now };
    case 'order_returned':
      return { returnReason: event.data.reason };
    case 'fee_review_requested': {
      const asked: StoredFeeReview = {
        text: event.data.text,
        mediaIds: [...mediaIds],
        from: order.status,
        answer: null,
      };
      return { feeReview: { ...asked } };
    }
    case 'fee_review_answered': {
      const asked = feeReviewOf(order);
      const answered = { text: asked?.text ?? '', mediaIds: asked?.mediaIds ?? [], from: null, answer: event.data };
      return { feeReview: answered };
    }
    default:
      return {};
  }
}

/** Quotations have rows of their own: older ones stay as they were shown, marked superseded. */
export function keepQuote(
  stage: Stage,
  order: WorkOrder,
  quote: QuoteFacts | null | undefined,
  event: DomainEvent,
): void {
  const { work, matter, actor, now } = stage;
  if (!quote) return;
  const known = matter.quotes.get(quote.id);
  if (known) {
    const decision =
      event.type === 'quote_consented' || event.type === 'quote_refused'
        ? { ...event.data.voice, reason: 'reason' in event.data ? event.data.reason : null, at: now }
        : known.decision;
    work.updateOne(Quote, { id: quote.id, status: known.status }, { status: quote.status, decision });
    matter.quotes.set(quote.id, { ...known, status: quote.status, decision });
    return;
  }
  const before = order.quoteId === null ? undefined : matter.quotes.get(order.quoteId);
  if (before?.status === 'open') work.updateOne(Quote, { id: before.id, status: 'open' }, { status: 'superseded' });
  const row: Quote = {
    id: quote.id,
    communityId: order.communityId,
    workOrderId: order.id,
    version: quote.version,
    status: quote.status,
    lines: [...quote.lines],
    totalFen: quote.totalFen,
    previousTotalFen: order.consentedFen,
    note: stage.quoting?.note ?? null,
    scheduleId: stage.quoting?.scheduleId ?? null,
    scheduleName: stage.quoting?.scheduleName ?? null,
    quotedBy: actor.personId,
    decision: null,
    createdAt: now,
  };
  work.insert(Quote, row);
  matter.quotes.set(row.id, row);
}
