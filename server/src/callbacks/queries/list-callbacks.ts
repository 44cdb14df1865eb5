import { Inject, Injectable } from '@nestjs/common';
import { maySee, termsFor } from '@youying/shared/domain/access/reach';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { callbackView } from '../../matters/public/task-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { inCommunities } from '../../platform/database/in-communities.js';
import { type Scope, scopeOfCommunities, scopeOfEverything } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { DEFAULT_PAGE, type Page, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { Callback } from '../callback.entity.js';
import type { CallbackPageView, CallbackView, ListCallbacksQuery } from '../dto/callback-views.js';
import { type CallbackTab, tabCondition } from './tabs.js';

/** CBK-8: what is due, overdue and done, the nearest first. */
@Injectable()
export class ListCallbacks {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListCallbacksQuery): Promise<CallbackPageView> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const rows = await this.rows(actor, query, limit + 1);
    const shown = rows.slice(0, limit);
    const matters = await loadMatters(this.database.read, scopeOf(actor), [
      ...new Set(shown.map((row) => row.ticketId)),
    ]);
    const matterOf = new Map(matters.map((matter) => [matter.ticket.id, matter]));
    const look = { actor, language: 'zh-CN' as const, now: this.clock.now(), signer: this.signer };
    const page: Page<CallbackView | undefined> = pageOf(
      rows,
      limit,
      (row) => {
        const matter = matterOf.get(row.ticketId);
        // A complaint is not shown to whom it is about, in this list either (CMP-4).
        if (!matter || !maySee(actor, subjectOf(matter))) return undefined;
        return callbackView(row, matter, look);
      },
      (row) => [row.dueAt, row.id],
    );
    return { ...page, items: page.items.filter((view): view is CallbackView => view !== undefined) };
  }

  private async rows(actor: Actor, query: ListCallbacksQuery, limit: number): Promise<Callback[]> {
    const { read } = this.database;
    const scope = scopeOfDesk(actor);
    const parts: string[] = [];
    const values: unknown[] = [];
    const add = (text: string, ...more: readonly unknown[]) => {
      parts.push(text);
      values.push(...more);
    };
    const there = await inCommunities(read, scope, 'c');
    add(there.text, ...there.values);
    const now = this.clock.now();
    if (query.tab !== undefined) {
      const { text, values: more } = tabCondition(query.tab as CallbackTab, now);
      add(text, ...more);
    }
    if (query.kind !== undefined) add('c.kind = ?', query.kind);
    if (query.status === 'due') add('c.is_open = 1 AND c.due_at >= ?', now);
    if (query.status === 'overdue') add('c.is_open = 1 AND c.due_at < ?', now);
    if (query.status === 'open') add('c.is_open = 1');
    if (query.status === 'done' || query.status === 'unreachable') add('c.status = ?', query.status);
    const [dueAt, id] = readCursor(query.cursor, 2) ?? [];
    if (typeof dueAt === 'number' && typeof id === 'number')
      add('(c.due_at > ? OR (c.due_at = ? AND c.id > ?))', dueAt, dueAt, id);
    const hidden = fenceAround(actor, 'c.ticket_id');
    const where = `WHERE ${parts.join(' AND ')}${hidden.text}`;
    const found = await read.rows(
      `SELECT ${read.columns(Callback, 'c')} FROM callback c ${where} ORDER BY c.due_at, c.id LIMIT ${limit}`,
      [...values, ...hidden.values],
    );
    return read.entities(Callback, found as Record<string, unknown>[]);
  }
}

/** Only the communities where the caller works at the desk (or reads everything), not those they live in. */
function scopeOfDesk(actor: Actor): Scope {
  const terms = termsFor('listCallbacks', actor);
  if (terms.some(({ grant }) => grant.communityId === null)) return scopeOfEverything('head office reads all (ROL-1)');
  return scopeOfCommunities(terms.flatMap(({ grant }) => (grant.communityId === null ? [] : [grant.communityId])));
}
