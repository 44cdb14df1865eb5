import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { scopeOf } from '../../platform/http/caller.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListTasksQuery, TaskPageView } from '../dto/task-views.js';
import { dutyView } from '../periodic/duty-view.js';
import { Task } from '../task.entity.js';
import { listedTask } from './listed-task.js';
import { othersWatch } from './others-watch.js';
import { stepsTaken } from './steps-taken.js';
import { taskCondition } from './task-condition.js';

const NOTHING: Sql = { text: '(1 = 0)', values: [] };

/** 待办: what is to be done next stands first. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListTasksQuery, language: Language): Promise<TaskPageView> {
    const reader = this.database.read;
    const now = this.clock.now();
    const limit = query.limit ?? DEFAULT_PAGE;
    const condition = taskCondition(actor, query.scope, now);
    const after = readCursor(query.cursor, 2);
    // Every task of the procedure book has a due time.
    const [dueAt, id] = [after?.[0] ?? 0, after?.[1] ?? 0];
    const find = async (but: Sql) => {
      const rows = await reader.rows<Record<string, unknown>>(
        `SELECT ${reader.columns(Task, 'k')} FROM task k
          WHERE ${condition.text} AND NOT ${but.text} AND (k.due_at > ? OR (k.due_at = ? AND k.id > ?))
          ORDER BY k.due_at, k.id LIMIT ${limit + 1}`,
        [...condition.values, ...but.values, dueAt, dueAt, id],
      );
      return reader.entities(Task, rows);
    };
    const found = await find(NOTHING);
    const others = await othersWatch(reader, actor, found, now);
    const tasks = others === null ? found : await find(others);
    const shown = tasks.slice(0, limit);
    const ticketIds = [...new Set(shown.flatMap(({ ticketId }) => ticketId ?? []))];
    const matters = await loadMatters(reader, scopeOf(actor), ticketIds);
    const steps = await stepsTaken(reader, scopeOf(actor), shown);
    const matterOf = new Map(matters.map((matter) => [matter.ticket.id, matter]));
    const names = await namesOf(reader, shown);
    const look = { actor, language, now, signer: this.signer };
    const page = pageOf(
      tasks,
      limit,
      (task) => {
        if (task.ticketId === null) return [dutyView(task, names.get(task.communityId) ?? '', look)];
        const matter = matterOf.get(task.ticketId);
        return matter ? [listedTask(task, matter, steps.get(task.id) ?? [], look)] : [];
      },
      (task) => [task.dueAt ?? 0, task.id],
    );
    return { ...page, items: page.items.flat() };
  }
}

/** Names of the communities that owe something of their own. */
async function namesOf(reader: Reader, tasks: readonly Task[]): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  for (const { ticketId, communityId } of tasks) {
    if (ticketId === null) names.set(communityId, await communityNameOf(reader, communityId));
  }
  return names;
}
