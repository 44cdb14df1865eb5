import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { timeText } from '../../platform/http/ids.js';
import type { SessionView } from '../dto/identity-views.js';
import { ActorResolver } from '../queries/actor-resolver.js';
import { GetMe } from '../queries/get-me.js';
import { type IssuedSession, SessionStore } from './session-store.js';

/** The last step of every way of signing in: a session and what the client needs to know at once. */
@Injectable()
export class Entrance {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly actors: ActorResolver,
    private readonly getMe: GetMe,
  ) {}

  /** @param whose a person, a WeChat identity that is bound to nobody yet, or both */
  async enter(whose: { personId: number | null; identityId: number | null }): Promise<SessionView> {
    return this.view(await this.database.transact(async (work) => this.sessions.open(work, whose)));
  }

  async view({ tokens, accessExpiresAt }: IssuedSession): Promise<SessionView> {
    const caller = await this.actors.resolve(tokens.access);
    return {
      accessToken: tokens.access,
      refreshToken: tokens.refresh,
      accessExpiresAt: timeText(accessExpiresAt),
      me: await this.getMe.execute({ actor: caller?.actor, identityId: caller?.identityId }),
    };
  }
}
