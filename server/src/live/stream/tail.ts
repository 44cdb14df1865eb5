import { Injectable } from '@nestjs/common';
import type { Hint } from '@youying/shared/domain/live/hint';
import { lastOfEach } from '@youying/shared/domain/live/hint';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { audible, heardBy } from '../audience/heard-by.js';
import { LIVE_POLICY } from '../policy.js';
import { PresenceBoard } from '../presence/presence-board.js';
import { Connections } from '../socket/connections.js';
import { type PlacedHint, readHints } from './read-hints.js';
import { Sequencer } from './sequencer.js';

/** Missed hints of one caller, or that there were too many. */
interface Missed {
  readonly position: number;
  readonly missed: readonly Hint[] | 'everything';
}

/** Follows the stream and tells whoever is connected here what they may hear of it. */
@Injectable()
export class Tail {
  private at = 0;

  constructor(
    private readonly database: Database,
    private readonly sequencer: Sequencer,
    private readonly connections: Connections,
    private readonly presence: PresenceBoard,
  ) {}

  get position(): number {
    return this.at;
  }

  async start(): Promise<void> {
    this.at = await this.sequencer.last();
  }

  /**
   * Tells what is new up to the last position there is. True when there may be more. Never at the same time as itself.
   */
  async advance(lastThereIs: number): Promise<boolean> {
    if (this.connections.size === 0) {
      this.at = lastThereIs;
      return false;
    }
    const rows = await readHints(this.database.read, this.at, LIVE_POLICY.batch);
    const last = rows.at(-1);
    if (!last) return false;
    // Whoever catches up meanwhile reads up to `at` and joins; so the reading for everybody comes before it moves.
    const hints = await audible(this.database.read, rows);
    this.at = last.position;
    for (const connection of this.connections) {
      const actor = connection.caller?.actor;
      if (!actor) continue;
      const heard = hints.flatMap((hint) => heardBy(actor, hint) ?? []);
      if (heard.length > 0) connection.send({ type: 'hints', position: this.at, hints: lastOfEach(heard) });
    }
    await this.presence.show(ticketsLookedAt(rows));
    return rows.length === LIVE_POLICY.batch;
  }

  /**
   * What somebody missed since their last position, up to the position of this process.
   * `join` runs in the same moment in which nothing is missing any more.
   */
  async catchUp(actor: Actor | undefined, since: number | null, join: (missed: Missed) => void): Promise<void> {
    // Without a position nobody knows how old what they see is.
    if (since === null || (await this.isForgotten(since))) return join({ position: this.at, missed: 'everything' });
    // Who comes from a process that was ahead of this one has missed nothing, and hears some of it twice.
    if (since > this.at) return join({ position: this.at, missed: [] });
    const missed: Hint[] = [];
    let from = since;
    let passed = 0;
    while (from < this.at) {
      const rows = (await readHints(this.database.read, from, LIVE_POLICY.batch)).filter(
        (row) => row.position <= this.at,
      );
      const last = rows.at(-1);
      passed += rows.length;
      if (!last || passed > LIVE_POLICY.catchUpMost) return join({ position: this.at, missed: 'everything' });
      if (actor)
        missed.push(...(await audible(this.database.read, rows)).flatMap((hint) => heardBy(actor, hint) ?? []));
      from = last.position;
    }
    join({ position: this.at, missed: lastOfEach(missed) });
  }

  /** Whether hints after this position are no longer kept, or it is of a stream that went further than this one. */
  private async isForgotten(since: number): Promise<boolean> {
    if (since === this.at) return false;
    if (since > this.at) return since > (await this.sequencer.last());
    const [oldest] = await readHints(this.database.read, 0, 1);
    return !oldest || oldest.position > since + 1;
  }
}

const ticketsLookedAt = (rows: readonly PlacedHint[]): readonly number[] =>
  rows.filter(({ subjectType }) => subjectType === 'ticket').map(({ subjectId }) => subjectId);
