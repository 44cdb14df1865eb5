import type { Concerned } from '@youying/shared/domain/access/concerned';
import type { ResidentParty } from '@youying/shared/domain/ticket/types';
import { Callback } from '../../callbacks/callback.entity.js';
import { categoryById } from '../../catalogue/public/kept-categories.js';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { MediaEntity } from '../../media/media.entity.js';
import type { Reader, Row } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import type { PartColumn } from '../../platform/database/side-by-side.js';
import type { Shape } from '../../platform/database/table.js';
import type { Sql } from '../../platform/database/where.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';
import { lastRatingOf, unansweredOf } from '../callback-rows.js';
import { addComplaints } from '../complaint-rows.js';
import { ticketFence } from './fence.js';
import { byDueTime, type Fenced, type LinkedMatter, type Matter, type MatterPerson } from './matter.js';

export interface LoadOptions {
  /** Locks ticket and orders, in this order, until the unit of work ends. */
  readonly lock?: boolean;
}

const BOUND = '(SELECT COUNT(*) FROM wechat_identity i WHERE i.person_id = p.id AND i.bound_at IS NOT NULL)';

/** `livesAt`: the ticket in whose house this person lives, where that is why they are here. */
const person = (livesAt: string): PartColumn[] => [
  { name: 'id', sql: 'p.id', isNumber: true },
  { name: 'name', sql: 'p.name', isNumber: false },
  { name: 'phone', sql: 'p.phone', isNumber: false },
  { name: 'photo_media_id', sql: 'p.photo_media_id', isNumber: true },
  { name: 'badge_no', sql: 'p.badge_no', isNumber: false },
  { name: 'bound', sql: BOUND, isNumber: true },
  { name: 'lives_at', sql: livesAt, isNumber: true },
];

const LINKED: PartColumn[] = [
  { name: 'linked_ticket_id', sql: 'l.linked_ticket_id', isNumber: true },
  { name: 'id', sql: 'l.id', isNumber: true },
  { name: 'no', sql: 'l.no', isNumber: false },
  { name: 'status', sql: 'l.status', isNumber: false },
  { name: 'link_separable', sql: 'l.link_separable', isNumber: true },
  { name: 'concerned', sql: 'l.concerned', isNumber: false },
  { name: 'reporter_id', sql: 'l.reporter_id', isNumber: true },
];

/** The ticket this one was found under (REG-7). */
const PARENT: PartColumn[] = [
  { name: 'ticket_id', sql: 't.id', isNumber: true },
  { name: 'concerned', sql: 'o.concerned', isNumber: false },
  { name: 'reporter_id', sql: 'o.reporter_id', isNumber: true },
];

/** Everything that a matter is made of, in the order of `froms` and `assemble`. */
const MATTER: Shape = (of) => [
  of(Ticket, 't'),
  of(WorkOrder, 'w'),
  of(Quote, 'q'),
  of(Callback, 'c'),
  of(Task, 'k'),
  of(MediaEntity, 'm'),
  person('NULL'),
  person('NULL'),
  person('NULL'),
  person('t.id'),
  LINKED,
  PARENT,
];

/** The matters of these tickets as far as the scope reaches, in the order of the ids. */
export async function loadMatters(
  reader: Reader,
  scope: Scope,
  ticketIds: readonly number[],
  options: LoadOptions = {},
): Promise<Matter[]> {
  if (ticketIds.length === 0) return [];
  const found = await load(reader, scope, ticketIds, options);
  const matterOf = new Map(found.map((matter) => [matter.ticket.id, matter]));
  return ticketIds.flatMap((id) => matterOf.get(id) ?? []);
}

export async function loadMatter(
  reader: Reader,
  scope: Scope,
  ticketId: number,
  options: LoadOptions = {},
): Promise<Matter | undefined> {
  return (await loadMatters(reader, scope, [ticketId], options))[0];
}

export async function loadMatterOfOrder(
  reader: Reader,
  scope: Scope,
  workOrderId: number,
  options: LoadOptions = {},
): Promise<Matter | undefined> {
  const ticketOfOrder: Sql = { text: '(SELECT ticket_id FROM work_order WHERE id = ?)', values: [workOrderId] };
  const [found] = await lockOrFind(reader, scope, ticketOfOrder, options);
  return found === undefined ? undefined : (await read(reader, scope, [found]))[0];
}

async function load(
  reader: Reader,
  scope: Scope,
  ids: readonly number[],
  { lock = false }: LoadOptions,
): Promise<Matter[]> {
  const wanted: Sql = { text: ids.map(() => '?').join(', '), values: ids };
  return read(reader, scope, lock ? await lockOrFind(reader, scope, wanted, { lock }) : ids);
}

/**
 * The ticket's row is the lock of its whole matter: whoever changes an order, task or callback of it holds it. It is
 * locked by a statement of its own, so that what is read afterwards is as its last holder left it.
 */
async function lockOrFind(reader: Reader, scope: Scope, ids: Sql, { lock = false }: LoadOptions): Promise<number[]> {
  const { text, values } = ofTickets(scope, ids);
  const rows = await reader.rows(`SELECT t.id ${text}${lock ? reader.dialect.forUpdate : ''}`, values);
  return rows.map(({ id }) => Number(id));
}

async function read(reader: Reader, scope: Scope, ids: readonly number[]): Promise<Matter[]> {
  if (ids.length === 0) return [];
  const marks: Sql = { text: ids.map(() => '?').join(', '), values: ids };
  const selects = [ofTickets(scope, marks), ...froms(marks)];
  // Always in the same words for a single matter; a list of so many would be kept by the database for nothing.
  const answers = await reader.together(MATTER, selects, ids.length === 1 ? 'prepared' : undefined);
  const matters = assemble(reader, answers);
  await addComplaints(reader, scope, matters);
  return withSettings(reader, matters);
}

function ofTickets(scope: Scope, ids: Sql): Sql {
  const reach = within(scope);
  return {
    text: `FROM ticket t WHERE t.id IN (${ids.text})${reach.text}`,
    values: [...ids.values, ...reach.values],
  };
}

/** The communities that are open, and the fence of CMP-4: a complaint is loaded for nobody it is about. */
function within({ communities, viewer }: Scope): Sql {
  const hidden = viewer ? ticketFence(viewer) : { text: '', values: [] };
  if (communities === 'all') return hidden;
  if (communities.length === 0) return { text: ' AND 1 = 0', values: [] };
  return {
    text: ` AND t.community_id IN (${communities.map(() => '?').join(', ')})${hidden.text}`,
    values: [...communities, ...hidden.values],
  };
}

const FROMS: readonly string[] = [
  'FROM work_order w WHERE w.ticket_id IN ($ids)',
  'FROM quote q JOIN work_order w ON w.quote_id = q.id WHERE w.ticket_id IN ($ids)',
  'FROM callback c WHERE c.ticket_id IN ($ids)',
  'FROM task k WHERE k.ticket_id IN ($ids) AND k.is_open = 1',
  'FROM media m WHERE m.ticket_id IN ($ids)',
  // Whoever is in several of these is the same person several times.
  'FROM ticket t JOIN person p ON p.id = t.reporter_id WHERE t.id IN ($ids)',
  'FROM ticket t JOIN person p ON p.id = t.owner_id WHERE t.id IN ($ids)',
  'FROM work_order w JOIN person p ON p.id = w.assignee_id WHERE w.ticket_id IN ($ids)',
  `FROM ticket t JOIN residency r ON r.house_id = t.house_id JOIN person p ON p.id = r.person_id
    WHERE t.id IN ($ids) AND t.kind = 'repair' AND r.until IS NULL`,
  'FROM ticket l WHERE l.linked_ticket_id IN ($ids)',
  'FROM ticket t JOIN ticket o ON o.id = t.linked_ticket_id WHERE t.id IN ($ids)',
];

const froms = (ids: Sql): Sql[] => FROMS.map((text) => ({ text: text.replace('$ids', ids.text), values: ids.values }));

type Settings = Pick<Matter, 'rules' | 'category' | 'communityName'>;

/** Each with what its community works by and is called, which is kept in memory. */
async function withSettings(reader: Reader, matters: readonly Omit<Matter, keyof Settings>[]): Promise<Matter[]> {
  const found: Matter[] = [];
  for (const matter of matters) {
    const { communityId, categoryId } = matter.ticket;
    found.push({
      ...matter,
      rules: await rulesOf(reader, communityId),
      category: categoryId === null ? null : ((await categoryById(reader, communityId, categoryId)) ?? null),
      communityName: await communityNameOf(reader, communityId),
    });
  }
  return found;
}

function assemble(reader: Reader, answers: Row[][]): Omit<Matter, keyof Settings>[] {
  const [tickets, orders, quotes, callbacks, tasks, media, reporters, owners, assignees, residents, linked, parents] =
    answers;
  const people = [reporters, owners, assignees, residents].flatMap((rows) => rows ?? []);
  const allOrders = groupBy(inOrder(reader.entities(WorkOrder, orders)), (row) => row.ticketId);
  const allQuotes = groupBy(reader.entities(Quote, quotes), (row) => row.workOrderId);
  const allTasks = groupBy(reader.entities(Task, tasks).sort(byDueTime), (row) => row.ticketId ?? 0);
  const allMedia = groupBy(inOrder(reader.entities(MediaEntity, media)), (row) => row.ticketId ?? 0);
  const allResidents = groupBy(residents ?? [], (row) => Number(row.lives_at));
  const allLinked = groupBy(linked ?? [], (row) => Number(row.linked_ticket_id));
  const allCallbacks = groupBy(inOrder(reader.entities(Callback, callbacks)), (row) => row.ticketId);
  const allPeople = new Map(people.map(personOf).map((person) => [person.id, person]));

  return reader.entities(Ticket, tickets).map((ticket) => {
    const { id } = ticket;
    const own = allOrders.get(id) ?? [];
    return {
      ticket,
      orders: own,
      quotes: new Map(own.flatMap((order) => (allQuotes.get(order.id) ?? []).map((quote) => [quote.id, quote]))),
      callback: (allCallbacks.get(id) ?? []).find((callback) => callback.isOpen) ?? null,
      unanswered: unansweredOf(allCallbacks.get(id) ?? []),
      lastRating: lastRatingOf(allCallbacks.get(id) ?? []),
      tasks: allTasks.get(id) ?? [],
      media: allMedia.get(id) ?? [],
      people: allPeople,
      residents: partiesOf(ticket, allPeople, allResidents.get(id) ?? []),
      complaint: null,
      linked: (allLinked.get(id) ?? []).map(linkedOf),
      parent: parentOf((parents ?? []).find((row) => Number(row.ticket_id) === id)),
    };
  });
}

/** Who may speak for the ticket: the reporter, and for a repair whoever lives in the house now. */
function partiesOf(ticket: Ticket, people: ReadonlyMap<number, MatterPerson>, rows: readonly Row[]): ResidentParty[] {
  const parties = new Map<number, ResidentParty>();
  const reporter = ticket.reporterId === null ? undefined : people.get(ticket.reporterId);
  if (reporter)
    parties.set(reporter.id, { personId: reporter.id, name: reporter.name, wechatBound: reporter.wechatBound });
  if (ticket.kind === 'repair') {
    for (const row of rows) {
      parties.set(Number(row.id), {
        personId: Number(row.id),
        name: String(row.name),
        wechatBound: Number(row.bound) > 0,
      });
    }
  }
  return [...parties.values()];
}

const personOf = (row: Row): MatterPerson => ({
  id: Number(row.id),
  name: String(row.name),
  phone: (row.phone as string | null) ?? null,
  photoMediaId: row.photo_media_id === null ? null : Number(row.photo_media_id),
  badgeNo: (row.badge_no as string | null) ?? null,
  wechatBound: Number(row.bound) > 0,
});

/** CMP-4: a link leads nobody to a complaint about them. */
const fencedOf = ({ concerned, reporter_id: reporterId }: Row): Fenced => ({
  concerned: typeof concerned === 'string' ? (JSON.parse(concerned) as Concerned) : null,
  reporterId: reporterId === null ? null : Number(reporterId),
});

const parentOf = (row: Row | undefined): Fenced | null => (row ? fencedOf(row) : null);

const linkedOf = (row: Row): LinkedMatter => ({
  id: Number(row.id),
  no: (row.no as string | null) ?? null,
  status: row.status as LinkedMatter['status'],
  separable: row.link_separable === null ? null : Number(row.link_separable) === 1,
  ...fencedOf(row),
});

const inOrder = <E extends { readonly id: number }>(rows: E[]): E[] => rows.sort((a, b) => a.id - b.id);

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
