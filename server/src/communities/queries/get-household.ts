import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { communitySubject, ticketSubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { Person } from '../../identity/person.entity.js';
import { maskPhone } from '../../identity/public/mask-phone.js';
import { recordLook } from '../../looks/public/record-look.js';
import { ticketFence } from '../../matters/public/fence.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { forbidden, notFound } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { House } from '../community.entity.js';
import type {
  HouseholdDutyView,
  HouseholdMemberView,
  HouseholdTicketView,
  HouseholdView,
} from '../dto/community-views.js';
import { Residency } from '../residency.entity.js';
import { houseViews } from './house-views.js';
import { contactsOf, tagsOf } from './household-care.js';
import { whoIsAtWork } from './household-orders.js';

/** Rows of the card; the rest is a search away. */
const TICKETS_SHOWN = 50;
const DESCRIPTION_SHOWN = 200;

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
    const [view] = await houseViews(reader, [house]);
    if (!view) throw notFound();
    const { communityId, name } = house;
    await recordLook(this.database, actor, { type: 'household', id: houseId, name, communityId });
    return {
      house: view,
      members: await this.members(actor, house),
      openTickets: await this.tickets(actor, house, true),
      history: await this.tickets(actor, house, false),
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
    return residencies.flatMap(({ personId, relation }) => {
      const person = persons.find(({ id }) => id === personId);
      if (!person) return [];
      const { name, phone, badgeNo } = person;
      return {
        id: idText(personId),
        name,
        photoUrl: photoUrlOf(person, this.signer, actor.personId),
        badgeNo,
        phone: phone === null || phoneShown ? phone : maskPhone(phone),
        relation,
      };
    });
  }

  private async tickets(
    actor: Actor,
    { id: houseId, communityId }: House,
    isOpen: boolean,
  ): Promise<HouseholdTicketView[]> {
    const reader = this.database.read;
    const fence = ticketFence(actor);
    const rows = await reader.rows<Record<string, unknown>>(
      `SELECT ${reader.columns(Ticket, 't')} FROM ticket t
        WHERE t.community_id = ? AND t.house_id = ? AND t.is_open = ?${fence.text} ORDER BY t.id DESC LIMIT ${TICKETS_SHOWN}`,
      [communityId, houseId, isOpen ? 1 : 0, ...fence.values],
    );
    const seen = reader.entities(Ticket, rows).filter((ticket) => maySee(actor, ticketSubject(ticket, [])));
    const next = isOpen ? await nextDuties(reader, communityId, seen) : new Map<number, HouseholdDutyView>();
    const atWork = await whoIsAtWork(reader, communityId, isOpen ? seen.map(({ id }) => id) : []);
    return seen.map(({ id, no, kind, status, description, createdAt, appointmentFrom, appointmentTo }) => ({
      id: idText(id),
      no,
      kind,
      status,
      description: [...description].slice(0, DESCRIPTION_SHOWN).join(''),
      createdAt: timeText(createdAt),
      next: next.get(id) ?? null,
      ...atWork(id),
      appointment:
        appointmentFrom === null || appointmentTo === null
          ? null
          : { from: timeText(appointmentFrom), to: timeText(appointmentTo) },
    }));
  }
}

/** What is due first on each, of the clocks that run. */
async function nextDuties(
  reader: Reader,
  communityId: number,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<number, HouseholdDutyView>> {
  if (tickets.length === 0) return new Map();
  const duties = await reader.find(
    Task,
    scopeOfCommunity(communityId),
    { ticketId: tickets.map(({ id }) => id), isOpen: true, pausedAt: null },
    { orderBy: [['dueAt', 'desc']] },
  );
  // The last word is that of the nearest.
  return new Map(
    duties.flatMap(({ ticketId, kind, dueAt }) =>
      ticketId === null || dueAt === null ? [] : [[ticketId, { kind, dueAt: timeText(dueAt) }] as const],
    ),
  );
}

/** Whether listHouses shows it: one's own home, or a house of where one works. */
function knowsHouse(actor: Actor, { id, communityId }: House): boolean {
  return actor.houseIds.includes(id) || holdsIn(actor, communityId, STAFF_ROLES);
}
