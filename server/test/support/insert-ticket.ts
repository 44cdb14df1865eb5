import { nextId } from '../../src/platform/database/ids.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import type { People, Somebody } from './people.js';

/** A repair in this resident's first house as a row alone, for what is only about seeing it. @returns its id */
export async function insertTicket(
  people: People,
  resident: Somebody,
  differing: Partial<Ticket> = {},
): Promise<number> {
  const { me } = await people.signIn(resident);
  const [house] = me.houses;
  const id = nextId();
  const at = people.clock.now();
  const ticket: Ticket = {
    id,
    communityId: Number(house?.community.id),
    houseId: Number(house?.id),
    reporterId: Number(me.id),
    recordedBy: Number(me.id),
    ownerId: null,
    no: `BX${id}`,
    kind: 'repair',
    status: 'registered',
    isOpen: true,
    priority: 'normal',
    major: false,
    alarmState: null,
    channel: 'miniapp',
    categoryId: null,
    department: 'engineering',
    place: '厨房',
    description: '水槽下面漏水',
    contactName: '江小川',
    contactPhone: null,
    appointmentFrom: null,
    appointmentTo: null,
    anonymous: false,
    linkedTicketId: null,
    linkSeparable: null,
    outOfHours: false,
    registeredAt: null,
    handledAt: null,
    closedAt: null,
    closedBy: null,
    outcome: null,
    signedOffBy: null,
    signedOffAt: null,
    closeOut: null,
    archiveId: null,
    lastUrgedAt: null,
    concerned: null,
    reopenCount: 0,
    mediaIds: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...differing,
  };
  await people.database.transact(async (work) => work.insert(Ticket, ticket));
  return id;
}
