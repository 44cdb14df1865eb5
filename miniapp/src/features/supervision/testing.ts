import type { Duty } from './types';

/** A duty of the engineering department that is due at `dueAt`. */
export function sampleDuty(id: string, change: Partial<Duty> = {}): Duty {
  return {
    id,
    kind: 'confirm',
    rule: 'WRK-11',
    title: '确认完工',
    subject: { type: 'work_order', id: `order ${id}`, no: null },
    ticketId: `ticket ${id}`,
    ticketNo: null,
    place: '3 号楼',
    assignee: null,
    ownerRole: 'department_supervisor',
    department: 'engineering',
    dueAt: '2026-11-22T02:00:00.000Z',
    state: 'overdue',
    escalation: null,
    period: null,
    openedAt: '2026-11-22T01:00:00.000Z',
    description: '厨房水龙头关不紧',
    priority: 'normal',
    signatureGroup: 'work_done',
    stepsTaken: [],
    block: { code: 'role', text: '等部门主管办' },
    actions: [],
    ...change,
  };
}
