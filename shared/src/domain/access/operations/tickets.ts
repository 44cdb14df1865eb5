import { NIGHT_DEPARTMENT } from '../../night-watch.js';
import { BOOKED, COLLECTING, NOT_COMPLAINTS } from '../terms.js';
import type { OperationAccess, RoleCells, Term } from '../types.js';

/** INT-2, ROL-3: what the duty person of engineering took out of hours is theirs until customer service takes it over. */
const OWNED: Term = { reach: 'community', onDutyOf: NIGHT_DEPARTMENT };

/** INT-2: out of hours the duty person of engineering takes what comes in, whichever department it is for. */
const UNTAKEN: Term = { reach: 'community', untakenFor: NIGHT_DEPARTMENT };

const READERS: RoleCells = {
  resident: 'own',
  receptionist: 'community',
  // A complaint is read on the way of work only by who was given an order for it (CMP-4).
  implementer: [{ reach: 'own' }, { reach: 'department', kinds: NOT_COMPLAINTS }, OWNED],
  contractor: 'own',
  department_supervisor: 'department',
  cs_supervisor: 'community',
  manager: 'community',
  cashier: [{ reach: 'community', states: ['closed'], kinds: ['repair'] }],
  head_office: 'all',
};

/** Besides what stands in their lists: what rings at night, before it is taken, and what a call was booked about. */
const LOOKERS: RoleCells = {
  ...READERS,
  implementer: [{ reach: 'own' }, { reach: 'department', kinds: NOT_COMPLAINTS }, OWNED, UNTAKEN, BOOKED],
  department_supervisor: [{ reach: 'department' }, BOOKED],
};

/** And the complaint of which they collect a statement: what it says, not who does what about it. */
const OPENERS: RoleCells = { ...LOOKERS, department_supervisor: [{ reach: 'department' }, BOOKED, COLLECTING] };

const SENIORS: RoleCells = { cs_supervisor: 'community', manager: 'community' };

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

const SENIOR: RoleCells = { cs_supervisor: 'community', manager: 'community' };

/** The matters themselves (spec/api.md, operations of the main job). */
export const ticketOperations = {
  // ROL-2: whoever hears of a matter records it.
  submitTicket: {
    resident: 'own',
    ...DESK,
    implementer: 'community',
    contractor: 'community',
    department_supervisor: 'community',
    cashier: 'community',
  },
  intakeHints: {
    resident: 'own',
    ...DESK,
    implementer: 'community',
    contractor: 'community',
    department_supervisor: 'community',
    cashier: 'community',
  },
  registerTicket: { ...DESK, implementer: [OWNED] },
  answerTicket: { ...DESK, implementer: [OWNED] },
  cancelTicket: { resident: 'own' },
  getTicket: OPENERS,
  listTickets: READERS,
  getTimeline: LOOKERS,
  addNote: {
    resident: 'own',
    ...DESK,
    implementer: [{ reach: 'own' }, OWNED],
    contractor: 'own',
    department_supervisor: 'department',
  },
  rescheduleTicket: { resident: 'own', ...DESK },
  urgeTicket: { resident: 'own' },
  suggestAssignee: { ...DESK, department_supervisor: 'department' },
  dispatchWorkOrder: { ...DESK, department_supervisor: 'department', implementer: [OWNED] },
  // ROL-4: and nobody else; what is not finished nobody closes (ticket/close-requirements.ts).
  closeTicket: DESK,
  suspendTicket: { department_supervisor: 'department', cs_supervisor: 'community', manager: 'community' },
  requestSignOff: DESK,
  returnSignOff: SENIORS,
  // CLO-4: a receptionist asks whoever signs in the end.
  askLookOver: { receptionist: 'community' },
  answerLookOver: SENIORS,
  // CLO-5: whose consent it needs.
  reviewSuspended: { manager: 'community' },
  // CBK-11
  closeAbuse: SENIORS,
  resumeTicket: { cs_supervisor: 'community', manager: 'community', receptionist: 'community' },
  rateTicket: { resident: 'own' },
  claimTicket: { ...DESK, implementer: [UNTAKEN] },
  changePriority: DESK,
  askSupervisor: { receptionist: 'community' },
  answerInquiry: SENIOR,
  // Only what one did oneself a moment ago; the heads of departments give orders too.
  takeBack: { ...DESK, department_supervisor: 'department' },
  linkTicket: DESK,
  unlinkTicket: DESK,
  passOnTicket: DESK,
  bookCallBack: DESK,
  passToDepartmentHead: DESK,
  askForPhotos: DESK,
  // Whoever was given the link; it names one matter, says little of it, and dies (INT-3).
  getPhotoRequest: 'public',
  addRequestedPhoto: 'public',
  openPhotoLink: 'public',
  reviewAgent: SENIOR,
  confirmHandover: SENIOR,
  listCallbacks: { ...DESK, head_office: 'all' },
  recordCallback: DESK,
  // CBK-8, CBK-12
  getCallbackCounts: { ...DESK, head_office: 'all' },
  getCallbackRate: { ...DESK, head_office: 'all' },
  markRainyDay: DESK,
  getCallbackSummary: { ...SENIORS, head_office: 'all' },
  writeCallbackSummary: { cs_supervisor: 'community' },
  commentCallbackSummary: { manager: 'community' },
  // REP-1
  getDayRecord: { ...SENIORS, head_office: 'all' },
  signDayRecord: SENIORS,
  listSignedDays: { ...SENIORS, head_office: 'all' },
  // REP-6, REP-7
  getDashboard: { ...SENIORS, head_office: 'all' },
  listFigureTickets: { ...SENIORS, head_office: 'all' },
  exportDashboard: SENIORS,
  // CLO-7: for audit and billing.
  archiveMonth: DESK,
  listArchives: { ...DESK, cashier: 'community', head_office: 'all' },
  getArchive: { ...DESK, cashier: 'community', head_office: 'all' },
  // desk.md: 查看档案会留下记录.
  listLooks: { ...SENIORS, head_office: 'all' },
} as const satisfies Readonly<Record<string, OperationAccess>>;
