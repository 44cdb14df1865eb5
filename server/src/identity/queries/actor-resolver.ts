import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { ActorSource } from '../../platform/http/actor-source.js';
import type { Caller } from '../../platform/http/caller.js';
import { SESSION_POLICY } from '../session-policy.js';
import { hashToken } from '../tokens.js';
import { readSession } from './read-actor.js';

interface Kept {
  readonly caller: Caller;
  readonly readAt: Instant;
  readonly accessExpiresAt: Instant;
}

/** Who sends a request. Remembered for a moment, dropped when this process changes it. */
@Injectable()
export class ActorResolver implements ActorSource {
  /** By the hash of the access token, oldest first. */
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async resolve(accessToken: string): Promise<Caller | undefined> {
    const accessHash = hashToken(accessToken);
    const now = this.clock.now();
    const known = this.kept.get(accessHash);
    if (known && now < Math.min(known.readAt + SESSION_POLICY.actorKeptMs, known.accessExpiresAt)) return known.caller;
    this.kept.delete(accessHash);
    const found = await readSession(this.database.read, accessHash, now);
    if (!found || found.session.endedAt !== null || found.session.accessExpiresAt <= now) return undefined;
    const { actor } = found;
    const { id: sessionId, identityId, accessExpiresAt } = found.session;
    const caller: Caller = { sessionId, identityId: identityId ?? undefined, actor };
    this.keep(accessHash, { caller, readAt: now, accessExpiresAt });
    return caller;
  }

  /** After a change of this person's roles, houses or name. */
  forgetPerson(personId: number): void {
    this.forget(({ caller }) => caller.actor?.personId === personId);
  }

  forgetSession(sessionId: number): void {
    this.forget(({ caller }) => caller.sessionId === sessionId);
  }

  /** After an import, which may have changed anybody. */
  forgetAll(): void {
    this.kept.clear();
  }

  private forget(isMeant: (kept: Kept) => boolean): void {
    for (const [accessHash, kept] of this.kept) if (isMeant(kept)) this.kept.delete(accessHash);
  }

  private keep(accessHash: string, kept: Kept): void {
    this.kept.set(accessHash, kept);
    if (this.kept.size <= SESSION_POLICY.actorsKept) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
