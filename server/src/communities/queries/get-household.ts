import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import { maskPhone } from '@youying/shared/domain/phone';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { Person } from '../../identity/person.entity.js';
import { recordLook } from '../../looks/public/record-look.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText } from '../../platform/http/ids.js';
import { forbidden, notFound } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { House } from '../community.entity.js';
import type { HouseholdMemberView, HouseholdView } from '../dto/community-views.js';
import { Residency } from '../residency.entity.js';
import { contactsOf, tagsOf } from './household-care.js';
import { openTicketsOf, pastTicketsOf } from './household-tickets.js';
import { housesOnFile } from './houses-on-file.js';

/** INT-4: what the desk has before its eyes when somebody calls. */
@Injectable()
export class GetHousehold {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, houseId: number, language: Language): Promise<HouseholdView> {
    const reader = this.database.read;
    const house = await reader.findOne(House, scopeOf(actor), { id: houseId });
    if (!house) throw notFound();
    if (!mayDo('getHousehold', actor, communitySubject(house.communityId))) {
      throw knowsHouse(actor, house) ? forbidden() : notFound();
    }
    const [view] = await housesOnFile(reader, [house], scopeOfCommunity(house.communityId));
    if (!view) throw notFound();
    const { communityId, name } = house;
    await recordLook(this.database, actor, { type: 'household', id: houseId, name, communityId });
    const past = await pastTicketsOf(reader, actor, house);
    return {
      house: view,
      members: await this.members(actor, house),
      openTickets: await openTicketsOf(reader, actor, house),
      history: past.tickets,
      rating: past.rating,
      tags: await tagsOf(reader, house, language),
      contacts: await contactsOf(reader, actor, house, language),
    };
  }

  private async members(actor: Actor, { id: houseId, communityId }: House): Promise<HouseholdMemberView[]> {
    const reader = this.database.read;
    const residencies = await reader.find(
      Residency,
      scopeOfCommunity(communityId),
      { houseId, until: null },
      { orderBy: [['id', 'asc']] },
    );
    if (residencies.length === 0) return [];
    const persons = await reader.findGlobal(Person, { id: residencies.map(({ personId }) => personId) });
    const phoneShown = maySeeField('household_phone', actor, communitySubject(communityId));
    return residencies.flatMap(({ personId, relation, birthYear }) => {
      const person = persons.find(({ id }) => id === personId);
      if (!person) return [];
      const { name, phone, badgeNo } = person;
      return {
        id: idText(personId),
        name,
        photoUrl: photoUrlOf(person, this.signer, actor.personId),
        badgeNo,
        // Whole by a look alone (`revealMember`).
        phone: phone !== null && phoneShown ? maskPhone(phone) : null,
        relation,
        birthYear,
      };
    });
  }
}

/** Whether listHouses shows it: one's own home, or a house of where one works. */
function knowsHouse(actor: Actor, { id, communityId }: House): boolean {
  return actor.houseIds.includes(id) || holdsIn(actor, communityId, STAFF_ROLES);
}
