import { aTicket } from '../tickets/testing';
import { minutesAfter } from '../work-orders/testing';
import type { Callback, CrewMember, Matter, StaffMember } from './types';

/** A registered repair of the desk with everything allowed, for tests. */
export function aMatter(patch: Partial<Matter> = {}): Matter {
  return aTicket({
    status: 'registered',
    no: 'BX20261122-0007',
    registeredAt: minutesAfter(0),
    contact: { name: '江女士', phone: '13800000000' },
    ...patch,
  });
}

export function aTask(kind: string, dueAt: string | null, patch: Partial<NonNullable<Matter['nextTask']>> = {}) {
  return {
    id: 'task-1',
    kind,
    rule: 'FUP-1',
    title: '',
    subject: { type: 'ticket', id: 't1', no: null },
    ticketId: 't1',
    ticketNo: null,
    place: '',
    assignee: null,
    ownerRole: 'receptionist',
    department: null,
    dueAt,
    state: 'open' as const,
    escalation: null,
    ...patch,
  };
}

export function aCallback(patch: Partial<Callback> = {}): Callback {
  return {
    id: 'cb-1',
    ticket: {
      id: 't9',
      no: 'BX20261121-0001',
      houseId: null,
      place: '1 号楼',
      description: '锁芯',
      contactName: '江女士',
      contactPhone: null,
      closedAt: minutesAfter(-60),
      actions: [],
    },
    kind: 'repair',
    rule: 'CBK-4',
    dueAt: minutesAfter(60),
    status: 'due',
    round: 1,
    waitsFor: null,
    missed: 0,
    attempts: [],
    ...patch,
  };
}

export function aWorker(name: string, openOrders: number, patch: Partial<StaffMember> = {}): StaffMember {
  return {
    id: name,
    name,
    photoUrl: null,
    badgeNo: null,
    phone: null,
    department: 'engineering',
    role: 'implementer',
    skills: [],
    openOrders,
    ...patch,
  };
}

export function aCrewMember(name: string, patch: Partial<CrewMember> = {}): CrewMember {
  return {
    person: { id: name, name, photoUrl: null, badgeNo: null, phone: null },
    department: 'engineering',
    contractor: false,
    skills: [],
    state: 'free',
    shift: null,
    inHand: 0,
    doing: null,
    place: null,
    availableAt: null,
    ...patch,
  };
}
