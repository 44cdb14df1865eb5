import type { OperationAccess, RoleCells } from '../types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

/**
 * Printing (WRK-10): whoever may read a record may have it on paper, but for head office, which writes nothing, and a
 * print is a line in the log. What stands on it follows from the field table, whose copy it is from `copyTable`.
 */
export const paperOperations = {
  printWorkOrder: {
    ...DESK,
    resident: 'own',
    implementer: 'department',
    contractor: 'own',
    department_supervisor: 'department',
    cashier: [{ reach: 'community', states: ['signed', 'confirmed'] }],
  },
  printRegistration: {
    ...DESK,
    resident: 'own',
    implementer: 'own',
    contractor: 'own',
    department_supervisor: 'department',
  },
  printCloseOut: { ...DESK, department_supervisor: 'department' },
  printAlarmReport: DESK,
  listPrints: { ...DESK, head_office: 'all' },

  // Where codes are stuck up: everybody who reports chooses from the list, the desk and the administrator keep it.
  listPlaces: {
    ...DESK,
    resident: 'community',
    implementer: 'community',
    contractor: 'community',
    department_supervisor: 'community',
    cashier: 'community',
    head_office: 'all',
    admin: 'all',
  },
  addPlaces: { ...DESK, admin: 'all' },
  changePlace: { ...DESK, admin: 'all' },
  printDayRecord: { cs_supervisor: 'community', manager: 'community' },
  printStickers: { ...DESK, admin: 'all' },

  // Read under a signed, short-lived link; whom it was made for is asked again.
  getPaper: 'public',
  // Whoever stands before a sticker reads it; the other two lead to our page, which asks again.
  openSticker: 'public',
  openCode: 'public',
  openRecordCode: 'public',
} as const satisfies Readonly<Record<string, OperationAccess>>;
