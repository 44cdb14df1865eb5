import { Injectable } from '@nestjs/common';
import type { HouseholdTagCode } from '@youying/shared/domain/intake/household-tags';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { House } from '../community.entity.js';
import type { HouseholdTagListView, TagHouseholdInput, UntagHouseholdInput } from '../dto/community-views.js';
import { HouseholdTag } from '../household-tag.entity.js';
import { admitToDesk } from '../queries/admit-to-community.js';
import { tagsOf } from '../queries/household-care.js';

/** HOT-6: what the next person has to know of a household is put on its card, and taken off. */
@Injectable()
export class TagHousehold {
  constructor(private readonly commands: Commands) {}

  add(
    actor: Actor,
    call: CommandCall,
    houseId: number,
    { tag, note }: TagHouseholdInput,
    language: Language,
  ): Promise<HouseholdTagListView> {
    if (tag === 'other' && note === undefined) throw invalidInput({ field: 'note', code: 'required' });
    return this.commands.run(call, async (work) => {
      const house = await houseFor('tagHousehold', work, actor, houseId);
      const { communityId } = house;
      const known = await work.find(HouseholdTag, scopeOfCommunity(communityId), { houseId, removedAt: null });
      const same = known.some((row) => row.tag === tag && row.note === (note ?? null));
      if (!same) {
        hintCommunity(work, communityId, 'households');
        work.insert(HouseholdTag, {
          ...{ id: nextId(), communityId, houseId, tag: tag as HouseholdTagCode, note: note ?? null },
          ...{ addedBy: actor.personId, addedByName: actor.name, addedAt: work.now, removedBy: null, removedAt: null },
        });
      }
      await work.flush();
      return { items: await tagsOf(work, house, language) };
    });
  }

  remove(
    actor: Actor,
    call: CommandCall,
    houseId: number,
    { tagId }: UntagHouseholdInput,
    language: Language,
  ): Promise<HouseholdTagListView> {
    return this.commands.run(call, async (work) => {
      const house = await houseFor('untagHousehold', work, actor, houseId);
      const field = 'tagId';
      const where = { id: idFromField(tagId, field), houseId };
      const row = await work.findOne(HouseholdTag, scopeOfCommunity(house.communityId), where);
      if (!row) throw invalidInput({ field, code: 'not_found' });
      const patch = { removedBy: actor.personId, removedAt: work.now };
      work.updateMany(HouseholdTag, { id: row.id, removedAt: null }, patch);
      hintCommunity(work, house.communityId, 'households');
      await work.flush();
      return { items: await tagsOf(work, house, language) };
    });
  }
}

async function houseFor(
  operation: 'tagHousehold' | 'untagHousehold',
  work: Work,
  actor: Actor,
  id: number,
): Promise<House> {
  const house = await work.findOne(House, scopeOf(actor), { id }, { lock: 'update' });
  if (!house) throw notFound();
  admitToDesk(operation, actor, house.communityId);
  return house;
}
