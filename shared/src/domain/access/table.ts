import { alarmOperations } from './operations/alarms.js';
import { complaintOperations } from './operations/complaints.js';
import { deskOperations } from './operations/desk.js';
import { outageOperations } from './operations/outages.js';
import { paperOperations } from './operations/paper.js';
import { sessionOperations } from './operations/session.js';
import { settingsOperations } from './operations/settings.js';
import { staffOperations } from './operations/staff.js';
import { ticketOperations } from './operations/tickets.js';
import { workOrderOperations } from './operations/work-orders.js';
import type { OperationAccess } from './types.js';

/**
 * Who may call what: operationId × role × reach (× state and kind where they matter).
 * The guard asks it, the paired tests are made from it, and a route without a row is refused.
 * Head office reads everywhere and writes nothing but where a complaint has gone up to it (CMP-4); the administrator keeps settings and people, not matters.
 */
export const accessTable = {
  ...sessionOperations,
  ...ticketOperations,
  ...workOrderOperations,
  ...complaintOperations,
  ...alarmOperations,
  ...outageOperations,
  ...deskOperations,
  ...staffOperations,
  ...settingsOperations,
  ...paperOperations,
} as const satisfies Readonly<Record<string, OperationAccess>>;

export type OperationId = keyof typeof accessTable;
export const OPERATION_IDS = Object.keys(accessTable) as readonly OperationId[];

export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(accessTable, name);
}
