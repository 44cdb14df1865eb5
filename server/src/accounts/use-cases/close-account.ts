import { Injectable } from '@nestjs/common';
import { Person } from '../../identity/person.entity.js';
import { ActorResolver } from '../../identity/queries/actor-resolver.js';
import { Session } from '../../identity/session.entity.js';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import type { Caller } from '../../platform/http/caller.js';
import { Problem } from '../../platform/http/problem.js';
import { AccountClosing } from '../account-closing.entity.js';
import { erase } from '../public/erase-accounts.js';

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
      if (actor) await this.close(work, actor.personId);
      else if (identityId !== undefined) await this.forgetIdentity(work, identityId);
      work.afterCommit(() => this.actors.forgetSession(sessionId));
    });
  }

  private async close(work: Work, personId: number): Promise<void> {
    const person = await work.findOneGlobal(Person, { id: personId }, { lock: 'update' });
    // The second of two taps.
    if (!person || (await work.findOneGlobal(AccountClosing, { personId }))) return;
    const { name, phone } = person;
    work.insert(AccountClosing, { id: nextId(), personId, name, phone, closedAt: work.now, erasedAt: null });
    await work.flush();
    await erase(work, personId);
    work.afterCommit(() => this.actors.forgetPerson(personId));
  }

  private async forgetIdentity(work: Work, identityId: number): Promise<void> {
    work.updateMany(Session, { identityId, endedAt: null }, { endedAt: work.now });
    await work.execute('DELETE FROM wechat_identity WHERE id = ?', [identityId]);
  }
}
