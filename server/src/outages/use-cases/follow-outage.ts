import { Injectable } from '@nestjs/common';
import { affects } from '@youying/shared/domain/outage/area';
import { isOver, stateAt } from '@youying/shared/domain/outage/types';
import type { Actor } from '@youying/shared/domain/roles';
import { House } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Residency } from '../../communities/residency.entity.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField, idText } from '../../platform/http/ids.js';
import { invalidInput, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { FollowOutageInput } from '../dto/outage-inputs.js';
import type { FollowedOutageView } from '../dto/outage-views.js';
import { loadOutage } from '../load-outage.js';
import { type Outage, OutageFollower } from '../outage.entity.js';

/** 就是这件事: a resident, or the desk for one who calls, follows an outage instead of reporting it again. */
@Injectable()
export class FollowOutage {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, id: number, { residentId }: FollowOutageInput): Promise<FollowedOutageView> {
    return this.commands.run(call, async (work) => {
      // One of these at a time, or the same person would follow twice.
      const outage = await loadOutage(work, scopeOf(actor), id, { lock: 'update' });
      const personId = await followerOf(work, actor, outage, residentId);
      const state = stateAt(outage, work.now);
      if (isOver(state)) {
        throw new Problem('invalid_transition', { members: { from: state, action: 'followOutage' } });
      }
      const scope = scopeOfCommunity(outage.communityId);
      const known = await work.findOne(OutageFollower, scope, { outageId: id, personId });
      if (!known) {
        const { communityId } = outage;
        work.insert(OutageFollower, { id: nextId(), communityId, outageId: id, personId, at: work.now });
      }
      return { id: idText(id), following: true };
    });
  }
}

/** Whoever lives where it is out; others do not find it. */
async function followerOf(work: Work, actor: Actor, outage: Outage, residentId: string | undefined): Promise<number> {
  const field = 'residentId';
  if (residentId === undefined) {
    if (await livesThere(work, actor.personId, outage)) return actor.personId;
    admitToDesk('followOutage', actor, outage.communityId);
    throw invalidInput({ field, code: 'required' });
  }
  admitToDesk('followOutage', actor, outage.communityId);
  const personId = idFromField(residentId, field);
  if (!(await livesThere(work, personId, outage))) throw invalidInput({ field, code: 'not_found' });
  return personId;
}

async function livesThere(work: Work, personId: number, { communityId, area }: Outage): Promise<boolean> {
  const scope = scopeOfCommunity(communityId);
  const homes = await work.find(Residency, scope, { personId, until: null });
  if (homes.length === 0) return false;
  const houses = await work.find(House, scope, { id: homes.map(({ houseId }) => houseId) });
  return houses.some((house) => affects(area, house));
}
