import { mayHandle } from '../access/concerned.js';
import type { Caller } from '../callback/own-rule.js';
import { callbackRowFor, callbackRowIn } from '../callback/table.js';
import { waitingStatements } from '../complaint/types.js';
import type { DomainEvent, EventType } from '../events.js';
import type { Department, Role } from '../roles.js';
import { closesWithoutResult } from '../ticket/close-requirements.js';
import type { TicketFacts } from '../ticket/types.js';
import type { Instant } from '../time.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import { alarmEntries } from './alarm-entries.js';
import { complaintEntries } from './complaint-entries.js';
import { conditions } from './conditions.js';
import { dueAt } from './due.js';
import { intakeEntries } from './intake-entries.js';
import { policyLength } from './lengths.js';
import { orderEntries } from './order-entries.js';
import type { Policies } from './policies.js';
import { callbackEntries, ticketEntries } from './ticket-entries.js';
import type {
  OpenTask,
  ProcedureContext,
  ProcedureEntry,
  Step,
  StepToTake,
  TaskKind,
  TaskMove,
  TaskOwner,
  TaskToOpen,
} from './types.js';

/** The procedure book: every "X must do Y by T, else tell Z" of the main job (sop.md). */
export const procedureBook: readonly ProcedureEntry[] = [
  ...ticketEntries,
  ...intakeEntries,
  ...complaintEntries,
  ...orderEntries,
  ...callbackEntries,
  ...alarmEntries,
];

type Moment = Pick<DomainEvent, 'type' | 'data' | 'at'>;

/** When a step comes, given when its task is due. */
export function stepAt(step: Pick<Step, 'before' | 'after'>, due: Instant, policies: Policies): Instant {
  if (step.before) return due - policyLength(step.before, policies);
  return step.after ? due + policyLength(step.after, policies) : due;
}

function firstActionAt(entry: ProcedureEntry, due: Instant, policies: Policies): Instant | null {
  const [first] = entry.steps;
  return first ? stepAt(first, due, policies) : null;
}

interface Holder {
  readonly ownerRole: Role;
  readonly assigneeId: number | null;
  /** Absent: the department of the order. */
  readonly department?: Department | null;
}

const decider = ({ concerned }: TicketFacts): Holder => ({
  ownerRole: concerned?.level ?? 'cs_supervisor',
  assigneeId: null,
});

/** CMP-4: who heads the department, unless it is about them or nobody knows yet; then one level up. */
function investigator(ticket: TicketFacts): Holder {
  const { department, concerned, communityId } = ticket;
  const theirs = department !== null && department !== 'customer_service' && concerned !== null;
  return theirs && mayHandle(concerned, communityId, { department, personId: null })
    ? { ownerRole: 'department_supervisor', assigneeId: null, department }
    : decider(ticket);
}

function statementCollector(ticket: TicketFacts): Holder {
  const collector = ticket.complaint ? waitingStatements(ticket.complaint)[0]?.collector : null;
  return collector ? { ownerRole: 'department_supervisor', assigneeId: collector.personId } : decider(ticket);
}

/** ROL-3, REG-4: a person where one is known, otherwise everybody who holds the role. */
function callerOf(ticket: TicketFacts, policies: Policies): Caller {
  const { inPerson, caller } = callbackRowIn(ticket, policies);
  return inPerson ? 'manager' : (caller ?? 'receptionist');
}

function holderOf(owner: TaskOwner, { ticket, order, policies }: ProcedureContext, named: number | null): Holder {
  switch (owner) {
    case 'ticket_owner':
      return { ownerRole: 'receptionist', assigneeId: ticket.ownerId };
    case 'assignee':
      return { ownerRole: 'implementer', assigneeId: order?.assigneeId ?? null };
    case 'signer':
      return { ownerRole: closesWithoutResult(ticket) ? 'manager' : 'cs_supervisor', assigneeId: null };
    case 'countersigner': {
      const ownerRole = order?.countersigner ?? 'department_supervisor';
      return { ownerRole, assigneeId: null, ...(ownerRole === 'department_supervisor' ? {} : { department: null }) };
    }
    case 'callback_owner':
      // CBK-7: the manager arranges the visit.
      return { ownerRole: callerOf(ticket, policies), assigneeId: null };
    case 'on_duty':
      return { ownerRole: 'implementer', assigneeId: null, department: 'engineering' };
    case 'named':
      return { ownerRole: 'receptionist', assigneeId: named };
    case 'complaint_decider':
      return decider(ticket);
    case 'complaint_investigator':
      return investigator(ticket);
    case 'statement_collector':
      return statementCollector(ticket);
    default:
      return { ownerRole: owner, assigneeId: null };
  }
}

function taskFrom(
  entry: ProcedureEntry,
  at: Instant,
  context: ProcedureContext,
  named: number | null = null,
): TaskToOpen {
  const { ticket, order, policies } = context;
  const due = dueAt(entry.due, at, context);
  const ofOrder = entry.subject === 'work_order' && order !== null;
  return {
    kind: entry.kind,
    rule: entry.kind === 'callback' ? callbackRowFor(ticket).rule : entry.rule,
    subjectType: entry.subject,
    subjectId: ofOrder ? order.id : ticket.id,
    ticketId: ticket.id,
    communityId: ticket.communityId,
    department: ofOrder ? order.department : null,
    ...holderOf(entry.owner, context, named),
    dueAt: due,
    nextActionAt: firstActionAt(entry, due, policies),
    step: 0,
  };
}

function opens(entry: ProcedureEntry, event: Moment, { ticket, order, policies }: ProcedureContext): boolean {
  if (entry.subject === 'work_order' && order === null) return false;
  return entry.opens.some(
    ({ on, when }) =>
      on.includes(event.type) &&
      (when ?? []).every((name) => conditions[name]({ ticket, order, policies, data: event.data })),
  );
}

const entries: ReadonlyMap<TaskKind, ProcedureEntry> = new Map(procedureBook.map((entry) => [entry.kind, entry]));

export function entryOf(kind: TaskKind): ProcedureEntry {
  const entry = entries.get(kind);
  if (!entry) throw new Error(`no entry of the procedure book opens ${kind}`);
  return entry;
}

/** The entries of the book under each event, in its order: an event concerns a few of a hundred. */
function under(
  eventsOf: (entry: ProcedureEntry) => readonly EventType[],
): (type: EventType) => readonly ProcedureEntry[] {
  const index = new Map<EventType, ProcedureEntry[]>();
  for (const entry of procedureBook) {
    for (const type of new Set(eventsOf(entry))) index.set(type, [...(index.get(type) ?? []), entry]);
  }
  return (type) => index.get(type) ?? [];
}

const openedUnder = under(({ opens }) => opens.flatMap(({ on }) => on));
const settledUnder = under(({ settledBy }) => settledBy);

/** Rows to write after an event; the facts are those after it. Settle first, then open: one event may do both. */
export function tasksOpenedBy(event: Moment, context: ProcedureContext): readonly TaskToOpen[] {
  const named = 'personId' in event.data ? event.data.personId : null;
  const atWorkFrom = 'atWorkFrom' in event.data ? event.data.atWorkFrom : null;
  return openedUnder(event.type)
    .filter((entry) => opens(entry, event, context))
    .map((entry) => taskFrom(entry, event.at, { ...context, atWorkFrom }, named));
}

/** A task that no event opens: the desk telephones, because no message reached the resident. */
export function taskOfKind(kind: TaskKind, at: Instant, context: ProcedureContext): TaskToOpen {
  return taskFrom(entryOf(kind), at, context);
}

/** Kinds an event settles, whatever is open: for a ticket's kinds on its ticket, for an order's on its order. */
export function taskKindsSettledBy(type: EventType): readonly TaskKind[] {
  return settledUnder(type).map((entry) => entry.kind);
}

/** A part of an alarm that the event names; an event that names none is about all of them. */
function partOf({ data }: Partial<Pick<DomainEvent, 'data'>>, name: 'noticeId' | 'instructionId'): number | null {
  const part = data && name in data ? (data as Readonly<Record<string, unknown>>)[name] : null;
  return typeof part === 'number' ? part : null;
}

/** Whether an event is about the subject of a task. */
export function concerns(
  event: Pick<DomainEvent, 'ticketId' | 'workOrderId'> & Partial<Pick<DomainEvent, 'data'>>,
  { subjectType, subjectId }: OpenTask,
): boolean {
  switch (subjectType) {
    case 'ticket':
      return subjectId === event.ticketId;
    case 'work_order':
      return subjectId === event.workOrderId;
    case 'alarm_notice':
      return (partOf(event, 'noticeId') ?? subjectId) === subjectId;
    case 'alarm_instruction':
      return (partOf(event, 'instructionId') ?? subjectId) === subjectId;
  }
}

/** Which of the ticket's open tasks this event settles. One note does one follow-up: the second waits for the first. */
export function tasksSettledBy<Task extends OpenTask>(
  event: Pick<DomainEvent, 'type' | 'ticketId' | 'workOrderId'> & Partial<Pick<DomainEvent, 'data'>>,
  open: readonly Task[],
): readonly Task[] {
  const kinds = taskKindsSettledBy(event.type);
  const final = event.type !== 'follow_up_recorded';
  return open.filter((task) => {
    if (!kinds.includes(task.kind) || !concerns(event, task)) return false;
    const { waitsFor } = entryOf(task.kind);
    return final || !waitsFor || !open.some((other) => other.kind === waitsFor && other.subjectId === task.subjectId);
  });
}

/**
 * Due times that an event moves: the clocks that run from the appointment (WRK-2), never the follow-up (FUP-1).
 * The appointment is the ticket's, so it moves the tasks of every order in `orders`.
 */
export function tasksMovedBy(
  event: Moment,
  open: readonly OpenTask[],
  context: Omit<ProcedureContext, 'order'>,
  orders: readonly WorkOrderFacts[],
): readonly TaskMove[] {
  return open.flatMap(({ kind, subjectType, subjectId }) => {
    const entry = entryOf(kind);
    const order = orders.find(({ id }) => subjectType === 'work_order' && id === subjectId) ?? null;
    if (!entry.movedBy?.includes(event.type) || (subjectType === 'work_order' && order === null)) return [];
    const due = dueAt(entry.due, event.at, { ...context, order });
    const nextActionAt = firstActionAt(entry, due, context.policies);
    return [{ kind, subjectType, subjectId, dueAt: due, nextActionAt, step: 0 }];
  });
}

/** Events after which the ticket is somebody else's, and its duties with it (ROL-3). */
const OWNER_CHANGES: readonly EventType[] = [
  'ticket_claimed',
  'ticket_passed_on',
  'handover_confirmed',
  'ownership_passed',
  'act_taken_back',
];

/** Open tasks of the former owner; they become the new owner's, due when they were. */
export function tasksHandedOver<Task extends OpenTask & { readonly assigneeId: number | null }>(
  event: Pick<DomainEvent, 'type'>,
  open: readonly Task[],
  { ownerId }: { readonly ownerId: number | null },
): readonly Task[] {
  if (!OWNER_CHANGES.includes(event.type)) return [];
  return open.filter((task) => entryOf(task.kind).owner === 'ticket_owner' && task.assigneeId !== ownerId);
}

/** The step of this number; one that is taken `again` has every later number as well. */
function stepOf(kind: TaskKind, number: number): Step | undefined {
  const { steps } = entryOf(kind);
  const last = steps.at(-1);
  return steps[number] ?? (number >= steps.length && last?.again ? last : undefined);
}

/** What the clock did last for a task that has come to `step`; null: nothing yet. */
export const lastActOf = (kind: TaskKind, step: number): Step['act'] | null =>
  step === 0 ? null : (stepOf(kind, step - 1)?.act ?? null);

/** Whether the clock still has something to do for a task that has come to `step`. */
export const hasStep = (kind: TaskKind, step: number): boolean => stepOf(kind, step) !== undefined;

/** When this step of a task comes; null: it has none. */
export function stepTakenAt(kind: TaskKind, number: number, due: Instant, policies: Policies): Instant | null {
  const { steps } = entryOf(kind);
  const step = stepOf(kind, number);
  if (!step) return null;
  const again = number >= steps.length && step.again ? policyLength(step.again, policies) : 0;
  return stepAt(step, due, policies) + again * (number - steps.length + 1);
}

/** What the clock does now for an open task; null: not yet, or nothing is left to do. Ask again until null. */
export function nextStep(
  { kind, dueAt: due, step: number }: { readonly kind: TaskKind; readonly dueAt: Instant; readonly step: number },
  now: Instant,
  policies: Policies,
): StepToTake | null {
  const { steps } = entryOf(kind);
  const step = stepOf(kind, number);
  const takenAt = stepTakenAt(kind, number, due, policies);
  if (!step || takenAt === null || takenAt > now) return null;
  // After a pause of the clock what was missed is made up for by one, not by all of them at once.
  const repeats = number >= steps.length - 1 && step.again;
  const missed = repeats && step.again ? Math.floor((now - takenAt) / policyLength(step.again, policies)) : 0;
  const next = number + missed + 1;
  return { act: step.act, to: step.to, step: next, nextActionAt: stepTakenAt(kind, next, due, policies) };
}
