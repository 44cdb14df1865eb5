import type { CategoryFlag, TicketFacts } from '@youying/shared/domain/ticket/types';
import type {
  FeeReviewFacts,
  QuoteFacts,
  WorkOrderFacts,
  WorkOrderStatus,
} from '@youying/shared/domain/work-order/types';
import type { Category } from '../catalogue/category.entity.js';
import type { Quote, WorkOrder } from '../work-orders/work-order.entity.js';
import type { Matter } from './public/matter.js';
import { signatureFacts } from './public/signature-facts.js';

/** Rows as the rules read them. */
const FLAGS = { leak: 'leak', safety: 'safety', service: 'service', longService: 'long_service' } as const;
type FlagColumn = keyof typeof FLAGS;
const FLAG_COLUMNS = Object.keys(FLAGS) as readonly FlagColumn[];

export function flagsOf(category: Pick<Category, FlagColumn> | null): CategoryFlag[] {
  return category === null ? [] : FLAG_COLUMNS.filter((column) => category[column]).map((column) => FLAGS[column]);
}

export function ticketFacts(matter: Matter): TicketFacts {
  const { ticket, callback } = matter;
  return {
    id: ticket.id,
    communityId: ticket.communityId,
    no: ticket.no,
    kind: ticket.kind,
    status: ticket.status,
    priority: ticket.priority,
    major: ticket.major,
    alarm: ticket.alarmState,
    channel: ticket.channel,
    categoryId: ticket.categoryId,
    categoryFlags: flagsOf(matter.category),
    department: ticket.department,
    houseId: ticket.houseId,
    reporterId: ticket.reporterId,
    ownerId: ticket.ownerId,
    residents: matter.residents,
    // Where nobody said otherwise, a problem that has a number of its own goes its own way (CLO-3).
    linked: matter.linked.map(({ id, no, status, separable }) => ({
      id,
      no,
      status,
      separable: separable ?? no !== null,
    })),
    linkedTicketId: ticket.linkedTicketId,
    linkSeparable: ticket.linkSeparable,
    outOfHours: ticket.outOfHours ?? false,
    nightCrew: matter.nightCrew,
    openDuties: matter.tasks.filter(({ subjectType }) => subjectType === 'ticket').map(({ kind }) => kind),
    callerIds: [...matter.tasks, ...matter.paused].flatMap(({ kind, assigneeId }) =>
      kind === 'call_back' && assigneeId !== null ? [assigneeId] : [],
    ),
    openCallback: callback && {
      id: callback.id,
      rule: callback.rule,
      attempts: callback.missed,
      round: callback.round,
      dueAt: callback.dueAt,
      waitsFor: callback.waitsFor,
    },
    unreachable: ticket.status === 'closed' ? matter.unanswered : null,
    appointment:
      ticket.appointmentFrom !== null && ticket.appointmentTo !== null
        ? { from: ticket.appointmentFrom, to: ticket.appointmentTo }
        : null,
    submittedAt: ticket.createdAt,
    registeredAt: ticket.registeredAt,
    closedAt: ticket.closedAt,
    lastUrgedAt: ticket.lastUrgedAt,
    outcome: ticket.outcome,
    signedOffBy: ticket.signedOffBy,
    signedOffAt: ticket.signedOffAt,
    closeOut: ticket.closeOut,
    archived: ticket.archiveId !== null,
    concerned: ticket.concerned,
    anonymous: ticket.anonymous,
    complaint: matter.complaint,
  };
}

/** What the order row keeps of a fee review (WRK-3). */
export interface StoredFeeReview {
  readonly text: string;
  readonly mediaIds: readonly number[];
  /** The state it was asked in; null once answered. */
  readonly from: WorkOrderStatus | null;
  readonly answer: (FeeReviewFacts & { readonly note: string | null }) | null;
}

export const feeReviewOf = (order: WorkOrder): StoredFeeReview | null => order.feeReview as StoredFeeReview | null;

export function orderFacts(order: WorkOrder, quotes: ReadonlyMap<number, Quote>): WorkOrderFacts {
  const quote = order.quoteId === null ? undefined : quotes.get(order.quoteId);
  const review = feeReviewOf(order);
  return {
    id: order.id,
    ticketId: order.ticketId,
    communityId: order.communityId,
    department: order.department,
    status: order.status,
    assigneeId: order.assigneeId,
    task: order.task,
    rectification: order.rectification,
    dispatchedAt: order.dispatchedAt,
    acceptedAt: order.acceptedAt,
    arrivedAt: order.arrivedAt,
    startedAt: order.startedAt,
    deadlineAt: order.deadlineAt,
    pausedUntil: order.pausedUntil,
    feeReviewFrom: review?.from ?? null,
    feeReview: review?.answer ?? null,
    quote: quote ? quoteFacts(quote) : null,
    consentedTotalFen: order.consentedFen,
    actualTotalFen: order.actualFen,
    signature: signatureFacts(order),
    returnedAfterRefusal: order.returnedAfterRefusal,
    countersigner: order.countersigner,
    countersignedAt: order.countersignedAt,
    supportAskedAt: order.supportAskedAt,
  };
}

const quoteFacts = (quote: Quote): QuoteFacts => ({
  id: quote.id,
  version: quote.version,
  status: quote.status,
  lines: quote.lines as QuoteFacts['lines'],
  totalFen: quote.totalFen,
});

export const allOrderFacts = (matter: Matter): WorkOrderFacts[] =>
  matter.orders.map((order) => orderFacts(order, matter.quotes));
