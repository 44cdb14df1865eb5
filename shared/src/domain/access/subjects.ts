import { type ComplaintFacts, waitingStatements } from '../complaint/types.js';
import type { Actor, Department } from '../roles.js';
import type { TicketFacts } from '../ticket/types.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { AccessSubject } from './types.js';

const NOTHING: AccessSubject = {
  communityId: null,
  departments: [],
  houseId: null,
  kind: null,
  status: null,
  reporterId: null,
  assigneeIds: [],
  personId: null,
  concerned: null,
  dutyOwnerId: null,
  untaken: false,
  callerIds: [],
  collectorIds: [],
  anonymous: false,
};

type TicketPart = Pick<
  TicketFacts,
  'communityId' | 'kind' | 'status' | 'department' | 'houseId' | 'reporterId' | 'concerned'
> &
  Partial<Pick<TicketFacts, 'ownerId' | 'callerIds' | 'anonymous'>> & {
    readonly outOfHours?: boolean | null;
    readonly complaint?: Pick<ComplaintFacts, 'statements'> | null;
  };
type OrderPart = Pick<WorkOrderFacts, 'communityId' | 'department' | 'status' | 'assigneeId'>;

const present = <Value>(values: readonly (Value | null)[]): readonly Value[] =>
  values.filter((value): value is Value => value !== null);

/** CMP-4: until somebody has said whom a complaint is about, no department has a part in it but by an order. */
const ownDepartment = ({ kind, department, concerned }: TicketPart): Department | null =>
  kind === 'complaint' && concerned === null ? null : department;

const isUntaken = ({ outOfHours, ownerId, status, kind }: TicketPart): boolean =>
  outOfHours === true && (ownerId ?? null) === null && status === 'submitted' && kind !== 'complaint';

export function ticketSubject(ticket: TicketPart, orders: readonly OrderPart[]): AccessSubject {
  const { communityId, kind, status, houseId, reporterId, concerned } = ticket;
  return {
    ...NOTHING,
    communityId,
    kind,
    status,
    houseId,
    reporterId,
    concerned,
    untaken: isUntaken(ticket),
    callerIds: ticket.callerIds ?? [],
    collectorIds: ticket.complaint
      ? waitingStatements(ticket.complaint).flatMap(({ collector }) => collector?.personId ?? [])
      : [],
    anonymous: ticket.anonymous ?? false,
    dutyOwnerId: ticket.outOfHours ? (ticket.ownerId ?? null) : null,
    departments: present<Department>([ownDepartment(ticket), ...orders.map((order) => order.department)]),
    assigneeIds: present(orders.map((order) => order.assigneeId)),
  };
}

export function workOrderSubject(order: OrderPart, ticket: TicketPart): AccessSubject {
  const { kind, houseId, reporterId, concerned, anonymous } = ticket;
  return {
    ...NOTHING,
    communityId: order.communityId,
    kind,
    houseId,
    reporterId,
    concerned,
    anonymous: anonymous ?? false,
    status: order.status,
    departments: [order.department],
    assigneeIds: present([order.assigneeId]),
  };
}

/** A subject that was written down, perhaps before the rules asked for all that they ask for now. */
export const keptAs = (parts: object): AccessSubject => ({ ...NOTHING, ...parts });

/** A ticket about to be submitted: a resident reports from a house of theirs, or a public place of their community. */
export function newTicketSubject(actor: Actor, communityId: number, houseId: number | null): AccessSubject {
  return { ...NOTHING, communityId, houseId, kind: 'repair', reporterId: houseId === null ? actor.personId : null };
}

export function communitySubject(communityId: number, departments: readonly Department[] = []): AccessSubject {
  return { ...NOTHING, communityId, departments };
}

/** What somebody keeps for themselves in a community. */
export function keptSubject({ communityId, personId }: { readonly communityId: number; readonly personId: number }) {
  return { ...NOTHING, communityId, personId } satisfies AccessSubject;
}

/** What one person of the staff asked for or is asked about; null: of nobody in particular. */
export function staffSubject(
  communityId: number,
  personId: number | null,
  department: Department | null,
): AccessSubject {
  return { ...NOTHING, communityId, personId, departments: present([department]) };
}

/** A task: of a person, or of whoever holds a role in a department. */
export function taskSubject(task: {
  readonly communityId: number;
  readonly assigneeId: number | null;
  readonly department: Department | null;
}): AccessSubject {
  const { communityId, assigneeId, department } = task;
  return { ...NOTHING, communityId, personId: assigneeId, departments: present([department]) };
}
