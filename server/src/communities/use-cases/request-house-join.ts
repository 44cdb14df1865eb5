import { Injectable } from '@nestjs/common';
import { Person } from '../../identity/person.entity.js';
import { NewcomerDesk } from '../../identity/public/newcomer.js';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import type { Caller } from '../../platform/http/caller.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { House } from '../community.entity.js';
import type { JoinRequestView, RequestHouseJoinInput } from '../dto/community-views.js';
import { joinRequestView } from '../queries/join-request-view.js';
import { JoinRequest, Residency, type ResidencyRelation } from '../residency.entity.js';
import { findWantedHouse } from './find-wanted-house.js';

/** A resident who is not on file says where they live; the desk decides. Asking twice is one request. */
@Injectable()
export class RequestHouseJoin {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
    private readonly newcomers: NewcomerDesk,
  ) {}

  async execute(caller: Caller, call: CommandCall, input: RequestHouseJoinInput): Promise<JoinRequestView> {
    const house = await findWantedHouse(this.database.read, input);
    return this.commands.run(call, async (work) => {
      const personId = caller.actor?.personId ?? this.newcomers.welcome(work, caller, input.name);
      const request = await this.requestOf(work, house, personId, input);
      return joinRequestView(work, request);
    });
  }

  private async requestOf(
    work: Work,
    { id: houseId, communityId }: House,
    personId: number,
    { name, relation }: RequestHouseJoinInput,
  ): Promise<JoinRequest> {
    const scope = scopeOfCommunity(communityId);
    // Locked, so that two taps at once do not make two requests.
    const person = await work.findOneGlobal(Person, { id: personId }, { lock: 'update' });
    if (await work.findOne(Residency, scope, { houseId, personId, until: null })) throw new Problem('already_resident');
    const waiting = await work.findOne(JoinRequest, scope, { houseId, personId, status: 'waiting' });
    if (waiting) return waiting;
    const request: JoinRequest = {
      id: nextId(),
      communityId,
      houseId,
      personId,
      name,
      phone: person?.phone ?? null,
      relation: relation as ResidencyRelation,
      status: 'waiting',
      reason: null,
      decidedBy: null,
      createdAt: work.now,
      decidedAt: null,
    };
    work.insert(JoinRequest, request);
    hintCommunity(work, communityId, 'duties');
    return request;
  }
}
