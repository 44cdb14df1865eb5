import type { Situation } from '@/i18n/zh-CN/matters';
import type { Tone } from '@/ui/tag';
import type { Ticket, WorkOrder } from './types';

/** Where a matter stands, in the resident's eyes. */
export interface Standing {
  situation: Situation;
  /** The order the sentence is about. */
  order: WorkOrder | null;
}

/** Orders that need the resident first, then what goes on, then what is over. */
const weight: Record<WorkOrder['status'], number> = {
  quoted: 0,
  finished: 1,
  refused: 2,
  working: 3,
  arrived: 3,
  fee_review: 3,
  agreed: 3,
  paused: 4,
  accepted: 5,
  dispatched: 6,
  signed: 7,
  confirmed: 8,
  returned: 9,
  cancelled: 10,
};

/** The order a resident cares about most now; of equals the latest. */
export function leadingOrder(orders: readonly WorkOrder[]): WorkOrder | null {
  const sorted = [...orders].sort(
    (one, other) => weight[one.status] - weight[other.status] || other.dispatchedAt.localeCompare(one.dispatchedAt),
  );
  return sorted.find((order) => order.status !== 'cancelled') ?? null;
}

export function standingOf(ticket: Ticket, now: number): Standing {
  const order = leadingOrder(ticket.workOrders);
  return { situation: situationOf(ticket, order, now), order };
}

function situationOf(ticket: Ticket, order: WorkOrder | null, now: number): Situation {
  switch (ticket.status) {
    case 'cancelled':
    case 'suspended':
      return ticket.status;
    case 'closed':
      if (ticket.actions.includes('rateTicket')) return 'toRate';
      return ticket.rating === null ? 'closed' : 'rated';
    case 'answered':
      return ticket.kind === 'complaint' ? 'complaintAnswered' : 'answered';
    default:
      if (ticket.kind === 'complaint') return complaintSituation(ticket, now);
      return repairSituation(ticket, order, now);
  }
}

/** CMP-2: by when the complaint is answered; null: it is none. */
export function complaintDueAt({ complaint }: Ticket): number | null {
  return complaint === null ? null : Date.parse(complaint.answerBy);
}

const complaintSituations: Record<NonNullable<Ticket['complaint']>['status'], Situation> = {
  received: 'complaintReceived',
  acknowledged: 'complaintVerifying',
  verified: 'complaintVerifying',
  investigated: 'complaintPlanning',
  planned: 'complaintPlanning',
  replied: 'complaintAnswered',
  accepted: 'complaintCarrying',
  carried_out: 'complaintCarrying',
  summarised: 'closed',
};

function complaintSituation(ticket: Ticket, now: number): Situation {
  const { complaint } = ticket;
  if (complaint === null) return 'complaintReceived';
  const late = complaint.repliedAt === null && now > Date.parse(complaint.answerBy);
  return late ? 'complaintLate' : complaintSituations[complaint.status];
}

function repairSituation(ticket: Ticket, order: WorkOrder | null, now: number): Situation {
  if (ticket.status === 'submitted') return ticket.untaken ? 'submittedAtNight' : 'submitted';
  if (ticket.status === 'handled') return 'confirmed';
  if (order === null) return ticket.kind === 'repair' || ticket.kind === 'help' ? 'registered' : 'enquiry';
  return orderSituation(ticket, order, now);
}

/** A promise that was not kept is not repeated (WRK-1). */
const isLate = ({ deadlineKind, deadlineAt }: WorkOrder, now: number): boolean =>
  deadlineKind === 'arrive' && deadlineAt !== null && Date.parse(deadlineAt) < now;

/** WRK-3: the supervisor has answered, and no quotation has come of it yet. */
function reviewedSituation({ status, quote, feeReview }: WorkOrder): Situation | null {
  if ((status !== 'accepted' && status !== 'arrived') || quote !== null || feeReview?.feasible == null) return null;
  return feeReview.feasible ? 'priced' : 'notFeasible';
}

function orderSituation(ticket: Ticket, order: WorkOrder, now: number): Situation {
  const reviewed = reviewedSituation(order);
  if (reviewed !== null) return reviewed;
  switch (order.status) {
    case 'dispatched':
      return order.deadlineAt !== null && Date.parse(order.deadlineAt) < now ? 'pressed' : 'dispatched';
    case 'accepted':
      if (ticket.appointment !== null && Date.parse(ticket.appointment.from) > now) return 'appointment';
      return isLate(order, now) ? 'arrivingLate' : 'accepted';
    case 'fee_review':
      return 'feeReview';
    case 'quoted':
      return order.quote?.previousTotalFen == null ? 'quoted' : 'requoted';
    case 'agreed':
      return order.quote?.status === 'free' ? 'free' : 'agreed';
    case 'cancelled':
      return 'registered';
    default:
      return order.status;
  }
}

export const toneOf: Record<Situation, Tone> = {
  submitted: 'grey',
  submittedAtNight: 'grey',
  answered: 'grey',
  registered: 'brand',
  dispatched: 'brand',
  pressed: 'brand',
  accepted: 'brand',
  arrivingLate: 'brand',
  appointment: 'grey',
  arrived: 'brand',
  feeReview: 'brand',
  priced: 'brand',
  notFeasible: 'grey',
  quoted: 'amber',
  requoted: 'amber',
  agreed: 'brand',
  free: 'brand',
  refused: 'grey',
  working: 'brand',
  paused: 'brand',
  finished: 'amber',
  signed: 'brand',
  confirmed: 'brand',
  toRate: 'amber',
  closed: 'grey',
  rated: 'grey',
  unsolved: 'brand',
  returned: 'brand',
  suspended: 'grey',
  cancelled: 'grey',
  complaintReceived: 'brand',
  complaintVerifying: 'brand',
  complaintPlanning: 'brand',
  complaintCarrying: 'brand',
  complaintLate: 'danger',
  complaintAnswered: 'amber',
  enquiry: 'brand',
};

/** Index of the step that is going on among 受理, 接单, 上门, 维修, 签字; null where no such line is drawn. */
export const stepOf: Partial<Record<Situation, number>> = {
  submitted: 0,
  submittedAtNight: 0,
  registered: 0,
  dispatched: 0,
  pressed: 0,
  returned: 0,
  accepted: 1,
  arrivingLate: 1,
  appointment: 1,
  arrived: 2,
  feeReview: 2,
  priced: 2,
  notFeasible: 2,
  quoted: 2,
  requoted: 2,
  refused: 2,
  agreed: 3,
  free: 3,
  working: 3,
  paused: 3,
  unsolved: 3,
  finished: 4,
  signed: 5,
  confirmed: 5,
  toRate: 5,
  closed: 5,
  rated: 5,
};

export type WaitingStep = 'seeQuote' | 'goSign' | 'goRate';

/** What of a matter waits for its resident, by the `actions` of its view; the first of them that does. */
export function waitingStep(ticket: Ticket): WaitingStep | undefined {
  const orderActs = ticket.workOrders.flatMap(({ actions }) => actions);
  if (orderActs.includes('consentQuote')) return 'seeQuote';
  if (orderActs.includes('signWorkOrder')) return 'goSign';
  return ticket.actions.includes('rateTicket') ? 'goRate' : undefined;
}

/** The resident's answer is awaited: consent, signature, rating, the word on an answered complaint. */
export function waitsForResident(ticket: Ticket): boolean {
  if (ticket.complaint?.status === 'replied' && !isOver(ticket)) return true;
  return waitingStep(ticket) !== undefined;
}

export function isOver(ticket: Ticket): boolean {
  return ticket.status === 'closed' || ticket.status === 'cancelled' || ticket.status === 'answered';
}
