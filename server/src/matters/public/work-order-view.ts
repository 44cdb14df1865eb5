import { type FieldName, maySeeField } from '@youying/shared/domain/access/fields';
import { ticketSubject } from '@youying/shared/domain/access/subjects';
import { actionsForWorkOrder, papersOfOrder } from '@youying/shared/domain/actions';
import { entryOf } from '@youying/shared/domain/procedures/book';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { PricedLine } from '@youying/shared/domain/quote/types';
import { type LateArrival, minutesLate } from '@youying/shared/domain/work-order/late';
import type { Voice } from '@youying/shared/domain/work-order/types';
import { mediaUrl } from '../../media/public/media-url.js';
import { idText, idTextOrNull, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type {
  FeeReviewView,
  LateArrivalView,
  LineView,
  OrderMatterView,
  QuoteView,
  WorkOrderView,
} from '../../work-orders/dto/work-order-views.js';
import type { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';
import { allOrderFacts, feeReviewOf, orderFacts, ticketFacts } from '../facts.js';
import { contactShown } from './contact-shown.js';
import type { Matter } from './matter.js';
import { signatureFacts } from './signature-facts.js';
import { type Look, mediaOf, personOrNull, placeShownTo } from './view-parts.js';

/** An order as this caller may see it; what the field table withholds is null. One record, three readers (WRK-10). */
export function workOrderView(order: WorkOrder, matter: Matter, look: Look): WorkOrderView {
  const facts = ticketFacts(matter);
  const subject = ticketSubject(facts, allOrderFacts(matter));
  const sees = (field: FieldName) => maySeeField(field, look.actor, subject);
  const quote = order.quoteId === null ? undefined : matter.quotes.get(order.quoteId);
  const nearest = matter.tasks.find(
    ({ subjectType, subjectId, kind }) =>
      subjectType === 'work_order' && subjectId === order.id && !entryOf(kind as TaskKind).aside,
  );
  const prices = sees('quote_lines');
  const voices = sees('resident_in_record');
  return {
    id: idText(order.id),
    no: order.no,
    ticketId: idText(order.ticketId),
    department: order.department,
    status: order.status,
    task: order.task,
    assignee: personOrNull(matter, order.assigneeId, look, sees('staff_work_phone')),
    deadlineAt: timeTextOrNull(nearest?.dueAt ?? order.deadlineAt),
    deadlineKind: nearest?.kind ?? null,
    rectification: order.rectification,
    materialsCheck: order.materialsCheck && {
      outcome: String(order.materialsCheck.outcome),
      acknowledged: (order.materialsCheck.acknowledged as boolean | null | undefined) ?? null,
      note: (order.materialsCheck.note as string | null | undefined) ?? null,
    },
    quote: quote && prices ? quoteView(quote, voices) : null,
    actual:
      order.actualFen !== null && prices
        ? {
            lines: linesView((order.actualLines ?? []) as readonly PricedLine[]),
            totalFen: order.actualFen,
            result: order.result,
            media: mediaOf(matter.media, order.resultMediaIds, look),
          }
        : null,
    signature: signatureView(order, look, { image: sees('signature_image'), name: voices }),
    feeReview: feeReviewView(order, matter, look),
    matter: matterView(matter, look, contactShown(matter.ticket, look.actor, subject)),
    returnReason: order.returnReason,
    dispatchedAt: timeText(order.dispatchedAt),
    acceptedAt: timeTextOrNull(order.acceptedAt),
    arrivedAt: timeTextOrNull(order.arrivedAt),
    late: sees('internal_note') ? lateView(order) : null,
    startedAt: timeTextOrNull(order.startedAt),
    pausedUntil: timeTextOrNull(order.pausedUntil),
    finishedAt: timeTextOrNull(order.finishedAt),
    signedAt: timeTextOrNull(order.signedAt),
    confirmedAt: timeTextOrNull(order.confirmedAt),
    version: order.version,
    actions: [
      ...actionsForWorkOrder(orderFacts(order, matter.quotes), facts, look.actor, look.now),
      ...papersOfOrder(orderFacts(order, matter.quotes), facts, look.actor),
    ],
  };
}

function lateView({ arrival, arrivedAt }: WorkOrder): LateArrivalView | null {
  const late = (arrival?.late as LateArrival | null | undefined) ?? null;
  if (late === null || arrivedAt === null) return null;
  return { dueAt: timeText(late.dueAt), minutes: minutesLate(late.dueAt, arrivedAt), reason: late.reason };
}

const linesView = (lines: readonly PricedLine[]): LineView[] =>
  lines.map(({ feeItemId, name, unit, quantity, unitPriceFen, amountFen }) => ({
    feeItemId: idTextOrNull(feeItemId),
    name,
    unit,
    quantity,
    unitPriceFen,
    totalFen: amountFen,
  }));

function quoteView(quote: Quote, maySeeName: boolean): QuoteView {
  const decision = quote.decision as (Voice & { readonly reason: string | null; readonly at: number }) | null;
  return {
    id: idText(quote.id),
    lines: linesView(quote.lines as readonly PricedLine[]),
    totalFen: quote.totalFen,
    status: quote.status,
    version: quote.version,
    note: quote.note,
    scheduleName: quote.scheduleName,
    decision: decision && {
      by: decision.by,
      name: maySeeName ? (decision.onBehalfOf ?? decision.name) : null,
      witness: decision.witness,
      reason: decision.reason,
      at: timeText(decision.at),
    },
    previousTotalFen: quote.previousTotalFen,
    createdAt: timeText(quote.createdAt),
  };
}

function signatureView(
  order: WorkOrder,
  look: Look,
  maySee: { readonly image: boolean; readonly name: boolean },
): WorkOrderView['signature'] {
  const signature = signatureFacts(order);
  if (!signature) return null;
  const { voice, at, way, mediaId } = signature;
  return {
    way,
    imageUrl: maySee.image && mediaId !== null ? mediaUrl(look.signer, mediaId, 'full', look.actor.personId) : null,
    by: voice.by,
    name: maySee.name ? (voice.onBehalfOf ?? voice.name) : null,
    witness: voice.witness,
    at: timeText(at),
  };
}

function feeReviewView(order: WorkOrder, matter: Matter, look: Look): FeeReviewView | null {
  const review = feeReviewOf(order);
  if (!review) return null;
  const approved = review.answer?.lines ?? [];
  return {
    text: review.text,
    media: mediaOf(matter.media, review.mediaIds, look),
    feasible: review.answer?.feasible ?? null,
    lines: approved.map(({ name, unitPriceFen }) => ({
      feeItemId: null,
      name,
      unit: null,
      quantity: 1,
      unitPriceFen,
      totalFen: unitPriceFen,
    })),
    note: review.answer?.note ?? null,
  };
}

function matterView(matter: Matter, look: Look, contact: ReturnType<typeof contactShown>): OrderMatterView {
  const { ticket, category, media, residents } = matter;
  return {
    no: ticket.no,
    place: placeShownTo(look.actor, matter),
    description: ticket.description,
    priority: ticket.priority,
    categoryName: category && (look.language === 'en' ? category.nameEn : category.name),
    contactName: contact?.name ?? null,
    contactPhone: contact?.phone ?? null,
    appointmentFrom: timeTextOrNull(ticket.appointmentFrom),
    appointmentTo: timeTextOrNull(ticket.appointmentTo),
    media: mediaOf(media, ticket.mediaIds, look),
    residentHasPhone: residents.some((resident) => resident.wechatBound),
  };
}
