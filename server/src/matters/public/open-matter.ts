import { NIGHT_DEPARTMENT } from '@youying/shared/domain/night-watch';
import { isWorkingTime } from '@youying/shared/domain/procedures/calendar';
import type { CommunityRules } from '@youying/shared/domain/procedures/community-rules';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { Channel, Priority, TicketKind } from '@youying/shared/domain/ticket/types';
import type { Category } from '../../catalogue/category.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { announce } from '../announce.js';
import { openComplaint } from '../complaint-rows.js';
import { assignByItself, callSupervisor, toDepartment } from './choose-assignee.js';
import { dispatchOrder } from './dispatch.js';
import type { Matter, MatterPerson } from './matter.js';
import { nextTicketNumber } from './next-ticket-number.js';
import { performOnTicket, type Stage } from './perform.js';
import { useCategory } from './use-category.js';

export interface NewMatter {
  readonly id: number;
  readonly communityId: number;
  readonly communityName: string;
  readonly rules: CommunityRules;
  readonly kind: TicketKind;
  readonly priority: Priority;
  /** CLS-4 */
  readonly major?: boolean;
  readonly category: Category | undefined;
  readonly houseId: number | null;
  readonly place: string;
  readonly description: string;
  readonly contact: { readonly name: string; readonly phone: string | null };
  readonly channel: Channel;
  readonly reporter: MatterPerson | undefined;
  readonly recordedBy: number;
  readonly ownerId: number | null;
  readonly appointment: { readonly from: number; readonly to: number } | undefined;
  readonly anonymous: boolean;
  readonly linkedTicketId: number | null;
  readonly mediaIds: readonly number[];
  readonly createdAt: number;
}

/** The matter in memory before anything has happened to it; nobody else can see it until the commit. */
export function newMatter(input: NewMatter): Matter {
  const { category, reporter, appointment, communityName, rules, contact, createdAt, mediaIds } = input;
  const ticket: Ticket = {
    id: input.id,
    communityId: input.communityId,
    kind: input.kind,
    priority: input.priority,
    houseId: input.houseId,
    place: input.place,
    description: input.description,
    channel: input.channel,
    recordedBy: input.recordedBy,
    ownerId: input.ownerId,
    anonymous: input.anonymous,
    linkedTicketId: input.linkedTicketId,
    major: input.major ?? false,
    alarmState: null,
    no: null,
    status: 'submitted',
    isOpen: true,
    categoryId: category?.id ?? null,
    department: category?.department ?? null,
    contactName: contact.name,
    contactPhone: contact.phone,
    reporterId: reporter?.id ?? null,
    appointmentFrom: appointment?.from ?? null,
    appointmentTo: appointment?.to ?? null,
    linkSeparable: null,
    outOfHours: false,
    registeredAt: null,
    handledAt: null,
    closedAt: null,
    closedBy: null,
    outcome: null,
    signedOffBy: null,
    signedOffAt: null,
    closeOut: null,
    archiveId: null,
    lastUrgedAt: null,
    concerned: null,
    reopenCount: 0,
    mediaIds: [...mediaIds],
    version: 1,
    createdAt,
    updatedAt: createdAt,
  };
  return {
    ticket,
    orders: [],
    quotes: new Map(),
    callback: null,
    unanswered: null,
    lastRating: null,
    tasks: [],
    paused: [],
    media: [],
    people: new Map(reporter ? [[reporter.id, reporter]] : []),
    category: category ?? null,
    communityName,
    rules,
    residents: reporter ? [{ personId: reporter.id, name: reporter.name, wechatBound: reporter.wechatBound }] : [],
    complaint: null,
    nightCrew: [],
    linked: [],
    parentHidden: false,
  };
}

/** INT-2: whoever of engineering records it while nobody is at the desk has taken it. */
function isDutyPerson({ grants }: Actor, communityId: number): boolean {
  return grants.some(
    (grant) =>
      grant.role === 'implementer' && grant.department === NIGHT_DEPARTMENT && grant.communityId === communityId,
  );
}

/** DSP-1: who gets an order without waiting for the desk; of a complaint nobody, before it is known whom it is about (CMP-4). */
const routedBy = ({ category, ticket }: Matter): readonly Department[] =>
  category?.autoDispatch && ticket.kind !== 'complaint'
    ? [category.department, ...(category.alsoDepartments ?? [])]
    : [];

/**
 * Writes a new matter. Where its category says so, or the caller names departments, it is registered and dispatched to
 * them in the same commit.
 */
export async function openMatter(stage: Stage, called?: readonly Department[]): Promise<void> {
  const departments = called ?? routedBy(stage.matter);
  const { matter, work, actor, now } = stage;
  const { ticket } = matter;
  ticket.outOfHours = !isWorkingTime(now, stage.calendar);
  const onDuty = ticket.outOfHours && isDutyPerson(actor, ticket.communityId);
  if (onDuty) ticket.ownerId = actor.personId;
  work.insert(Ticket, { ...ticket });
  if (ticket.kind === 'complaint') openComplaint(stage);
  announce(
    stage,
    {
      type: 'ticket_submitted',
      ticketId: ticket.id,
      workOrderId: null,
      at: now,
      actorId: actor.personId,
      data: {
        emergency: ticket.priority === 'emergency',
        onDuty,
        // An alarm rings everybody already, and a complaint waits for the desk (CMP-4).
        untaken: ticket.outOfHours && ticket.ownerId === null && called === undefined && ticket.kind !== 'complaint',
      },
    },
    { mediaIds: ticket.mediaIds },
  );
  // Nobody is sent to answer a complaint before it is known whom it is about (CMP-4).
  if (departments.length === 0) return;
  // The row must be there before conditional updates of it.
  await work.flush();
  const no = await nextTicketNumber(work, ticket);
  performOnTicket(stage, {
    action: 'registerTicket',
    no,
    ...(matter.category ? useCategory(matter, matter.category) : WITHOUT_CATEGORY),
    // An alarm goes to more than the category's own department.
    department: departments[0] ?? null,
    priority: ticket.priority,
  });
  for (const department of departments) await dispatchByRule(stage, department);
}

const WITHOUT_CATEGORY = { categoryId: null, categoryFlags: [] } as const;

/** DSP-1: by the category's rule, to whoever suits best (DSP-5) or to the department. */
async function dispatchByRule(stage: Stage, department: Department): Promise<void> {
  const choose = stage.matter.category?.autoAssign ? assignByItself : toDepartment;
  const { lacking, ...chosen } = await choose(stage, department);
  const task = { department, task: stage.matter.ticket.description, deadlineAt: null, ...chosen };
  performOnTicket(stage, { action: 'dispatchWorkOrder', ...task });
  const order = dispatchOrder(stage, task);
  if (lacking) await callSupervisor(stage, order, lacking);
}
