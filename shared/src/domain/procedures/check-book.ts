import { CONCERNS_NOBODY } from '../access/concerned.js';
import { decideComplaint } from '../complaint/transition.js';
import type { ComplaintFacts } from '../complaint/types.js';
import type { DomainEvent } from '../events.js';
import { people } from '../samples/actors.js';
import { ticketCommands, workOrderCommands } from '../samples/commands.js';
import { complaintCommands, sampleClassification, sampleComplaint } from '../samples/complaints.js';
import { SAMPLE_NOW, sampleCallback, sampleOrder, sampleTicket } from '../samples/facts.js';
import { decideTicket } from '../ticket/transition.js';
import { isOpenTicket, type TicketFacts, type TicketKind } from '../ticket/types.js';
import { decideWorkOrder } from '../work-order/transition.js';
import { isOpenWorkOrder, type WorkOrderFacts } from '../work-order/types.js';
import { entryOf, procedureBook, tasksOpenedBy, tasksSettledBy } from './book.js';
import { defaultCalendar } from './calendar.js';
import { complaintEntries } from './complaint-entries.js';
import { defaultPolicies } from './policies.js';
import { type OpenTask, TASK_KINDS } from './types.js';

/** Everybody in one, so that only the tables and the state of the thing decide which moves are tried. */
const everybody = { ...people.engineer, grants: Object.values(people).flatMap((person) => person.grants) };
const context = { policies: defaultPolicies, calendar: defaultCalendar };

/** A task whose clock stands still keeps nobody at work. */
interface Owed extends OpenTask {
  readonly resting?: true;
}
const running = ({ resting }: Owed): boolean => !resting;

interface Place<Facts> {
  readonly facts: Facts;
  readonly open: readonly Owed[];
  readonly path: string;
}

type Move<Facts> = (facts: Facts) => readonly { readonly facts: Facts; readonly event: DomainEvent }[];

function after(
  open: readonly Owed[],
  event: DomainEvent,
  ticket: TicketFacts,
  order: WorkOrderFacts | null,
): readonly Owed[] {
  const settled = tasksSettledBy(event, open);
  const left = open
    .filter((task) => !settled.includes(task))
    .map((task): Owed => {
      const { pausedBy = [], resumedBy = [] } = entryOf(task.kind);
      const { resting, ...awake } = task;
      if (pausedBy.includes(event.type)) return { ...awake, resting: true };
      return resumedBy.includes(event.type) ? awake : task;
    });
  const opened = tasksOpenedBy(event, { ...context, ticket, order }).filter(
    (task) => !left.some((other) => other.kind === task.kind && other.subjectId === task.subjectId),
  );
  return [...left, ...opened];
}

/**
 * Walks every way through a lifecycle and collects where an open subject has nobody's task. Whoever arrives somewhere
 * with more tasks open than another way left there cannot run out of them sooner, so only the poorest ways go on:
 * without that the ways double with every duty of the book.
 */
function orphans<Facts>(
  start: Place<Facts>,
  moves: Move<Facts>,
  tasksAfter: (open: readonly Owed[], event: DomainEvent, facts: Facts) => readonly Owed[],
  needsTask: (facts: Facts) => boolean,
): readonly string[] {
  const seen = new Map<string, (readonly string[])[]>();
  const found: string[] = [];
  const queue = [start];
  for (const { facts, open, path } of queue) {
    const key = JSON.stringify(facts);
    const kinds = open.map((task) => (running(task) ? task.kind : `${task.kind} resting`));
    const poorest = seen.get(key) ?? [];
    if (poorest.some((known) => known.every((kind) => kinds.some((other) => other === kind)))) continue;
    seen.set(key, [...poorest, kinds]);
    if (needsTask(facts) && !open.some(running)) {
      found.push(path);
      continue;
    }
    for (const { facts: next, event } of moves(facts)) {
      queue.push({ facts: next, open: tasksAfter(open, event, next), path: `${path} → ${event.type}` });
    }
  }
  return found;
}

function orderMoves(ticket: TicketFacts): Move<WorkOrderFacts> {
  return (order) =>
    Object.values(workOrderCommands)
      .flat()
      .flatMap((command) => {
        const decision = decideWorkOrder(command, { order, ticket, actor: everybody, now: SAMPLE_NOW });
        if (!decision.ok) return [];
        const { actual, ...patch } = decision.patch;
        // Whoever takes it over is played by the same person; what was signed or quoted does not grow without end.
        const facts = { ...order, ...patch, assigneeId: order.assigneeId };
        const quote = facts.quote && { ...facts.quote, version: 1 };
        return [{ facts: { ...facts, quote }, event: decision.event as DomainEvent }];
      });
}

function orderOrphans(ticket: TicketFacts): readonly string[] {
  const order = sampleOrder({ assigneeId: everybody.personId });
  const event = {
    type: 'order_dispatched',
    ticketId: 1,
    workOrderId: order.id,
    at: SAMPLE_NOW,
    data: {},
  } as DomainEvent;
  return orphans(
    { facts: order, open: after([], event, ticket, order).filter(ofOrder), path: 'order_dispatched' },
    orderMoves(ticket),
    (open, happened, facts) => after(open, happened, ticket, facts).filter(ofOrder),
    (facts) => isOpenWorkOrder(facts.status),
  );
}

const ofOrder = (task: OpenTask): boolean => task.subjectType === 'work_order';

/** What no duty depends on: left out, or each would double the ways. */
const OF_NO_MATTER = {
  ...{ lastUrgedAt: null, appointment: null, outcome: null, department: null },
  ...{ linkedTicketId: null, linkSeparable: null },
} as const;

/** What the rest of the system does to the facts of a ticket between two commands. */
function settledFacts(ticket: TicketFacts, event: DomainEvent): TicketFacts {
  const openCallback = ticket.status !== 'closed' || event.type === 'ticket_rated' ? null : sampleCallback();
  return { ...ticket, ...OF_NO_MATTER, openCallback };
}

const ticketMoves: Move<TicketFacts> = (ticket) =>
  Object.values(ticketCommands)
    .flat()
    .flatMap((command) => {
      const order = sampleOrder({ status: 'confirmed', consentedTotalFen: 0, signature: signed });
      const orders = ticket.status === 'handled' ? [order] : [];
      const decision = decideTicket(command, { ticket, orders, actor: everybody, now: SAMPLE_NOW, ...context });
      if (!decision.ok) return [];
      const event = decision.event as DomainEvent;
      return [{ facts: settledFacts({ ...ticket, ...decision.patch }, event), event }];
    });

const signed = {
  way: 'drawn',
  mediaId: 9,
  at: SAMPLE_NOW,
  voice: { by: 'resident', personId: 1, name: '', onBehalfOf: null, witness: null },
} as const;

/** Answered, taken and weighed: the ticket of a complaint may go every way that any other may. */
const DONE = sampleComplaint({
  status: 'carried_out',
  repliedAt: SAMPLE_NOW,
  acceptedAt: SAMPLE_NOW,
  classifications: [sampleClassification()],
});

/** What one level decides another only proposes, or writes for them to look over. */
const ON_COMPLAINTS = [everybody, people.receptionist];

function complaintMoves(ticket: TicketFacts): Move<ComplaintFacts> {
  return (complaint) =>
    Object.values(complaintCommands)
      .flat()
      .flatMap((command) => ON_COMPLAINTS.map((actor) => ({ command, actor })))
      .flatMap(({ command, actor }) => {
        const decision = decideComplaint(command, { ...context, complaint, ticket, actor, now: SAMPLE_NOW });
        if (!decision.ok) return [];
        const facts = { ...complaint, ...decision.changes.complaint, status: decision.status };
        // What is written down at each step does not grow without end.
        const kept = {
          facts: [],
          newWays: [],
          replies: facts.replies.slice(-1),
          thirdParties: facts.thirdParties.slice(-1),
        };
        const last = { ...kept, remedies: facts.remedies.slice(-1), classifications: facts.classifications.slice(-1) };
        return [{ facts: { ...facts, ...last }, event: decision.event as DomainEvent }];
      });
}

/** The steps of a complaint while its ticket stands open: somebody owes the next one (CMP-1). */
function complaintOrphans(): readonly string[] {
  const start = sampleComplaint();
  const ticket = sampleTicket({ kind: 'complaint', status: 'registered', registeredAt: SAMPLE_NOW, ownerId: 151 });
  const named = { ...ticket, concerned: CONCERNS_NOBODY };
  const event = { type: 'ticket_registered', ticketId: 1, at: SAMPLE_NOW, data: {} } as DomainEvent;
  const ofComplaint = (task: OpenTask): boolean => COMPLAINT_KINDS.includes(task.kind);
  const open = after([], event, { ...named, complaint: start }, null).filter(ofComplaint);
  return orphans(
    { facts: start, open, path: 'complaint: ticket_registered' },
    complaintMoves(named),
    (before, happened, facts) => after(before, happened, { ...named, complaint: facts }, null).filter(ofComplaint),
    ({ status }) => status !== 'carried_out' && status !== 'summarised',
  );
}

const COMPLAINT_KINDS = complaintEntries.map(({ kind }) => kind);

function ticketOrphans(kind: TicketKind): readonly string[] {
  const ticket = sampleTicket({ kind, complaint: kind === 'complaint' ? DONE : null });
  const event = { type: 'ticket_submitted', ticketId: 1, at: SAMPLE_NOW, data: {} } as DomainEvent;
  return orphans(
    { facts: ticket, open: after([], event, ticket, null), path: `${kind}: ticket_submitted` },
    ticketMoves,
    (open, happened, facts) => after(open, happened, facts, null),
    // While orders are out, it is their tasks that keep the ticket (checked on their own above).
    (facts) => isOpenTicket(facts.status) && facts.status !== 'handling',
  );
}

/** Run at start: throws naming every way into an open state that leaves nobody with a task, and every kind without an entry. */
export function checkBook(): void {
  const kinds = procedureBook.map((entry) => entry.kind);
  const problems = [
    ...TASK_KINDS.filter((kind) => kinds.filter((other) => other === kind).length !== 1).map(
      (kind) => `not one entry for ${kind}`,
    ),
    ...orderOrphans(sampleTicket({ status: 'handling', residents: [] })),
    ...orderOrphans(sampleTicket({ status: 'handling', residents: [], houseId: null })),
    ...ticketOrphans('repair'),
    ...ticketOrphans('complaint'),
    ...ticketOrphans('consultation'),
    ...complaintOrphans(),
  ];
  if (problems.length > 0) throw new Error(`nobody has a task: ${problems.join('; ')}`);
}
