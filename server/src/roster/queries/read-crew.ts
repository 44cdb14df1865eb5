import type { Concerned } from '@youying/shared/domain/access/concerned';
import type { Candidate, HeldOrder } from '@youying/shared/domain/dispatch/assign';
import { EMPTY_ROSTER, shiftsBetween } from '@youying/shared/domain/dispatch/roster';
import { skillsOf } from '@youying/shared/domain/dispatch/skills';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { TicketKind } from '@youying/shared/domain/ticket/types';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { IN_HAND, type WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { ticketFence } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { CREW_MAX, rostersOf } from './read-rosters.js';

/** Most open orders of one community that are looked at for one choice. */
const ORDERS_MAX = 1_000;

export interface CrewOrder extends HeldOrder {
  readonly id: number;
  readonly ticketId: number;
  readonly status: WorkOrderStatus;
  readonly task: string;
  readonly deadlineAt: Instant | null;
  /** Null: the reporter asked not to be named, and the door would say who it is (CMP-4). */
  readonly place: string | null;
  readonly kind: TicketKind;
  /** CMP-4: who must not learn that it exists. */
  readonly concerned: Concerned | null;
}

/** Somebody who can be sent, with everything the choice asks about (DSP-5). */
export interface CrewMember extends Candidate {
  readonly department: Department;
  readonly contractor: boolean;
  readonly photoMediaId: number | null;
  readonly badgeNo: string | null;
  readonly phone: string | null;
  /** As on file, also words that no skill of ours stands for. */
  readonly writtenSkills: readonly string[];
  readonly held: readonly CrewOrder[];
}

interface StaffRow {
  readonly id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly photo_media_id: number | null;
  readonly badge_no: string | null;
  readonly skills: string;
  readonly department: Department;
  readonly role: string;
}

interface OrderRow {
  readonly id: number;
  readonly ticket_id: number;
  readonly assignee_id: number;
  readonly status: WorkOrderStatus;
  readonly task: string;
  readonly deadline_at: number | null;
  readonly house_id: number | null;
  readonly building_id: number | null;
  readonly priority: string;
  readonly kind: TicketKind;
  readonly concerned: string | null;
  readonly place: string;
  readonly anonymous: number;
  readonly appointment_from: number | null;
  readonly appointment_to: number | null;
}

interface Wanted {
  readonly communityId: number;
  readonly departments: readonly Department[];
  readonly at: Instant;
  /** Who gave back the matter in question. */
  readonly declinedBy?: ReadonlySet<number>;
  /** Who is shown it: no complaint about them is in what colleagues have in hand (CMP-4). Absent: the rules choose. */
  readonly reads?: Actor;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** The implementers of these departments with their shifts around `at` and what they have in hand; four statements. */
export async function crewOf(reader: Reader, wanted: Wanted): Promise<CrewMember[]> {
  const { communityId, departments, at, declinedBy, reads } = wanted;
  if (departments.length === 0) return [];
  const fence = reads ? ticketFence(reads) : { text: '', values: [] };
  const [staff, orders] = (await reader.batch([
    {
      text: `SELECT p.id, p.name, p.phone, p.photo_media_id, p.badge_no, p.skills, g.department, g.role
               FROM staff_grant g JOIN person p ON p.id = g.person_id
              WHERE g.community_id = ? AND g.department IN (${marks(departments)}) AND g.until IS NULL
                AND g.role IN ('implementer', 'contractor')
              ORDER BY p.id LIMIT ${CREW_MAX}`,
      values: [communityId, ...departments],
    },
    {
      text: `SELECT w.id, w.ticket_id, w.assignee_id, w.status, w.task, w.deadline_at, t.house_id, h.building_id,
                    t.priority, t.kind, t.concerned, t.place, t.anonymous, t.appointment_from, t.appointment_to
               FROM work_order w JOIN ticket t ON t.id = w.ticket_id LEFT JOIN house h ON h.id = t.house_id
              WHERE w.community_id = ? AND w.department IN (${marks(departments)}) AND w.is_open = 1
                AND w.assignee_id IS NOT NULL AND w.status IN (${marks(IN_HAND)})${fence.text}
              ORDER BY w.id LIMIT ${ORDERS_MAX}`,
      values: [communityId, ...departments, ...IN_HAND, ...fence.values],
    },
  ])) as unknown as [StaffRow[], OrderRow[]];
  const ids = staff.map(({ id }) => Number(id));
  const span = [at, at + DAY] as const;
  const rosters = await rostersOf(reader, communityId, ids, span);
  return staff.map((row) => {
    const id = Number(row.id);
    const writtenSkills = JSON.parse(row.skills) as string[];
    return {
      personId: id,
      name: row.name,
      department: row.department,
      contractor: row.role === 'contractor',
      phone: row.phone,
      photoMediaId: row.photo_media_id === null ? null : Number(row.photo_media_id),
      badgeNo: row.badge_no,
      writtenSkills,
      skills: skillsOf(writtenSkills),
      shifts: shiftsBetween(...span, rosters.get(id) ?? EMPTY_ROSTER),
      held: orders.filter((order) => Number(order.assignee_id) === id).map(heldOrder),
      declined: declinedBy?.has(id) ?? false,
    };
  });
}

function heldOrder(row: OrderRow): CrewOrder {
  const from = row.appointment_from === null ? null : Number(row.appointment_from);
  const to = row.appointment_to === null ? null : Number(row.appointment_to);
  return {
    id: Number(row.id),
    ticketId: Number(row.ticket_id),
    status: row.status,
    task: row.task,
    deadlineAt: row.deadline_at === null ? null : Number(row.deadline_at),
    houseId: row.house_id === null ? null : Number(row.house_id),
    buildingId: row.building_id === null ? null : Number(row.building_id),
    emergency: row.priority === 'emergency',
    kind: row.kind,
    concerned: row.concerned === null ? null : (JSON.parse(row.concerned) as Concerned),
    place: Number(row.anonymous) === 1 ? null : row.place,
    appointment: from !== null && to !== null ? { from, to } : null,
  };
}
