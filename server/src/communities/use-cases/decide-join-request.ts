import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Person } from '../../identity/person.entity.js';
import { isNameless } from '../../identity/public/placeholder-name.js';
import { ActorResolver } from '../../identity/queries/actor-resolver.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity, recordHint } from '../../platform/hints/record-hint.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { DecideJoinRequestInput, JoinRequestView } from '../dto/community-views.js';
import { joinRequestView } from '../queries/join-request-view.js';
import { scopeFor } from '../queries/scope-for.js';
import { JoinRequest, Residency } from '../residency.entity.js';

/** The desk lets somebody into a house, or does not; once. */
@Injectable()
export class DecideJoinRequest {
  constructor(
    private readonly commands: Commands,
    private readonly actors: ActorResolver,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    requestId: number,
    { decision, reason }: DecideJoinRequestInput,
  ): Promise<JoinRequestView> {
    const scope = scopeFor('decideJoinRequest', actor);
    return this.commands.run(call, async (work) => {
      const request = await work.findOne(JoinRequest, scope, { id: requestId }, { lock: 'update' });
      if (!request) throw notFound();
      if (request.status !== 'waiting') {
        throw new Problem('invalid_transition', { members: { from: request.status, action: 'decideJoinRequest' } });
      }
      const patch = {
        status: decision === 'approve' ? ('approved' as const) : ('refused' as const),
        reason: reason ?? null,
        decidedBy: actor.personId,
        decidedAt: work.now,
      };
      work.updateOne(JoinRequest, { id: request.id, status: 'waiting' }, patch);
      hintCommunity(work, request.communityId, 'duties');
      recordHint(work, { communityId: request.communityId, type: 'inbox', id: request.personId });
      if (patch.status === 'approved') await this.letIn(work, request);
      return joinRequestView(work, { ...request, ...patch });
    });
  }

  private async letIn(work: Work, { communityId, houseId, personId, name, relation }: JoinRequest): Promise<void> {
    const before = await work.findOne(Residency, scopeOfCommunity(communityId), { houseId, personId });
    // Who lived there once has a row already: houses and persons meet in one only.
    if (before) work.updateOne(Residency, { id: before.id }, { relation, since: work.now, until: null });
    else {
      const row = { id: nextId(), communityId, houseId, personId, relation, since: work.now, until: null };
      work.insert(Residency, { ...row, birthYear: null });
    }
    const person = await work.findOneGlobal(Person, { id: personId });
    if (person && isNameless(person)) work.updateOne(Person, { id: personId }, { name });
    work.afterCommit(() => this.actors.forgetPerson(personId));
  }
}
