import { maySeeField } from './access/fields.js';
import { mayDo } from './access/reach.js';
import { ticketSubject, workOrderSubject } from './access/subjects.js';
import { accessTable, type OperationId } from './access/table.js';
import type { ComplaintAction } from './complaint/commands.js';
import { type ComplaintMachineAction, complaintMachine } from './complaint/lifecycle.js';
import { complaintOffers } from './complaint/transition.js';
import type { WorkingCalendar } from './procedures/calendar.js';
import type { Policies } from './procedures/policies.js';
import type { Actor } from './roles.js';
import type { TicketAction } from './ticket/commands.js';
import { ticketMachine } from './ticket/lifecycle.js';
import { ticketOffers } from './ticket/transition.js';
import type { TicketFacts } from './ticket/types.js';
import type { Instant } from './time.js';
import type { WorkOrderAction } from './work-order/commands.js';
import { workOrderMachine } from './work-order/lifecycle.js';
import { workOrderOffers } from './work-order/transition.js';
import type { WorkOrderFacts } from './work-order/types.js';

type Offered<Action extends string> = Extract<Action, OperationId>;

/** Actions a person can call on something that exists, in the order of the table. */
function offered<Action extends string>(
  rows: readonly { readonly action: Action; readonly from: readonly string[]; readonly bySystem?: true }[],
): readonly Offered<Action>[] {
  const names = rows.filter((row) => row.from.length > 0 && !row.bySystem).map((row) => row.action);
  return [...new Set(names)].filter((name): name is Offered<Action> => Object.hasOwn(accessTable, name));
}

const COMPLAINT_ACTIONS = offered<ComplaintMachineAction>(complaintMachine.rows).filter(
  (action): action is Extract<ComplaintAction, OperationId> => action !== 'submitTicket',
);
const TICKET_ACTIONS = offered<TicketAction>(ticketMachine.rows);
const WORK_ORDER_ACTIONS = offered<WorkOrderAction>(workOrderMachine.rows);

const TICKET_PAPERS = ['printRegistration', 'printCloseOut', 'printAlarmReport'] as const;
type TicketPaper = (typeof TICKET_PAPERS)[number];

/** The `actions` of a ticket view: what access and lifecycle allow this caller now. Clients draw buttons from it alone. */
export function actionsForTicket(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
  now: Instant,
  policies: Policies,
  calendar: WorkingCalendar,
): readonly Offered<TicketAction>[] {
  const subject = ticketSubject(ticket, orders);
  const context = { ticket, orders, actor, now, policies, calendar };
  return TICKET_ACTIONS.filter((action) => ticketOffers(action, context) && mayDo(action, actor, subject));
}

/** The steps of its complaint, among the `actions` of a ticket view; none where it is no complaint (CMP-1). */
export function actionsForComplaint(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
  now: Instant,
  policies: Policies,
): readonly Offered<ComplaintAction>[] {
  const { complaint } = ticket;
  if (complaint === null) return [];
  const subject = ticketSubject(ticket, orders);
  const context = { complaint, ticket, actor, now, policies };
  return COMPLAINT_ACTIONS.filter((action) => complaintOffers(action, context) && mayDo(action, actor, subject));
}

/** The `actions` of a work-order view. */
export function actionsForWorkOrder(
  order: WorkOrderFacts,
  ticket: TicketFacts,
  actor: Actor,
  now: Instant,
): readonly Offered<WorkOrderAction>[] {
  const subject = workOrderSubject(order, ticket);
  const context = { order, ticket, actor, now };
  return WORK_ORDER_ACTIONS.filter((action) => workOrderOffers(action, context) && mayDo(action, actor, subject));
}

/** Whether the number to ring (of a complaint: the name too) is told to this caller only by a look that is recorded, among the `actions` of its view. */
export function looksAtTicket(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
): readonly 'revealContact'[] {
  const subject = ticketSubject(ticket, orders);
  return mayDo('revealContact', actor, subject) && !maySeeField('contact_phone', actor, subject)
    ? ['revealContact']
    : [];
}

/** What of a matter this caller may have on paper now (WRK-10), among the `actions` of its view. */
export function papersOfTicket(
  ticket: TicketFacts,
  orders: readonly WorkOrderFacts[],
  actor: Actor,
): readonly TicketPaper[] {
  const there: Readonly<Record<TicketPaper, boolean>> = {
    printRegistration: ticket.registeredAt !== null,
    printCloseOut: ticket.closeOut !== null,
    // EMG-4: written once the alarm was signed off.
    printAlarmReport: ticket.alarm === 'reported',
  };
  const subject = ticketSubject(ticket, orders);
  return TICKET_PAPERS.filter((paper) => there[paper] && mayDo(paper, actor, subject));
}

/** The same of an order: its copies, whatever has become of it. */
export function papersOfOrder(order: WorkOrderFacts, ticket: TicketFacts, actor: Actor): readonly 'printWorkOrder'[] {
  return mayDo('printWorkOrder', actor, workOrderSubject(order, ticket)) ? ['printWorkOrder'] : [];
}
