import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { scopeOfEverything } from '../platform/database/scope.js';
import type { Work } from '../platform/database/work.js';
import type { DueWork } from '../platform/queue/due-work.js';
import { createInTurn } from '../platform/queue/in-turn.js';
import { indexTickets } from './index-tickets.js';
import { SearchProgress, SearchStale } from './search.entity.js';
import { SEARCH_POLICY } from './search-policy.js';

const EVERYTHING = scopeOfEverything('the indexer reads the tickets of every community');
const THE_ROW = 1;
/** Batches between two lines of the log. */
const SAY_EVERY = 100;

/**
 * Keeps the search index in step, outside of every command: what the relay has marked first, then the tickets that
 * were there before the index, newest first. One process at a time; the others find the row locked and leave.
 */
@Injectable()
export class SearchIndexer implements DueWork {
  private readonly logger = new Logger(SearchIndexer.name);
  private readonly inTurn = createInTurn();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async nextDueAt(): Promise<Instant | undefined> {
    const [stale] = await this.database.read.find(SearchStale, EVERYTHING, {}, { limit: 1 });
    return stale ? this.clock.now() : undefined;
  }

  /** True when it did anything. */
  runRound(): Promise<boolean> {
    return this.inTurn(() => this.round());
  }

  private async round(): Promise<boolean> {
    await this.begin();
    return this.database.transact(async (work) => {
      const where = { id: THE_ROW } as const;
      const progress = await work.findOneGlobal(SearchProgress, where, { lock: 'skip_locked' });
      if (!progress) return false;
      return (await this.catchUp(work)) || (await this.readOn(work, progress));
    });
  }

  private async begin(): Promise<void> {
    const known = await this.database.read.findOneGlobal(SearchProgress, { id: THE_ROW });
    if (known?.version === SEARCH_POLICY.version) return;
    await this.database.transact(async (work) => {
      await work.execute('DELETE FROM search_progress', []);
      const { version } = SEARCH_POLICY;
      work.insert(SearchProgress, { id: THE_ROW, version, reachedId: null, indexed: 0, doneAt: null });
    });
  }

  private async catchUp(work: Work): Promise<boolean> {
    const stale = await work.find(
      SearchStale,
      EVERYTHING,
      {},
      { orderBy: [['id', 'asc']], limit: SEARCH_POLICY.batch },
    );
    if (stale.length === 0) return false;
    const ids = stale.map(({ id }) => id);
    // Before the tickets are read: what changes them from now on marks them anew.
    await work.execute(`DELETE FROM search_stale WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
    await indexTickets(
      work,
      EVERYTHING,
      stale.map(({ ticketId }) => ticketId),
    );
    return true;
  }

  private async readOn(work: Work, { reachedId, indexed, doneAt }: SearchProgress): Promise<boolean> {
    if (doneAt !== null) return false;
    const rows = await work.rows<{ id: unknown }>(
      `SELECT id FROM ticket WHERE id < ? ORDER BY id DESC LIMIT ${SEARCH_POLICY.batch}`,
      [reachedId ?? Number.MAX_SAFE_INTEGER],
    );
    const ids = rows.map(({ id }) => Number(id));
    await indexTickets(work, EVERYTHING, ids);
    const total = indexed + ids.length;
    const last = ids.at(-1);
    work.updateOne(
      SearchProgress,
      { id: THE_ROW, version: SEARCH_POLICY.version },
      last === undefined ? { doneAt: work.now } : { reachedId: last, indexed: total },
    );
    if (total > 0 && (last === undefined || (total / SEARCH_POLICY.batch) % SAY_EVERY === 0))
      this.logger.log({ indexed: total, done: last === undefined }, 'the search index reads the tickets there were');
    return last !== undefined;
  }
}
