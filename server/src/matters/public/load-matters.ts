import { type Concerned, isBarred } from '@youying/shared/domain/access/concerned';
import type { ResidentParty } from '@youying/shared/domain/ticket/types';
import type { Callback } from '../../callbacks/callback.entity.js';
import { categoryById } from '../../catalogue/public/kept-categories.js';
import { communityNameOf } from '../../communities/queries/community-name.js';
import type { MediaEntity } from '../../media/media.entity.js';
import { groupBy } from '../../platform/database/group-by.js';
import type { PartFrom, Reader, Row } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import type { Sql } from '../../platform/database/where.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import type { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';
import { unansweredOf } from '../callback-rows.js';
import { addComplaints } from '../complaint-rows.js';
import { addDutyHolders } from '../duty-holders.js';
import { type Found, LOCKED_COLUMNS, type PartName, partsOf, partsOfUnknown } from '../matter-parts.js';
import { addNightCrews } from '../night-crews.js';
import { ticketFence } from './fence.js';
import { lastRatingOf } from './last-rating.js';
import { byDueTime, type LinkedMatter, type Matter, type MatterPerson } from './matter.js';

export interface LoadOptions {
  /** Locks ticket and orders, in this order, until the unit of work ends. */
  readonly lock?: boolean;
}

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
  { lock = false }: LoadOptions = {},
): Promise<Matter | undefined> {
  const ofOrder: Sql = { text: '(SELECT ticket_id FROM work_order WHERE id = ?)', values: [workOrderId] };
  if (lock) return (await readLocked(reader, scope, ofOrder))[0];
  const { text, values } = ofTickets(scope, ofOrder);
  const [found] = await reader.rows(`SELECT t.id ${text}`, values);
  return found && (await read(reader, scope, [Number(found.id)]))[0];
}

async function load(
  reader: Reader,
  scope: Scope,
  ids: readonly number[],
  { lock = false }: LoadOptions,
): Promise<Matter[]> {
  const wanted: Sql = { text: ids.map(() => '?').join(', '), values: ids };
  return lock ? readLocked(reader, scope, wanted) : read(reader, scope, ids);
}

/**
 * The ticket's row is the lock of its whole matter: whoever changes an order, task or callback of it holds it. It is
 * locked by a statement of its own before, so that what is read afterwards is as its last holder left it.
 */
async function readLocked(reader: Reader, scope: Scope, ids: Sql): Promise<Matter[]> {
  const { text, values } = ofTickets(scope, ids);
  const sql = `SELECT ${LOCKED_COLUMNS} ${text}${reader.dialect.forUpdate}`;
  const locked = reader.entities(Ticket, await reader.rows(sql, values, howOf(ids.values)));
  return locked.length === 0 ? [] : together(reader, scope, partsOf(locked), locked);
}

/** Without a lock all in one statement, which sees it all as it was at one moment. */
async function read(reader: Reader, scope: Scope, ids: readonly number[]): Promise<Matter[]> {
  if (ids.length === 0) return [];
  const tickets = ofTickets(scope, { text: ids.map(() => '?').join(', '), values: ids });
  return together(reader, scope, partsOfUnknown(ids, tickets), ids);
}

/** A list of so many would be kept by the database for nothing: the next one has another length. */
const howOf = ({ length }: readonly unknown[]) => ({ prepared: length === 1 });

async function together(
  reader: Reader,
  scope: Scope,
  parts: readonly PartFrom<PartName>[],
  wanted: readonly unknown[],
): Promise<Matter[]> {
  const matters = assemble(await reader.together(parts, howOf(wanted)), scope.viewer);
  await addComplaints(reader, scope, matters);
  await addNightCrews(reader, matters);
  await addDutyHolders(reader, matters);
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

function assemble(found: Found, viewer: Scope['viewer']): Omit<Matter, keyof Settings>[] {
  const people = [found.named, found.reporters, found.owners, found.assignees, found.residents];
  const allOrders = groupBy(inOrder(rowsOf<WorkOrder>(found.orders)), (row) => row.ticketId);
  const allQuotes = groupBy(rowsOf<Quote>(found.quotes), (row) => row.workOrderId);
  const allTasks = groupBy(rowsOf<Task>(found.tasks).sort(byDueTime), (row) => row.ticketId ?? 0);
  const allMedia = groupBy(inOrder(rowsOf<MediaEntity>(found.media)), (row) => row.ticketId ?? 0);
  const allResidents = groupBy(found.residents ?? [], (row) => Number(row.lives_at));
  const isThere = isThereFor(viewer);
  const allLinked = groupBy((found.linked ?? []).filter(isThere), (row) => Number(row.linked_ticket_id));
  const hiddenParents = (found.parents ?? []).filter((row) => !isThere(row));
  const allCallbacks = groupBy(inOrder(rowsOf<Callback>(found.callbacks)), (row) => row.ticketId);
  const allPeople = new Map(
    people
      .flatMap((rows) => rows ?? [])
      .map(personOf)
      .map((person) => [person.id, person]),
  );

  return rowsOf<Ticket>(found.tickets).map((ticket) => {
    const { id } = ticket;
    const own = allOrders.get(id) ?? [];
    return {
      ticket,
      orders: own,
      quotes: new Map(own.flatMap((order) => (allQuotes.get(order.id) ?? []).map((quote) => [quote.id, quote]))),
      callback: (allCallbacks.get(id) ?? []).find((callback) => callback.isOpen) ?? null,
      unanswered: unansweredOf(allCallbacks.get(id) ?? []),
      lastRating: lastRatingOf(allCallbacks.get(id) ?? []),
      tasks: (allTasks.get(id) ?? []).filter(({ pausedAt }) => pausedAt === null),
      paused: (allTasks.get(id) ?? []).filter(({ pausedAt }) => pausedAt !== null),
      media: allMedia.get(id) ?? [],
      people: allPeople,
      residents: partiesOf(ticket, allPeople, allResidents.get(id) ?? []),
      complaint: null,
      nightCrew: [],
      linked: (allLinked.get(id) ?? []).map(linkedOf),
      parentHidden: hiddenParents.some((row) => Number(row.ticket_id) === id),
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
        wechatBound: row.bound_at !== null,
      });
    }
  }
  return [...parties.values()];
}

/** A part of whole rows is answered as the entity has them. */
const rowsOf = <E>(rows: readonly Row[] = []): E[] => [...rows] as unknown as E[];

const personOf = (row: Row): MatterPerson => ({
  id: Number(row.id),
  name: String(row.name),
  phone: (row.phone as string | null) ?? null,
  photoMediaId: row.photo_media_id === null ? null : Number(row.photo_media_id),
  badgeNo: (row.badge_no as string | null) ?? null,
  wechatBound: row.bound_at !== null,
});

/** CMP-4: a link leads nobody to a complaint about them, and nothing waits for it that they see. */
const isThereFor =
  (viewer: Scope['viewer']) =>
  ({ concerned, reporter_id: reporterId }: Row): boolean =>
    viewer === null ||
    !isBarred(viewer, {
      concerned: typeof concerned === 'string' ? (JSON.parse(concerned) as Concerned) : null,
      reporterId: reporterId === null ? null : Number(reporterId),
    });

const linkedOf = (row: Row): LinkedMatter => ({
  id: Number(row.id),
  no: (row.no as string | null) ?? null,
  status: row.status as LinkedMatter['status'],
  separable: row.link_separable === null ? null : Number(row.link_separable) === 1,
});

const inOrder = <E extends { readonly id: number }>(rows: E[]): E[] => rows.sort((a, b) => a.id - b.id);
