import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { type Language, words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { openStaffDuty, settleStaffDuties, tellStaff } from '../../tasks/public/staff-duties.js';
import { compileHandover } from '../compile.js';
import type { GiveHandoverInput, TakeHandoverInput } from '../dto/handover-inputs.js';
import type { HandoverView } from '../dto/handover-views.js';
import { Handover } from '../handover.entity.js';
import { handoverView } from '../queries/handover-view.js';
import { deskPeople } from '../queries/read-handovers.js';

/** HOT-1: given and signed by one, taken and signed by the other; until then it presses. */
@Injectable()
export class HandOver {
  constructor(private readonly commands: Commands) {}

  give(actor: Actor, call: CommandCall, input: GiveHandoverInput, language: Language): Promise<HandoverView> {
    return this.commands.run(call, async (work) => {
      const communityId = deskCommunityOf('giveHandover', actor);
      const takerId = idFromField(input.takerId, 'takerId');
      const taker = (await deskPeople(work, communityId)).find(({ id }) => id === takerId);
      if (!taker || takerId === actor.personId) throw invalidInput({ field: 'takerId', code: 'not_found' });
      const row: Handover = {
        ...{ id: nextId(), communityId, giverId: actor.personId, giverName: actor.name },
        ...{ takerId, takerName: taker.name, notes: input.notes.trim(), givenAt: work.now },
        ...{ takenAt: null, remark: null, version: 1 },
        content: await compileHandover(work, actor, communityId),
      };
      work.insert(Handover, row);
      hintCommunity(work, communityId, 'handovers');
      await openStaffDuty(work, {
        ...{ kind: 'sign_handover', communityId, subjectType: 'handover', subjectId: row.id },
        ...{ ownerRole: 'receptionist', department: null, assigneeId: takerId, about: `${actor.name} → ${taker.name}` },
      });
      const text = words(
        `${actor.name} 交班给您，请核对后签字`,
        `${actor.name} hands over to you: please check and sign`,
      );
      await tellStaff(work, { communityId, personIds: [takerId], title: words('交接班', 'Handover'), text });
      return handoverView(work, actor, row, language);
    });
  }

  take(
    actor: Actor,
    call: CommandCall,
    id: number,
    { remark }: TakeHandoverInput,
    language: Language,
  ): Promise<HandoverView> {
    return this.commands.run(call, async (work) => {
      if (!mayDo('takeHandover', actor, null)) throw notFound();
      const communityId = deskCommunityOf('takeHandover', actor);
      const known = await work.findOne(Handover, scopeOfCommunity(communityId), { id }, { lock: 'update' });
      if (!known || known.takerId !== actor.personId) throw notFound();
      if (known.takenAt !== null) throw new Problem('invalid_transition', { members: { from: 'taken' } });
      const patch = { takenAt: work.now, remark: remark ?? null, version: known.version + 1 };
      work.updateOne(Handover, { id, version: known.version }, patch);
      hintCommunity(work, communityId, 'handovers');
      const subject = { communityId, subjectType: 'handover', subjectId: id } as const;
      settleStaffDuties(work, subject, { personId: actor.personId, outcome: remark ?? null });
      return handoverView(work, actor, { ...known, ...patch }, language);
    });
  }
}
