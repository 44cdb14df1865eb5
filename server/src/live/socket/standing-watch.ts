import { Inject, Injectable } from '@nestjs/common';
import { sessionStandings } from '../../identity/queries/session-standings.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { LIVE_POLICY } from '../policy.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.js';

/** Closes the sockets of sessions that have ended and of people whose roles or houses have changed (D5). */
@Injectable()
export class StandingWatch {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The standing of one session, undefined when it is over. */
  async of(sessionId: number): Promise<string | undefined> {
    return (await sessionStandings(this.database.read, [sessionId], this.clock.now())).get(sessionId);
  }

  async check(): Promise<void> {
    const all = [...this.connections];
    for (let start = 0; start < all.length; start += LIVE_POLICY.batch) {
      await this.checkSome(all.slice(start, start + LIVE_POLICY.batch));
    }
  }

  private async checkSome(connections: readonly Connection[]): Promise<void> {
    const ids = connections.flatMap(({ caller }) => caller?.sessionId ?? []);
    const standings = await sessionStandings(this.database.read, [...new Set(ids)], this.clock.now());
    for (const connection of connections) {
      const standing = standings.get(connection.caller?.sessionId ?? 0);
      if (standing === undefined) connection.close('unauthenticated');
      else if (standing !== connection.standing) connection.close('standingChanged');
      // Nothing more reaches it, also while it is still closing.
      if (standing === undefined || standing !== connection.standing) this.connections.remove(connection);
    }
  }
}
