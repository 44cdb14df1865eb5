import { Injectable } from '@nestjs/common';
import { ActorResolver } from '../../identity/queries/actor-resolver.js';
import { Database } from '../../platform/database/database.js';
import type { Caller } from '../../platform/http/caller.js';
import { Problem } from '../../platform/http/problem.js';
import { closeAccount, forgetIdentity } from '../public/close-account.js';

/** F3, PIPL art. 47: a resident leaves. Whoever never told their number has nothing but WeChat's id here. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorResolver,
  ) {}

  async execute({ actor, identityId, sessionId }: Caller): Promise<void> {
    // Whoever works here is in rosters, signatures and duties; they leave by the administrator taking their roles.
    if (actor?.grants.some(({ role }) => role !== 'resident')) throw new Problem('still_on_staff');
    await this.database.transact(async (work) => {
      if (actor) {
        await closeAccount(work, actor.personId);
        work.afterCommit(() => this.actors.forgetPerson(actor.personId));
      } else if (identityId !== undefined) await forgetIdentity(work, identityId);
      work.afterCommit(() => this.actors.forgetSession(sessionId));
    });
  }
}
