import type { OperationAccess, RoleCells } from '../types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

/** Whoever was told of it, or has an order for it, stands to an alarm as to something of their own; its department hears of it. */
const TOLD: RoleCells = {
  implementer: [{ reach: 'own' }, { reach: 'department' }],
  contractor: 'own',
  department_supervisor: [{ reach: 'own' }, { reach: 'department' }],
  cashier: 'own',
};

/** Emergencies (EMG). ROL-2: any staff member raises the alarm. */
export const alarmOperations = {
  raiseAlarm: {
    resident: 'own',
    ...DESK,
    implementer: 'community',
    contractor: 'community',
    department_supervisor: 'community',
    cashier: 'community',
  },
  getAlarm: { resident: 'own', ...DESK, ...TOLD, head_office: 'all' },
  listAlarms: { resident: 'own', ...DESK, ...TOLD, head_office: 'all' },
  acknowledgeAlarm: { ...DESK, ...TOLD },
  addAlarmLog: { ...DESK, ...TOLD },
  settleInstruction: { ...DESK, ...TOLD },
  instructAlarm: { ...DESK, department_supervisor: 'own' },
  callInToAlarm: { ...DESK, department_supervisor: 'own' },
  recordOutreach: DESK,
  recordIntercom: DESK,
  handOverAlarm: DESK,
  endAlarm: DESK,
  alarmSafe: { resident: 'own' },
  cancelAlarm: { resident: 'own', ...DESK, ...TOLD },
  standDownAlarm: { cs_supervisor: 'community', manager: 'community' },
  writeAlarmReport: { cs_supervisor: 'community', manager: 'community' },
  recordAlarmVisit: { cs_supervisor: 'community', manager: 'community' },
  getAlarmReport: { ...DESK, head_office: 'all' },
} as const satisfies Readonly<Record<string, OperationAccess>>;
