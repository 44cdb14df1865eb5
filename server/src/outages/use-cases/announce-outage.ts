import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { checkTimes } from '@youying/shared/domain/outage/transition';
import type { OutageKind } from '@youying/shared/domain/outage/types';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { findStaff } from '../../identity/queries/find-staff.js';
import { problemOf } from '../../matters/public/announce.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { forbidden } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import type { AnnounceOutageInput } from '../dto/outage-inputs.js';
import type { OutageDetailView } from '../dto/outage-views.js';
import { Outage } from '../outage.entity.js';
import { buildingsOf } from '../queries/buildings.js';
import { outageDetail } from '../queries/get-outage.js';
import { recordOutageEvent } from '../record-event.js';
import { readArea } from './read-area.js';
import { tieTo } from './tie-to.js';

@Injectable()
export class AnnounceOutage {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, input: AnnounceOutageInput, language: Language): Promise<OutageDetailView> {
    return this.commands.run(call, async (work) => {
      const communityId = await chosenCommunity(work, actor, input.communityId);
      if (communityId === undefined) throw forbidden();
      admitToDesk('announceOutage', actor, communityId, ['engineering']);
      const area = readArea(input, await buildingsOf(work, communityId));
      const startsAt = input.startsAt === undefined ? work.now : Date.parse(input.startsAt);
      const expectedEndAt = input.expectedEndAt == null ? null : Date.parse(input.expectedEndAt);
      const refusal = checkTimes({ startsAt, expectedEndAt }, work.now);
      if (refusal) throw problemOf(refusal);
      const ownerId = await ownerOf(work, communityId, actor, input.ownerId);
      const planned = startsAt > work.now;
      const outage: Outage = {
        ...{ id: nextId(), communityId, kind: input.kind as OutageKind, area, startsAt, expectedEndAt, ownerId },
        ...{ cause: input.cause, callerWords: input.callerWords },
        ...{ state: planned ? 'planned' : 'on', isOpen: true, endedAt: null, outcome: null, version: 1 },
        ...{ createdAt: work.now, updatedAt: work.now },
      };
      work.insert(Outage, outage);
      if (input.ticketId !== undefined) {
        const ticketId = idFromField(input.ticketId, 'ticketId');
        await tieTo(work, outage, [ticketId], { actor, fieldOf: () => 'ticketId' });
      }
      await recordOutageEvent(work, outage, planned ? 'outage_planned' : 'outage_on', actor);
      work.afterCommit(() => this.wakeups.nudge('outages'));
      await work.flush();
      return outageDetail(work, outage, { actor, language, now: work.now });
    });
  }
}

async function ownerOf(work: Work, communityId: number, actor: Actor, id: string | undefined): Promise<number> {
  if (id === undefined) return actor.personId;
  return (await findStaff(work, communityId, { id, field: 'ownerId', now: work.now })).id;
}
