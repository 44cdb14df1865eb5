import { maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject } from '@youying/shared/domain/access/subjects';
import { householdRating } from '@youying/shared/domain/intake/household';
import type { Actor } from '@youying/shared/domain/roles';
import { ticketFence } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { Task } from '../../tasks/task.entity.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import type { House } from '../community.entity.js';
import type { HouseholdDutyView, HouseholdRatingView, HouseholdTicketView } from '../dto/community-views.js';
import { whoIsAtWork } from './household-orders.js';
import { ratingsOf } from './household-ratings.js';

/** Rows of the card; the rest is a search away. */
const TICKETS_SHOWN = 50;
const DESCRIPTION_SHOWN = 200;

/** What is open at a house, newest first: what is due on each, and who is at it. */
export async function openTicketsOf(reader: Reader, actor: Actor, house: House): Promise<HouseholdTicketView[]> {
  const tickets = await ticketsOf(reader, actor, house, true);
  const next = await nextDuties(reader, house.communityId, tickets);
  const atWork = await whoIsAtWork(
    reader,
    house.communityId,
    tickets.map(({ id }) => id),
  );
  return tickets.map((ticket) => ({
    ...plain(ticket),
    next: next.get(ticket.id) ?? null,
    ...atWork(ticket.id),
    rating: null,
  }));
}

/** What was, newest first, and what the household thought of it. */
export async function pastTicketsOf(
  reader: Reader,
  actor: Actor,
  house: House,
): Promise<{ tickets: HouseholdTicketView[]; rating: HouseholdRatingView }> {
  const found = await ticketsOf(reader, actor, house, false);
  const ratings = await ratingsOf(
    reader,
    house.communityId,
    found.map(({ id }) => id),
  );
  const tickets = found.map((ticket) => {
    const given = ratings.get(ticket.id);
    const { mean: rating } = householdRating(given === undefined ? [] : [given]);
    return { ...plain(ticket), next: null, departments: [], workerNames: [], rating };
  });
  return { tickets, rating: householdRating([...ratings.values()]) };
}

async function ticketsOf(
  reader: Reader,
  actor: Actor,
  { id: houseId, communityId }: House,
  isOpen: boolean,
): Promise<Ticket[]> {
  const fence = ticketFence(actor);
  const rows = await reader.rows<Record<string, unknown>>(
    `SELECT ${reader.columns(Ticket, 't')} FROM ticket t
      WHERE t.community_id = ? AND t.house_id = ? AND t.is_open = ?${fence.text} ORDER BY t.id DESC LIMIT ${TICKETS_SHOWN}`,
    [communityId, houseId, isOpen ? 1 : 0, ...fence.values],
  );
  return reader.entities(Ticket, rows).filter((ticket) => maySee(actor, ticketSubject(ticket, [])));
}

function plain({ id, no, kind, status, description, createdAt, appointmentFrom, appointmentTo }: Ticket) {
  return {
    id: idText(id),
    no,
    kind,
    status,
    description: [...description].slice(0, DESCRIPTION_SHOWN).join(''),
    createdAt: timeText(createdAt),
    appointment:
      appointmentFrom === null || appointmentTo === null
        ? null
        : { from: timeText(appointmentFrom), to: timeText(appointmentTo) },
  };
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
