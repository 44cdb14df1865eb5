import type { OperationAccess, RoleCells } from '../types.js';

const SETS_SHIFTS: RoleCells = {
  department_supervisor: 'department',
  cs_supervisor: 'community',
  manager: 'community',
  admin: 'all',
};

/** Whoever is on a roster of the house; contractors keep their own. */
const ONESELF: RoleCells = {
  receptionist: 'own',
  implementer: 'own',
  cashier: 'own',
  department_supervisor: 'own',
  cs_supervisor: 'own',
  manager: 'own',
};

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

const LEADS: RoleCells = { cs_supervisor: 'community', manager: 'community' };

/** One’s own, and for the leads everybody’s. */
const AGENTS: RoleCells = { ...LEADS, receptionist: 'own', implementer: 'own', department_supervisor: 'own' };

const DECIDES: RoleCells = { department_supervisor: 'department', cs_supervisor: 'community', manager: 'community' };

const READS: RoleCells = {
  ...ONESELF,
  department_supervisor: [{ reach: 'own' }, { reach: 'department' }],
  cs_supervisor: 'community',
  manager: 'community',
};

/** The people of the service among themselves: roster, swaps, leave. */
export const staffOperations = {
  copyRosterWeek: SETS_SHIFTS,
  rosterTemplate: SETS_SHIFTS,
  rosterImportPreview: SETS_SHIFTS,
  rosterImportCommit: SETS_SHIFTS,
  listShiftSwaps: READS,
  askShiftSwap: ONESELF,
  answerShiftSwap: ONESELF,
  withdrawShiftSwap: ONESELF,
  decideShiftSwap: DECIDES,
  listLeaves: READS,
  requestLeave: ONESELF,
  withdrawLeave: ONESELF,
  decideLeave: DECIDES,
  drawQualitySample: LEADS,
  scoreQualitySample: LEADS,
  answerQualityAppeal: LEADS,
  listQualitySamples: AGENTS,
  appealQualitySample: AGENTS,
  getStarGrades: AGENTS,
  recordTraining: LEADS,
  listTrainings: AGENTS,
  listServiceRatings: { resident: 'own' },
  rateService: { resident: 'own' },
  listRatingReviews: LEADS,
  reviewRating: LEADS,
  getPeak: DESK,
  listPeaks: DESK,
  draftHandover: DESK,
  giveHandover: DESK,
  takeHandover: DESK,
  listHandovers: DESK,
  getHandover: DESK,
  getMorningBrief: DESK,
} as const satisfies Readonly<Record<string, OperationAccess>>;
