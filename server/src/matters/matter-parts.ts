import { Callback } from '../callbacks/callback.entity.js';
import { MediaEntity } from '../media/media.entity.js';
import type { PartFrom, Row } from '../platform/database/reader.js';
import type { PartColumn } from '../platform/database/side-by-side.js';
import type { Sql } from '../platform/database/sql.js';
import type { Part } from '../platform/database/table.js';
import { Task } from '../tasks/task.entity.js';
import { Ticket } from '../tickets/ticket.entity.js';
import { Quote, WorkOrder } from '../work-orders/work-order.entity.js';

/** What a matter is made of, part by part. */
export type PartName =
  | 'tickets'
  | 'orders'
  | 'quotes'
  | 'callbacks'
  | 'tasks'
  | 'media'
  | 'named'
  | 'reporters'
  | 'owners'
  | 'assignees'
  | 'residents'
  | 'linked'
  | 'parents';

export type Found = Partial<Record<PartName, Row[]>>;

/** `livesAt`: the ticket in whose house this person lives, where that is why they are here. */
const person = (livesAt: string) => (): PartColumn[] => [
  { name: 'id', sql: 'p.id', isNumber: true },
  { name: 'name', sql: 'p.name', isNumber: false },
  { name: 'phone', sql: 'p.phone', isNumber: false },
  { name: 'photo_media_id', sql: 'p.photo_media_id', isNumber: true },
  { name: 'badge_no', sql: 'p.badge_no', isNumber: false },
  { name: 'bound_at', sql: 'i.bound_at', isNumber: true },
  { name: 'lives_at', sql: livesAt, isNumber: true },
];

/** Joined rather than counted: a second telephone makes a second row of the same person, which is one in memory. */
const BOUND = 'LEFT JOIN wechat_identity i ON i.person_id = p.id AND i.bound_at IS NOT NULL';

const linked = (): PartColumn[] => [
  { name: 'linked_ticket_id', sql: 'l.linked_ticket_id', isNumber: true },
  { name: 'id', sql: 'l.id', isNumber: true },
  { name: 'no', sql: 'l.no', isNumber: false },
  { name: 'status', sql: 'l.status', isNumber: false },
  { name: 'link_separable', sql: 'l.link_separable', isNumber: true },
  { name: 'concerned', sql: 'l.concerned', isNumber: false },
  { name: 'reporter_id', sql: 'l.reporter_id', isNumber: true },
];

/** The ticket this one was found under (REG-7). */
const parent = (): PartColumn[] => [
  { name: 'ticket_id', sql: 't.id', isNumber: true },
  { name: 'concerned', sql: 'o.concerned', isNumber: false },
  { name: 'reporter_id', sql: 'o.reporter_id', isNumber: true },
];

/** What the locking statement reads of a ticket: as much as tells which parts it can have. */
export type LockedTicket = Pick<
  Ticket,
  'id' | 'no' | 'kind' | 'status' | 'houseId' | 'reporterId' | 'ownerId' | 'linkedTicketId' | 'closedAt' | 'reopenCount'
>;

export const LOCKED_COLUMNS =
  't.id, t.no, t.kind, t.status, t.house_id, t.reporter_id, t.owner_id, t.linked_ticket_id, t.closed_at, t.reopen_count';

interface MatterPart extends Part<PartName> {
  /** Everything from FROM on, with `$ids` for the tickets. */
  readonly from: string;
  /** Whether such a ticket can have any; default: any ticket can. */
  readonly when?: (ticket: LockedTicket) => boolean;
}

/** An order is numbered after its ticket. */
const hasNumber = ({ no }: LockedTicket): boolean => no !== null;
/** Callbacks begin with a close-out (CBK-8). */
const wasClosed = ({ status, closedAt, reopenCount }: LockedTicket): boolean =>
  status === 'closed' || closedAt !== null || reopenCount > 0;

const TICKETS: MatterPart = {
  name: 'tickets',
  columns: (of) => of(Ticket, 't'),
  from: 'FROM ticket t WHERE t.id IN ($ids)',
};

const PARTS: readonly MatterPart[] = [
  {
    name: 'orders',
    columns: (of) => of(WorkOrder, 'w'),
    from: 'FROM work_order w WHERE w.ticket_id IN ($ids)',
    when: hasNumber,
  },
  {
    name: 'quotes',
    columns: (of) => of(Quote, 'q'),
    from: 'FROM quote q JOIN work_order w ON w.quote_id = q.id WHERE w.ticket_id IN ($ids)',
    when: hasNumber,
  },
  {
    name: 'callbacks',
    columns: (of) => of(Callback, 'c'),
    from: 'FROM callback c WHERE c.ticket_id IN ($ids)',
    when: wasClosed,
  },
  {
    name: 'tasks',
    columns: (of) => of(Task, 'k'),
    from: 'FROM task k WHERE k.ticket_id IN ($ids) AND k.is_open = 1',
  },
  { name: 'media', columns: (of) => of(MediaEntity, 'm'), from: 'FROM media m WHERE m.ticket_id IN ($ids)' },
  {
    name: 'assignees',
    columns: person('NULL'),
    from: `FROM work_order w JOIN person p ON p.id = w.assignee_id ${BOUND} WHERE w.ticket_id IN ($ids)`,
    when: hasNumber,
  },
  {
    name: 'residents',
    columns: person('t.id'),
    from: `FROM ticket t JOIN residency r ON r.house_id = t.house_id JOIN person p ON p.id = r.person_id ${BOUND}
      WHERE t.id IN ($ids) AND t.kind = 'repair' AND r.until IS NULL`,
    when: ({ kind, houseId }) => kind === 'repair' && houseId !== null,
  },
  { name: 'linked', columns: linked, from: 'FROM ticket l WHERE l.linked_ticket_id IN ($ids)' },
  {
    name: 'parents',
    columns: parent,
    from: 'FROM ticket t JOIN ticket o ON o.id = t.linked_ticket_id WHERE t.id IN ($ids)',
    when: ({ linkedTicketId }) => linkedTicketId !== null,
  },
];

/** Whom the ticket itself names, while its row is not known. Whoever is in several parts is the same person. */
const NAMED_BY: readonly MatterPart[] = (['reporter', 'owner'] as const).map((who) => ({
  name: `${who}s`,
  columns: person('NULL'),
  from: `FROM ticket t JOIN person p ON p.id = t.${who}_id ${BOUND} WHERE t.id IN ($ids)`,
}));

const marks = (ids: readonly unknown[]): string => ids.map(() => '?').join(', ');

const among = (ids: readonly number[]) => (part: MatterPart) => ({
  ...part,
  from: { text: part.from.replace('$ids', marks(ids)), values: ids },
});

/** Everything that could belong to these tickets, of which nothing is known. `tickets`: from FROM on, as far as they may be read. */
export const partsOfUnknown = (ids: readonly number[], tickets: Sql): PartFrom<PartName>[] => [
  { ...TICKETS, from: tickets },
  ...[...PARTS, ...NAMED_BY].map(among(ids)),
];

/** What can belong to these tickets: each part that is left out is a tenth of the reading (ADR 015). */
export function partsOf(tickets: readonly LockedTicket[]): PartFrom<PartName>[] {
  const possible = PARTS.filter(({ when }) => when === undefined || tickets.some(when));
  const people = tickets.flatMap(({ reporterId, ownerId }) => [reporterId ?? 0, ownerId ?? 0]);
  const named: PartFrom<PartName> = {
    name: 'named',
    columns: person('NULL'),
    from: { text: `FROM person p ${BOUND} WHERE p.id IN (${marks(people)})`, values: people },
  };
  return [...[TICKETS, ...possible].map(among(tickets.map(({ id }) => id))), named];
}
