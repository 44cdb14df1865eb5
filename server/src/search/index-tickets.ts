import { Person } from '../identity/person.entity.js';
import type { Scope } from '../platform/database/scope.js';
import type { Work } from '../platform/database/work.js';
import { Ticket } from '../tickets/ticket.entity.js';
import { documentOf, keysOf } from './document-of.js';
import { SearchDocument, SearchTerm } from './search.entity.js';

/** SQLite nests at most 1,000 conditions in a statement. */
const PER_STATEMENT = 500;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function byKey<K, V>(rows: readonly V[], keyOf: (row: V) => K): ReadonlyMap<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/**
 * Brings the index in step with these tickets: what they say now is findable, what they said before is not, and what
 * is gone vanishes. Only what differs is written.
 * @param scope of the server itself; whoever calls holds the indexer's lock
 */
export async function indexTickets(work: Work, scope: Scope, ticketIds: readonly number[]): Promise<void> {
  const ids = [...new Set(ticketIds)];
  if (ids.length === 0) return;
  const tickets = await work.find(Ticket, scope, { id: ids });
  const reporterIds = [...new Set(tickets.flatMap(({ reporterId }) => reporterId ?? []))];
  const reporters = reporterIds.length > 0 ? await work.findGlobal(Person, { id: reporterIds }) : [];
  const remarks = byKey(await remarksOn(work, ids), ({ ticketId }) => ticketId);
  const before = new Map((await work.find(SearchDocument, scope, { id: ids })).map((kept) => [kept.id, kept]));
  const gone: [number, number][] = [];
  const replaced: number[] = [];
  for (const id of ids) {
    const ticket = tickets.find((row) => row.id === id);
    const reporter = reporters.find((person) => person.id === ticket?.reporterId);
    const kept = before.get(id);
    const now = ticket && documentOf(ticket, reporter, remarks.get(id) ?? []);
    if (kept && now && kept.words === now.words && kept.personal === now.personal && kept.internal === now.internal)
      continue;
    const [had, has] = [kept ? keysOf(kept) : new Set<number>(), now ? keysOf(now) : new Set<number>()];
    for (const term of had) if (!has.has(term)) gone.push([term, id]);
    if (kept) replaced.push(id);
    if (now) work.insert(SearchDocument, now);
    for (const term of has) if (!had.has(term)) work.insert(SearchTerm, { term, ticketId: id });
  }
  for (let start = 0; start < gone.length; start += PER_STATEMENT) {
    const part = gone.slice(start, start + PER_STATEMENT);
    await work.execute(
      `DELETE FROM search_term WHERE ${part.map(() => '(term = ? AND ticket_id = ?)').join(' OR ')}`,
      part.flat(),
    );
  }
  if (replaced.length > 0) await work.execute(`DELETE FROM search_document WHERE id IN (${marks(replaced)})`, replaced);
}

interface RemarkRow {
  readonly ticketId: number;
  readonly text: string;
  readonly visibility: 'public' | 'internal';
}

/** What people wrote in the timelines, and nothing of what the system says there by itself. */
async function remarksOn(work: Work, ids: readonly number[]): Promise<RemarkRow[]> {
  const rows = await work.rows<{ ticket_id: unknown; text: string; visibility: RemarkRow['visibility'] }>(
    `SELECT ticket_id, text, visibility FROM timeline_entry WHERE ticket_id IN (${marks(ids)}) AND text IS NOT NULL ORDER BY id`,
    ids,
  );
  return rows.map(({ ticket_id, text, visibility }) => ({ ticketId: Number(ticket_id), text, visibility }));
}
