import { isOpenAlarm } from '../alarm/types.js';
import { type ComplaintRequirementCode, complaintRequirements } from '../complaint/close-requirements.js';
import { formatFen } from '../money.js';
import { type Actor, holdsIn, type Role, SENIOR_ROLES } from '../roles.js';
import { isOpenWorkOrder, type WorkOrderFacts, type WorkOrderStatus } from '../work-order/types.js';
import type { Closing } from './commands.js';
import { type CloseOut, isOpenTicket, type TicketFacts } from './types.js';

type Verdict = Pick<Closing, 'outcome' | 'confirmedBy'>;

export type CloseRequirementCode =
  | 'work_missing'
  | 'order_unfinished'
  | 'supervisor_confirmation_missing'
  | 'signature_missing'
  | 'fee_inconsistent'
  | 'countersignature_missing'
  | 'linked_ticket_open'
  | 'alarm_open'
  | 'verification_missing'
  | 'confirmation_missing'
  | 'senior_signature_missing'
  | 'manager_consent_missing'
  | ComplaintRequirementCode;

/** One missing thing: what, in which words (`key` in ticket/close-labels.ts), who can supply it, and where. */
export interface CloseRequirement {
  readonly code: CloseRequirementCode;
  readonly rule: string;
  readonly key: `close.${CloseRequirementCode}`;
  readonly whom: Role;
  readonly subject: { readonly type: 'ticket' | 'work_order'; readonly id: number };
  readonly details: Readonly<Record<string, string>>;
}

/** A repair of somebody's home is signed for by somebody; public areas without a resident are not (CLO-1). */
export function needsSignature(ticket: Pick<TicketFacts, 'kind' | 'houseId' | 'residents'>): boolean {
  return ticket.kind === 'repair' && (ticket.houseId !== null || ticket.residents.length > 0);
}

/** CLO-5: what could not be done, or was put off; it closes with the manager's consent only. */
export function closesWithoutResult(
  ticket: Pick<TicketFacts, 'status' | 'closeOut'>,
  outcome: CloseOut['outcome'] | null = ticket.closeOut?.outcome ?? null,
): boolean {
  return outcome === 'not_possible' || ticket.status === 'suspended';
}

/** CLO-4: what closes with a senior's signature only. */
export function needsSeniorSignature(ticket: Pick<TicketFacts, 'priority' | 'major'>): boolean {
  return ticket.priority === 'emergency' || ticket.major;
}

/** Requirements that a senior meets by signing; everything else the desk sees to first. */
export const SIGNATURES_OF_SENIORS: readonly CloseRequirementCode[] = [
  'senior_signature_missing',
  'manager_consent_missing',
];

/** CLO-2: a non-repair closes on a document or the head's word: a head who closes gives it, a confirmed order was one. */
function lacksConfirmation(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
  closing: Verdict,
): boolean {
  if (ticket.kind === 'repair' || holdsIn(actor, ticket.communityId, SENIOR_ROLES)) return false;
  if (orders.some((order) => order.status === 'confirmed')) return false;
  return !closing.confirmedBy?.trim();
}

function missing(
  code: CloseRequirementCode,
  rule: string,
  whom: Role,
  subject: CloseRequirement['subject'],
  details: Readonly<Record<string, string>> = {},
): CloseRequirement {
  return { code, rule, key: `close.${code}`, whom, subject, details };
}

const CHARGED: readonly WorkOrderStatus[] = ['finished', 'signed', 'confirmed'];

function missingOfOrder(order: WorkOrderFacts, ticket: TicketFacts): readonly CloseRequirement[] {
  const subject = { type: 'work_order', id: order.id } as const;
  const found: CloseRequirement[] = [];
  if (order.status === 'finished' && needsSignature(ticket)) {
    found.push(missing('signature_missing', 'CLO-1', 'resident', subject));
  }
  if (order.status === 'signed' || (order.status === 'finished' && !needsSignature(ticket))) {
    found.push(missing('supervisor_confirmation_missing', 'WRK-11', 'department_supervisor', subject));
  } else if (isOpenWorkOrder(order.status) && order.status !== 'finished') {
    found.push(missing('order_unfinished', 'CLO-1', 'implementer', subject));
  }
  if (order.status === 'confirmed' && needsSignature(ticket) && order.signature === null) {
    found.push(missing('signature_missing', 'CLO-1', 'resident', subject));
  }
  if (order.status === 'returned' && order.returnedAfterRefusal && order.countersignedAt === null) {
    found.push(missing('countersignature_missing', 'WRK-6', order.countersigner ?? 'department_supervisor', subject));
  }
  const consented = order.consentedTotalFen ?? 0;
  // Work that was sent back and then given up is charged to nobody.
  const charged = CHARGED.includes(order.status) ? (order.actualTotalFen ?? 0) : 0;
  if (charged > consented) {
    const details = { consented: formatFen(consented), actual: formatFen(charged) };
    found.push(missing('fee_inconsistent', 'FEE-2', 'implementer', subject, details));
  }
  return found;
}

/**
 * What still stands between this ticket and its close-out by this actor (CLO-1 … CLO-5, WRK-6, WRK-11, FEE-2).
 * `closing`: what customer service found when it verified; null while it has not.
 * Empty: it may be closed. The list is the body of 409 `close_requirements_missing`.
 */
export function closeRequirements(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
  closing: Verdict | null,
): readonly CloseRequirement[] {
  const subject = { type: 'ticket', id: ticket.id } as const;
  const notPossible = closesWithoutResult(ticket, closing?.outcome ?? null);
  const found = orders.flatMap((order) => missingOfOrder(order, ticket));

  if (ticket.kind === 'repair' && !notPossible && !orders.some((order) => order.status === 'confirmed')) {
    found.push(missing('work_missing', 'CLO-1', 'implementer', subject));
  }
  if (ticket.kind === 'complaint' && !notPossible) {
    found.push(...complaintRequirements(ticket).map(({ code, rule, whom }) => missing(code, rule, whom, subject)));
  }
  for (const linked of ticket.linked) {
    if (linked.separable || !isOpenTicket(linked.status)) continue;
    found.push(missing('linked_ticket_open', 'CLO-3', 'receptionist', { type: 'ticket', id: linked.id }));
  }
  if (ticket.alarm !== null && isOpenAlarm(ticket.alarm)) {
    found.push(missing('alarm_open', 'EMG-4', 'cs_supervisor', subject));
  }
  if (closing === null) found.push(missing('verification_missing', 'CLO-1', 'receptionist', subject));
  else if (lacksConfirmation(ticket, orders, actor, closing)) {
    found.push(missing('confirmation_missing', 'CLO-2', 'receptionist', subject));
  }
  if (notPossible && !holdsIn(actor, ticket.communityId, ['manager'])) {
    found.push(missing('manager_consent_missing', 'CLO-5', 'manager', subject));
  } else if (
    needsSeniorSignature(ticket) &&
    ticket.signedOffBy === null &&
    !holdsIn(actor, ticket.communityId, SENIOR_ROLES)
  ) {
    found.push(missing('senior_signature_missing', 'CLO-4', 'cs_supervisor', subject));
  }
  return found;
}
