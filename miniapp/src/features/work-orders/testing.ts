import type { WaitingCommand } from '@/platform/outbox';
import type { OrderAct, WorkOrder } from './api';

/** 10:00 in Shanghai. */
export const MORNING = Date.parse('2026-11-22T02:00:00.000Z');
const MINUTE = 60_000;

export function minutesAfter(minutes: number): string {
  return new Date(MORNING + minutes * MINUTE).toISOString();
}

export type OrderChange = Partial<Omit<WorkOrder, 'matter'>> & { matter?: Partial<WorkOrder['matter']> };

/** An order as the server shows it, dispatched at 10:00 to an implementer; tests say what is different. */
export function orderWith(change: OrderChange = {}): WorkOrder {
  const { matter, ...rest } = change;
  return {
    id: '11',
    no: 'BX20261122-0007-1',
    ticketId: '7',
    department: 'engineering',
    status: 'dispatched',
    task: '厨房水龙头滴水',
    assignee: { id: '3', name: '王建国', photoUrl: null, badgeNo: 'GC-01', phone: null },
    deadlineAt: null,
    deadlineKind: null,
    rectification: false,
    materialsCheck: null,
    quote: null,
    actual: null,
    signature: null,
    feeReview: null,
    returnReason: null,
    dispatchedAt: minutesAfter(0),
    acceptedAt: null,
    arrivedAt: null,
    late: null,
    startedAt: null,
    pausedUntil: null,
    finishedAt: null,
    signedAt: null,
    confirmedAt: null,
    version: 1,
    actions: [],
    ...rest,
    matter: {
      no: 'BX20261122-0007',
      place: '3 号楼 2 单元 1202',
      description: '厨房水龙头滴水',
      priority: 'normal',
      categoryName: null,
      contactName: '江女士',
      contactPhone: '13800000000',
      appointmentFrom: null,
      appointmentTo: null,
      media: [],
      residentHasPhone: true,
      ...matter,
    },
  };
}

/** A quotation of ¥45.00 the resident has agreed to. */
export function quotedAt(createdAt: string): NonNullable<WorkOrder['quote']> {
  return {
    id: '1',
    lines: [],
    totalFen: 4_500,
    status: 'consented',
    version: 1,
    note: null,
    scheduleName: null,
    decision: null,
    previousTotalFen: null,
    createdAt,
  };
}

/** A command kept on the phone, ten minutes after the dispatch. */
export function keptAct(operation: OrderAct | 'addNote', body: object = {}, id = '11'): WaitingCommand {
  return {
    idempotencyKey: `${operation}-${id}`,
    operation,
    input: { path: { id }, body },
    files: [],
    personId: '3',
    title: operation,
    at: MORNING + 10 * MINUTE,
  };
}
