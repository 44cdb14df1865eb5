import type { ResidentParty } from '@youying/shared/domain/ticket/types';
import { Callback } from '../../callbacks/callback.entity.js';
import { Category } from '../../catalogue/category.entity.js';
import { MediaEntity } from '../../media/media.entity.js';
import type { Reader, Row } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import type { Sql } from '../../platform/database/where.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';
import { lastRatingOf } from '../callback-rows.js';
import type { LinkedMatter, Matter, MatterPerson } from './matter.js';

export interface LoadOptions {
  /** Locks ticket and orders, in this order, until the unit of work ends. */
  readonly lock?: boolean;
}

const BOUND = '(SELECT COUNT(*) FROM wechat_identity i WHERE i.person_id = p.id AND i.bound_at IS NOT NULL) AS bound';

/** `livesAt`: the ticket in whose house this person lives, where that is why they are here. */
const person = (livesAt: string): string =>
  `SELECT p.id, p.name, p.phone, p.photo_media_id, p.badge_no, ${BOUND}, ${livesAt} AS lives_at`;

/** The matters of these tickets as far as the scope reaches, in the order of the ids; one round trip on MySQL. */
export async function loadMatters(
  reader: Reader,
  scope: Scope,
  ticketIds: readonly number[],
  options: LoadOptions = {},
): Promise<Matter[]> {
  if (ticketIds.length === 0) return [];
  const marks = ticketIds.map(() => '?').join(', ');
  const found = await load(reader, scope, { text: marks, values: ticketIds }, options);
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

/** The matter of an order. On MySQL still one round trip: its ticket is found first and kept in a variable. */
export async function loadMatterOfOrder(
  reader: Reader,
  scope: Scope,
  workOrderId: number,
  options: LoadOptions = {},
): Promise<Matter | undefined> {
  const ticketOfOrder: Sql = { text: 'SELECT ticket_id FROM work_order WHERE id = ?', values: [workOrderId] };
  if (!reader.dialect.batches) {
    const [[found]] = (await reader.batch([ticketOfOrder])) as [Row[]];
    return found && loadMatter(reader, scope, Number(found.ticket_id), options);
  }
  const remember: Sql = { text: `SET @ticket = (${ticketOfOrder.text})`, values: ticketOfOrder.values };
  const [, ...answers] = await reader.batch([
    remember,
    ...queries(reader, scope, { text: '@ticket', values: [] }, options),
  ]);
  return (await withRules(reader, assemble(reader, answers)))[0];
}

async function load(reader: Reader, scope: Scope, ids: Sql, options: LoadOptions): Promise<Matter[]> {
  return withRules(reader, assemble(reader, await reader.batch(queries(reader, scope, ids, options))));
}

function queries(reader: Reader, scope: Scope, ids: Sql, { lock = false }: LoadOptions): Sql[] {
  const forUpdate = lock ? reader.dialect.forUpdate : '';
  const communities = scope.communities === 'all' ? undefined : scope.communities;
  const fence =
    communities === undefined
      ? ''
      : communities.length === 0
        ? ' AND 1 = 0'
        : ` AND t.community_id IN (${communities.map(() => '?').join(', ')})`;
  const of = (text: string): Sql => ({ text: text.replaceAll('$ids', ids.text), values: repeat(text, ids.values) });
  return [
    {
      text: `SELECT ${reader.columns(Ticket, 't')} FROM ticket t WHERE t.id IN (${ids.text})${fence}${forUpdate}`,
      values: [...ids.values, ...(communities ?? [])],
    },
    of(
      `SELECT ${reader.columns(WorkOrder, 'w')} FROM work_order w WHERE w.ticket_id IN ($ids) ORDER BY w.id${forUpdate}`,
    ),
    of(
      `SELECT ${reader.columns(Quote, 'q')} FROM quote q JOIN work_order w ON w.quote_id = q.id WHERE w.ticket_id IN ($ids)`,
    ),
    of(`SELECT ${reader.columns(Callback, 'c')} FROM callback c WHERE c.ticket_id IN ($ids) ORDER BY c.id`),
    of(
      `SELECT ${reader.columns(Task, 'k')} FROM task k WHERE k.ticket_id IN ($ids) AND k.is_open = 1 ORDER BY k.due_at`,
    ),
    of(`SELECT ${reader.columns(MediaEntity, 'm')} FROM media m WHERE m.ticket_id IN ($ids) ORDER BY m.id`),
    of(
      `SELECT t.id AS ticket_id, c.name AS community_name, ${reader.columns(Category, 'g')}
         FROM ticket t JOIN community c ON c.id = t.community_id LEFT JOIN category g ON g.id = t.category_id
        WHERE t.id IN ($ids)`,
    ),
    // Whoever is twice in it is the same person twice; a UNION that sorts that out costs more than it saves.
    of(
      `${person('NULL')} FROM ticket t JOIN person p ON p.id = t.reporter_id WHERE t.id IN ($ids)
       UNION ALL ${person('NULL')} FROM ticket t JOIN person p ON p.id = t.owner_id WHERE t.id IN ($ids)
       UNION ALL ${person('NULL')} FROM work_order w JOIN person p ON p.id = w.assignee_id WHERE w.ticket_id IN ($ids)
       UNION ALL ${person('t.id')}
         FROM ticket t JOIN residency r ON r.house_id = t.house_id JOIN person p ON p.id = r.person_id
        WHERE t.id IN ($ids) AND t.kind = 'repair' AND r.until IS NULL`,
    ),
    of('SELECT l.linked_ticket_id, l.id, l.no, l.status FROM ticket l WHERE l.linked_ticket_id IN ($ids)'),
  ];
}

const repeat = (text: string, values: readonly unknown[]): unknown[] =>
  Array.from({ length: text.split('$ids').length - 1 }, () => values).flat();

/** Each with what its community works by, which is kept in memory. */
async function withRules(reader: Reader, matters: readonly Omit<Matter, 'rules'>[]): Promise<Matter[]> {
  const found: Matter[] = [];
  for (const matter of matters) found.push({ ...matter, rules: await rulesOf(reader, matter.ticket.communityId) });
  return found;
}

function assemble(reader: Reader, answers: Row[][]): Omit<Matter, 'rules'>[] {
  const [tickets, orders, quotes, callbacks, tasks, media, settings, people, linked] = answers;
  const allOrders = groupBy(reader.entities(WorkOrder, orders), (row) => row.ticketId);
  const allQuotes = groupBy(reader.entities(Quote, quotes), (row) => row.workOrderId);
  const allTasks = groupBy(reader.entities(Task, tasks), (row) => row.ticketId);
  const allMedia = groupBy(reader.entities(MediaEntity, media), (row) => row.ticketId ?? 0);
  const allResidents = groupBy(people ?? [], (row) => Number(row.lives_at));
  const allLinked = groupBy(linked ?? [], (row) => Number(row.linked_ticket_id));
  const allCallbacks = groupBy(reader.entities(Callback, callbacks), (row) => row.ticketId);
  const categories = reader.entities(Category, settings);
  const settingOf = new Map(
    (settings ?? []).map((row, index) => [
      Number(row.ticket_id),
      { communityName: String(row.community_name), category: row.id === null ? null : (categories[index] ?? null) },
    ]),
  );
  const allPeople = new Map((people ?? []).map(personOf).map((person) => [person.id, person]));

  return reader.entities(Ticket, tickets).map((ticket) => {
    const { id } = ticket;
    const own = allOrders.get(id) ?? [];
    return {
      ticket,
      orders: own,
      quotes: new Map(own.flatMap((order) => (allQuotes.get(order.id) ?? []).map((quote) => [quote.id, quote]))),
      callback: (allCallbacks.get(id) ?? []).find((callback) => callback.isOpen) ?? null,
      lastRating: lastRatingOf(allCallbacks.get(id) ?? []),
      tasks: allTasks.get(id) ?? [],
      media: allMedia.get(id) ?? [],
      people: allPeople,
      category: settingOf.get(id)?.category ?? null,
      communityName: settingOf.get(id)?.communityName ?? '',
      residents: partiesOf(ticket, allPeople, allResidents.get(id) ?? []),
      linked: (allLinked.get(id) ?? []).map(linkedOf),
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

const linkedOf = (row: Row): LinkedMatter => ({
  id: Number(row.id),
  no: (row.no as string | null) ?? null,
  status: row.status as LinkedMatter['status'],
});

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
