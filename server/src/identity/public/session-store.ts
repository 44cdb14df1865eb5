import { Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { ActorResolver } from '../queries/actor-resolver.js';
import { Session } from '../session.entity.js';
import { SESSION_POLICY } from '../session-policy.js';
import { familyOf, firstTokens, hashToken, newSecret, nextTokens, type TokenPair } from '../tokens.js';

export interface IssuedSession {
  readonly sessionId: number;
  readonly personId: number | null;
  readonly identityId: number | null;
  readonly tokens: TokenPair;
  readonly accessExpiresAt: Instant;
}

/** Sessions are opaque tokens, looked up on every request: ending one works at once. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorResolver,
  ) {}

  open(work: Work, whose: { personId: number | null; identityId: number | null }): IssuedSession {
    const tokens = firstTokens();
    const session: Session = {
      id: nextId(),
      ...whose,
      ...lifeFrom(work.now),
      familyHash: hashToken(familyOf(tokens.refresh) ?? ''),
      accessHash: hashToken(tokens.access),
      refreshHash: hashToken(tokens.refresh),
      previousRefreshHash: null,
      rotationSalt: null,
      rotatedAt: null,
      endedAt: null,
      createdAt: work.now,
    };
    work.insert(Session, session);
    return issued(session, tokens);
  }

  /**
   * Changes a refresh token into new tokens. The token before the present one gets the same tokens again for a short
   * while; afterwards, like any older one, it ends the session: somebody else has been using it (D5).
   * @returns undefined when this session is over
   */
  async rotate(refreshToken: string): Promise<IssuedSession | undefined> {
    const family = familyOf(refreshToken);
    if (family === undefined) return undefined;
    const refreshHash = hashToken(refreshToken);
    return this.database.transact(async (work) => {
      const session = await work.findOneGlobal(Session, { familyHash: hashToken(family) }, { lock: 'update' });
      if (!session || session.endedAt !== null || session.refreshExpiresAt <= work.now) return undefined;
      if (session.refreshHash === refreshHash) return this.goOn(work, session, refreshToken);
      if (session.previousRefreshHash === refreshHash && isFresh(session, work.now)) {
        return issued(session, nextTokens(refreshToken, session.rotationSalt ?? ''));
      }
      this.endWithin(work, session.id);
      return undefined;
    });
  }

  end(sessionId: number): Promise<void> {
    return this.database.transact(async (work) => this.endWithin(work, sessionId));
  }

  private goOn(work: Work, session: Session, refreshToken: string): IssuedSession {
    const rotationSalt = newSecret();
    const tokens = nextTokens(refreshToken, rotationSalt);
    const patch = {
      ...lifeFrom(work.now),
      accessHash: hashToken(tokens.access),
      refreshHash: hashToken(tokens.refresh),
      previousRefreshHash: session.refreshHash,
      rotationSalt,
      rotatedAt: work.now,
    };
    work.updateOne(Session, { id: session.id, refreshHash: session.refreshHash }, patch);
    work.afterCommit(() => this.actors.forgetSession(session.id));
    return issued({ ...session, ...patch }, tokens);
  }

  private endWithin(work: Work, sessionId: number): void {
    work.updateMany(Session, { id: sessionId, endedAt: null }, { endedAt: work.now });
    work.afterCommit(() => this.actors.forgetSession(sessionId));
  }
}

const lifeFrom = (now: Instant) => ({
  accessExpiresAt: now + SESSION_POLICY.accessLifeMs,
  refreshExpiresAt: now + SESSION_POLICY.refreshLifeMs,
});

const isFresh = ({ rotatedAt }: Session, now: Instant): boolean =>
  rotatedAt !== null && now <= rotatedAt + SESSION_POLICY.refreshGraceMs;

function issued({ id, personId, identityId, accessExpiresAt }: Session, tokens: TokenPair): IssuedSession {
  return { sessionId: id, personId, identityId, tokens, accessExpiresAt };
}
