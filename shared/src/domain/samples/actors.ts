import type { Actor, Department, Grant, Role } from '../roles.js';
import { SAMPLE_COMMUNITY, SAMPLE_ENGINEER, SAMPLE_HOUSE, SAMPLE_RESIDENT } from './facts.js';

export const OTHER_COMMUNITY = 2;

export function actorWith(
  personId: number,
  role: Role,
  place: {
    readonly communityId?: number | null;
    readonly department?: Department;
    readonly houseIds?: readonly number[];
  } = {},
): Actor {
  const communityId = place.communityId === undefined ? SAMPLE_COMMUNITY : place.communityId;
  const grant: Grant = { role, communityId, department: place.department ?? null };
  return { personId, name: `${role} ${personId}`, grants: [grant], houseIds: place.houseIds ?? [] };
}

/** The demo company in small: one of each, all in community 1 but for those who reach everywhere. */
export const people = {
  resident: actorWith(SAMPLE_RESIDENT, 'resident', { houseIds: [SAMPLE_HOUSE] }),
  housemate: actorWith(102, 'resident', { houseIds: [SAMPLE_HOUSE] }),
  neighbour: actorWith(103, 'resident', { houseIds: [32] }),
  receptionist: actorWith(151, 'receptionist', { department: 'customer_service' }),
  csSupervisor: actorWith(152, 'cs_supervisor', { department: 'customer_service' }),
  manager: actorWith(153, 'manager'),
  cashier: actorWith(154, 'cashier'),
  engineer: actorWith(SAMPLE_ENGINEER, 'implementer', { department: 'engineering' }),
  secondEngineer: actorWith(202, 'implementer', { department: 'engineering' }),
  engineeringSupervisor: actorWith(203, 'department_supervisor', { department: 'engineering' }),
  cleaner: actorWith(211, 'implementer', { department: 'cleaning' }),
  cleaningSupervisor: actorWith(212, 'department_supervisor', { department: 'cleaning' }),
  contractor: actorWith(221, 'contractor', { department: 'engineering' }),
  headOffice: actorWith(301, 'head_office', { communityId: null }),
  admin: actorWith(302, 'admin', { communityId: null }),
  engineerElsewhere: actorWith(401, 'implementer', { communityId: OTHER_COMMUNITY, department: 'engineering' }),
  receptionistElsewhere: actorWith(402, 'receptionist', { communityId: OTHER_COMMUNITY }),
  managerElsewhere: actorWith(403, 'manager', { communityId: OTHER_COMMUNITY }),
  residentElsewhere: actorWith(404, 'resident', { communityId: OTHER_COMMUNITY, houseIds: [91] }),
} as const;
