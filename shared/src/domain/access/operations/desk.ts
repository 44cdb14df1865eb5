import type { OperationAccess, RoleCells } from '../types.js';

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

const SENIORS: RoleCells = { cs_supervisor: 'community', manager: 'community' };

const STAFF: RoleCells = {
  ...DESK,
  // A call that somebody was booked for is theirs, whatever their department (INT-10).
  implementer: [{ reach: 'own' }, { reach: 'department' }],
  department_supervisor: [{ reach: 'own' }, { reach: 'department' }],
  contractor: 'own',
};

/** Tasks, people, places, settings: what stands around the matters. */
export const deskOperations = {
  // What has gone up to head office waits for it (CMP-4).
  listTasks: { ...STAFF, cashier: 'own', head_office: 'all' },
  completeTask: { ...STAFF, cashier: 'own' },
  listQueue: DESK,
  getQueueCounts: DESK,
  actOnTickets: DESK,
  exportTickets: DESK,
  // One keeps one's own; what everybody is to have, and lose, the seniors decide.
  listViews: DESK,
  saveView: DESK,
  changeView: { receptionist: 'own', cs_supervisor: 'own', manager: 'own' },
  shareView: { cs_supervisor: 'community', manager: 'community' },
  deleteView: { receptionist: 'own', cs_supervisor: 'community', manager: 'community' },
  listStaff: { ...DESK, department_supervisor: 'community', implementer: 'department', admin: 'all' },

  // Contractors see only what is theirs (DSP-6): no roster.
  listRoster: {
    ...DESK,
    department_supervisor: 'community',
    implementer: 'department',
    head_office: 'all',
    admin: 'all',
  },
  whoIsOnDuty: { ...DESK, department_supervisor: 'community', implementer: 'department' },
  setShifts: { department_supervisor: 'department', cs_supervisor: 'community', manager: 'community', admin: 'all' },

  logContact: DESK,
  getContactStatistics: { cs_supervisor: 'community', manager: 'community', head_office: 'all' },
  relayMessage: DESK,
  listRelayedMessages: { ...STAFF, cashier: 'own' },
  readRelayedMessage: { ...STAFF, cashier: 'own' },
  listPhrases: DESK,
  listKnowledge: DESK,
  listKnowledgeVersions: DESK,
  // HOT-5: supervisors write, the desk reads.
  writeKnowledge: SENIORS,
  changeKnowledge: SENIORS,
  retireKnowledge: SENIORS,
  undoKnowledge: SENIORS,
  askOpenQuestion: DESK,
  listOpenQuestions: DESK,
  answerOpenQuestion: DESK,
  // F2: numbers by a look that is recorded (ADR 026).
  revealAsker: DESK,
  revealMember: DESK,
  revealApplicant: DESK,
  listCategories: 'session',
  listFeeItems: 'session',
  listHouses: 'session',
  requestHouseJoin: 'session',
  getHousehold: DESK,
  // HOT-6
  tagHousehold: DESK,
  untagHousehold: DESK,
  listJoinRequests: { ...DESK, admin: 'all' },
  decideJoinRequest: DESK,

  importTemplate: { admin: 'all' },
  importPreview: { admin: 'all' },
  importCommit: { admin: 'all' },
  listCommunities: { manager: 'community', head_office: 'all', admin: 'all' },
  importFeeSchedulePreview: { manager: 'community', admin: 'all' },
  importFeeSchedule: { manager: 'community', admin: 'all' },
} as const satisfies Readonly<Record<string, OperationAccess>>;
