import { Inject, Injectable } from '@nestjs/common';
import { maySee } from '@youying/shared/domain/access/reach';
import type { Language } from '@youying/shared/domain/language';
import type { AnyQueue } from '@youying/shared/domain/queues';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { Callback } from '../../callbacks/callback.entity.js';
import { fenceAround, ticketFence } from '../../matters/public/fence.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { callbackView } from '../../matters/public/task-view.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import type { Look } from '../../matters/public/view-parts.js';
import { Database } from '../../platform/database/database.js';
import { joined, type Sql } from '../../platform/database/sql.js';
import { scopeOf } from '../../platform/http/caller.js';
import { timeTextOrNull } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, type Page, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListQueueQuery, QueueEntryView, QueuePageView } from '../dto/queue-views.js';
import { atDesk } from './desk-of.js';
import { callbacksIn, concernsDepartment, IS_NEAREST, ticketsIn, type Watch } from './queue-conditions.js';

/** Behind everything that has a deadline. */
const NO_DEADLINE = Number.MAX_SAFE_INTEGER;

interface Line {
  readonly ticketId: number;
  readonly dueAt: number;
  /** Of the duty or of the callback; of the ticket where it has no duty. */
  readonly id: number;
  readonly isCallback: boolean;
}

/** 最近期限在前: the tickets and callbacks of a queue by their nearest deadline, a page at a time. */
@Injectable()
export class ListQueue {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListQueueQuery, language: Language): Promise<QueuePageView> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const watch: Watch = { actor, now: this.database.now() };
    const lines = await this.lines(watch, query, limit + 1);
    const shown = lines.slice(0, limit);
    const scope = scopeOf(actor);
    const matters = await loadMatters(this.database.read, scope, [...new Set(shown.map(({ ticketId }) => ticketId))]);
    const callbackIds = shown.filter(({ isCallback }) => isCallback).map(({ id }) => id);
    const callbacks = callbackIds.length > 0 ? await this.database.read.find(Callback, scope, { id: callbackIds }) : [];
    const look = { actor, language, now: watch.now, signer: this.signer };
    const page: Page<QueueEntryView | undefined> = pageOf(
      lines,
      limit,
      (line) => {
        const matter = matters.find(({ ticket }) => ticket.id === line.ticketId);
        return matter && entryOf(line, matter, callbacks, look);
      },
      ({ dueAt, id }) => [dueAt, id],
    );
    return { ...page, items: page.items.filter((entry): entry is QueueEntryView => entry !== undefined) };
  }

  private async lines(watch: Watch, query: ListQueueQuery, limit: number): Promise<Line[]> {
    const [dueAt = 0, id = 0] = readCursor(query.cursor, 2) ?? [];
    const queue = query.queue as AnyQueue;
    const after = (alias: string): Sql => ({
      text: ` AND (${alias}.due_at > ? OR (${alias}.due_at = ? AND ${alias}.id > ?))`,
      values: [dueAt, dueAt, id],
    });
    const arms = [ticketArm(watch, queue, query, after('k'))];
    const callbacks = callbacksIn(queue, watch);
    if (callbacks && !isNarrowed(query)) arms.push(callbackArm(watch, callbacks, after('c')));
    const lines = await this.walk(arms, limit);
    if (lines.length === limit) return lines;
    // Only at the end of the list: no ticket is without a duty (REG-4), and if one were, it must not be out of sight.
    const left = limit - lines.length;
    return [...lines, ...(await this.walk([dutilessArm(watch, queue, query, dueAt === NO_DEADLINE ? id : 0)], left))];
  }

  private async walk(arms: readonly Sql[], limit: number): Promise<Line[]> {
    const rows = await this.database.read.rows<Record<string, unknown>>(
      `${arms.map(({ text }) => `SELECT * FROM (${text} LIMIT ${limit}) a`).join(' UNION ALL ')} ORDER BY due_at, id LIMIT ${limit}`,
      arms.flatMap(({ values }) => values),
    );
    return rows.map((row) => ({
      ticketId: Number(row.ticket_id),
      dueAt: Number(row.due_at),
      id: Number(row.id),
      isCallback: Number(row.is_callback) === 1,
    }));
  }
}

const isNarrowed = ({ department, kind, priority, status }: ListQueueQuery): boolean =>
  [department, kind, priority, status].some((chosen) => chosen !== undefined);

function filterOf({ department, kind, priority, status }: ListQueueQuery): Sql {
  const equal = (column: string, value: string | undefined): Sql[] =>
    value === undefined ? [] : [{ text: ` AND t.${column} = ?`, values: [value] }];
  const concerns = department === undefined ? [] : [concernsDepartment(department as Department)];
  return joined([
    ...equal('kind', kind),
    ...equal('priority', priority),
    ...equal('status', status),
    ...concerns.map(({ text, values }) => ({ text: ` AND ${text}`, values })),
  ]);
}

function conditionsOf(watch: Watch, queue: AnyQueue, query: ListQueueQuery): Sql {
  const { text, values } = ticketsIn(queue, watch);
  return joined([{ text: ` AND t.is_open = 1 AND ${text}`, values }, filterOf(query), ticketFence(watch.actor)]);
}

/** Along the open duties by deadline; one that is not the nearest of its ticket is stepped over. */
function ticketArm(watch: Watch, queue: AnyQueue, query: ListQueueQuery, after: Sql): Sql {
  const desk = atDesk('listQueue', watch.actor, 'k');
  return joined([
    {
      text: `SELECT k.ticket_id, k.due_at, k.id, 0 AS is_callback FROM task k JOIN ticket t ON t.id = k.ticket_id WHERE k.is_open = 1 AND ${desk.text}`,
      values: desk.values,
    },
    after,
    conditionsOf(watch, queue, query),
    { text: ` AND ${IS_NEAREST} ORDER BY k.due_at, k.id`, values: [] },
  ]);
}

function callbackArm(watch: Watch, { text, values }: Sql, after: Sql): Sql {
  const desk = atDesk('listQueue', watch.actor, 'c');
  return joined([
    {
      text: `SELECT c.ticket_id, c.due_at, c.id, 1 AS is_callback FROM callback c WHERE c.is_open = 1 AND ${desk.text} AND ${text}`,
      values: [...desk.values, ...values],
    },
    after,
    fenceAround(watch.actor, 'c.ticket_id'),
    { text: ' ORDER BY c.due_at, c.id', values: [] },
  ]);
}

function dutilessArm(watch: Watch, queue: AnyQueue, query: ListQueueQuery, after: number): Sql {
  const desk = atDesk('listQueue', watch.actor, 't');
  return joined([
    {
      text: `SELECT t.id AS ticket_id, ${NO_DEADLINE} AS due_at, t.id, 0 AS is_callback FROM ticket t LEFT JOIN task k ON ${IS_NEAREST} WHERE ${desk.text} AND t.id > ? AND k.id IS NULL`,
      values: [...desk.values, after],
    },
    conditionsOf(watch, queue, query),
    { text: ' ORDER BY t.id', values: [] },
  ]);
}

function entryOf(line: Line, matter: Matter, callbacks: readonly Callback[], look: Look): QueueEntryView | undefined {
  if (!maySee(look.actor, subjectOf(matter))) return undefined;
  const dueAt = timeTextOrNull(line.dueAt === NO_DEADLINE ? null : line.dueAt);
  if (!line.isCallback) return { ticket: ticketView(matter, look), callback: null, dueAt };
  const callback = callbacks.find(({ id }) => id === line.id);
  if (!callback) return undefined;
  return {
    ticket: null,
    callback: callbackView(callback, matter, look),
    dueAt,
  };
}
