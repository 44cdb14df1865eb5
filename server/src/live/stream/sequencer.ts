import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { StaleRowError, type Work } from '../../platform/database/work.js';
import { HintRow, HintStream } from '../../platform/hints/hint.entity.js';
import { LIVE_POLICY } from '../policy.js';

const STREAM = { id: 1 };
const EVERYTHING = scopeOfEverything('the stream holds the hints of every community');

/**
 * Gives committed hints their positions, one process at a time. A number taken inside the change itself would not do:
 * changes commit in another order than they began, and a reader who has passed position 7 never looks at a 6 that
 * comes later.
 */
@Injectable()
export class Sequencer {
  constructor(private readonly database: Database) {}

  /** @returns how many got a position, and the last one there is */
  async run(): Promise<{ readonly placed: number; readonly last: number }> {
    const waiting = await this.database.read.find(HintRow, EVERYTHING, { position: null }, { limit: 1 });
    if (waiting.length === 0) return { placed: 0, last: await this.last() };
    return this.database.transact((work) => place(work));
  }

  async last(): Promise<number> {
    return (await this.database.read.findOneGlobal(HintStream, STREAM))?.lastPosition ?? 0;
  }
}

async function place(work: Work): Promise<{ placed: number; last: number }> {
  const stream = await work.findOneGlobal(HintStream, STREAM, { lock: 'update' });
  const rows = await work.find(
    HintRow,
    EVERYTHING,
    { position: null },
    { orderBy: [['id', 'asc']], limit: LIVE_POLICY.batch },
  );
  const first = (stream?.lastPosition ?? 0) + 1;
  const last = first + rows.length - 1;
  await number(
    work,
    rows.map(({ id }) => id),
    first,
  );
  if (!stream) work.insert(HintStream, { ...STREAM, lastPosition: last });
  else if (rows.length > 0) work.updateOne(HintStream, STREAM, { lastPosition: last });
  return { placed: rows.length, last };
}

/** One statement for all: one for each was a tenth of what a report costs (docs/benchmarks.md). */
async function number(work: Work, ids: readonly number[], first: number): Promise<void> {
  if (ids.length === 0) return;
  const cases = ids.map(() => 'WHEN ? THEN ?').join(' ');
  const marks = ids.map(() => '?').join(', ');
  const placed = await work.execute(
    `UPDATE hint_row SET position = CASE id ${cases} END WHERE id IN (${marks}) AND position IS NULL`,
    [...ids.flatMap((id, index) => [id, first + index]), ...ids],
  );
  if (placed !== ids.length) throw new StaleRowError('hint_row');
}
