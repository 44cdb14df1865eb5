import { Inject, Injectable } from '@nestjs/common';
import { termsFor } from '@youying/shared/domain/access/reach';
import type { OpenTerm } from '@youying/shared/domain/access/types';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { isOpenTicket, type TicketStatus } from '@youying/shared/domain/ticket/types';
import { ticketFence } from '../../matters/public/fence.js';
import { ticketArm } from '../../matters/public/list-tickets-where.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { inCommunities } from '../../platform/database/in-communities.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type Page, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { type Walk, type WayIn, walksFor } from '../../search/public/words-arms.js';
import type { ListTicketsQuery } from '../dto/ticket-inputs.js';
import type { TicketPageView, TicketView } from '../dto/ticket-views.js';

type Scope = NonNullable<ListTicketsQuery['scope']>;

/** Which of the caller's ways in count for a scope; absent: all of them. */
const REACH_OF_SCOPE: Readonly<Record<Scope, (term: OpenTerm) => boolean>> = {
  mine: ({ reach }) => reach === 'own',
  department: ({ reach }) => reach === 'department',
  desk: ({ reach }) => reach === 'community' || reach === 'all',
  community: ({ reach }) => reach === 'community' || reach === 'all',
};

@Injectable()
export class ListTickets {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListTicketsQuery, language: Language): Promise<TicketPageView> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const ids = await this.ids(actor, query, limit + 1);
    const matters = await loadMatters(this.database.read, scopeOf(actor), ids.slice(0, limit));
    const look = { actor, language, now: this.clock.now(), signer: this.signer };
    const views = new Map(matters.map((matter) => [matter.ticket.id, ticketView(matter, look)]));
    const page: Page<TicketView | undefined> = pageOf(
      ids,
      limit,
      (id) => views.get(id),
      (id) => [id],
    );
    return { ...page, items: page.items.filter((view): view is TicketView => view !== undefined) };
  }

  /** Newest first: each way in walks its own index for a page, the union is cut again. */
  private async ids(actor: Actor, query: ListTicketsQuery, limit: number): Promise<number[]> {
    const chosen = (term: OpenTerm) =>
      query.scope === undefined || Boolean(REACH_OF_SCOPE[query.scope as Scope]?.(term));
    const filter = await filterOf(this.database.read, actor, query);
    const ways: WayIn[] = termsFor('listTickets', actor)
      .filter(chosen)
      .flatMap((term) => ticketArm(actor, term).map((condition) => ({ term, condition })));
    if (query.scope === 'mine' && isStaff(actor)) {
      const hidden = ticketFence(actor);
      const owned = { text: `t.owner_id = ?${hidden.text}`, values: [actor.personId, ...hidden.values] };
      ways.push({ term: null, condition: owned });
    }
    const walks =
      query.q === undefined
        ? ways.map(({ condition }): Walk => ({ from: TICKETS, where: condition, newest: 't.id' }))
        : await walksFor(this.database.read, ways, query.q, this.clock.now());
    if (walks.length === 0) return [];
    const selects = walks.map(
      ({ from, where, newest }) =>
        `SELECT * FROM (SELECT t.id FROM ${from.text} WHERE ${where.text}${filter.text} ORDER BY ${newest} DESC LIMIT ${limit}) a`,
    );
    const rows = await this.database.read.rows<{ id: number }>(
      `${selects.join(' UNION ')} ORDER BY id DESC LIMIT ${limit}`,
      walks.flatMap(({ from, where }) => [...from.values, ...where.values, ...filter.values]),
    );
    return rows.map((row) => Number(row.id));
  }
}

const TICKETS = { text: 'ticket t', values: [] };

/** Only staff own matters (ROL-3). */
const isStaff = ({ grants }: Actor): boolean => grants.some(({ role }) => role !== 'resident');

async function filterOf(reader: Reader, actor: Actor, query: ListTicketsQuery): Promise<Sql> {
  const parts: Sql[] = [];
  const { status } = query;
  const open = status === 'open' || (status !== undefined && isOpenTicket(status as TicketStatus));
  const scope = scopeOf(actor);
  // What is open is found by the index of each community, or all that is over would be walked past.
  if (open || scope.communities !== 'all') parts.push(await inCommunities(reader, scope, 't'));
  const [before] = readCursor(query.cursor, 1) ?? [];
  if (typeof before === 'number') parts.push({ text: 't.id < ?', values: [before] });
  if (open) parts.push({ text: 't.is_open = 1', values: [] });
  if (status !== undefined && status !== 'open') parts.push({ text: 't.status = ?', values: [status] });
  if (query.kind !== undefined) parts.push({ text: 't.kind = ?', values: [query.kind] });
  if (query.houseId !== undefined)
    parts.push({ text: 't.house_id = ?', values: [idFromField(query.houseId, 'houseId')] });
  return {
    text: parts.map((part) => ` AND ${part.text}`).join(''),
    values: parts.flatMap((part) => [...part.values]),
  };
}
