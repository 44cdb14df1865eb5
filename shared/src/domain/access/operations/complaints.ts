import { COLLECTING } from '../terms.js';
import type { OperationAccess, RoleCells } from '../types.js';

const COMPLAINTS = ['complaint'] as const;
const inCommunity = [{ reach: 'community', kinds: COMPLAINTS }] as const;

/** Head office acts where a complaint has gone up to it, and nowhere else (CMP-4). */
const DECIDERS: RoleCells = {
  cs_supervisor: [{ reach: 'community', kinds: COMPLAINTS, decides: true }],
  manager: [{ reach: 'community', kinds: COMPLAINTS, decides: true }],
  head_office: [{ reach: 'all', kinds: COMPLAINTS, decides: true }],
};

const DESK: RoleCells = {
  ...DECIDERS,
  receptionist: inCommunity,
  cs_supervisor: inCommunity,
  manager: inCommunity,
};

/** CMP-3: within its remit a department looks into it and puts it right itself. */
const WITH_DEPARTMENT: RoleCells = {
  ...DESK,
  department_supervisor: [{ reach: 'department', kinds: COMPLAINTS }],
};

/** A head reads of it what a statement is asked about, whosever the matter is. */
const WITH_COLLECTORS: RoleCells = {
  ...WITH_DEPARTMENT,
  department_supervisor: [{ reach: 'department', kinds: COMPLAINTS }, COLLECTING],
};

const ANSWER_OF_THE_RESIDENT: RoleCells = { ...DESK, resident: [{ reach: 'own', kinds: COMPLAINTS }] };

/** CMP, CLS-5 … CLS-7, FUP-3. Who is complained about is out of every one of them (`isBarred`). */
export const complaintOperations = {
  getComplaint: { ...WITH_COLLECTORS, head_office: [{ reach: 'all', kinds: COMPLAINTS }] },
  listSameKind: { ...DESK, head_office: [{ reach: 'all', kinds: COMPLAINTS }] },
  acknowledgeComplaint: DESK,
  verifyComplaint: DESK,
  nameConcerned: DESK,
  classifyComplaint: WITH_DEPARTMENT,
  recordFact: WITH_DEPARTMENT,
  askStatement: DESK,
  giveStatement: WITH_COLLECTORS,
  investigateComplaint: WITH_DEPARTMENT,
  tellLimits: DESK,
  recordThirdParty: DESK,
  settleThirdParty: DESK,
  reportComplaintUp: WITH_DEPARTMENT,
  planRemedy: WITH_DEPARTMENT,
  checkReply: WITH_DEPARTMENT,
  replyComplaint: DESK,
  returnReply: DECIDERS,
  acceptReply: ANSWER_OF_THE_RESIDENT,
  declineReply: ANSWER_OF_THE_RESIDENT,
  completeRemedy: WITH_DEPARTMENT,
  // F2: of any matter, one at a time, recorded, and so many an hour. Of a complaint a department asks the desk, unless
  // nobody asked to stay unnamed.
  revealContact: {
    ...{ ...DECIDERS, receptionist: 'community', cs_supervisor: 'community', manager: 'community' },
    department_supervisor: [{ reach: 'department', kinds: COMPLAINTS, named: true }],
  },
  releaseComplainant: DECIDERS,
  decideStuckComplaint: DECIDERS,
  summariseComplaint: DESK,

  // Cases are without names: material for everybody who answers residents (CMP-6).
  listCases: {
    receptionist: 'community',
    implementer: 'community',
    department_supervisor: 'community',
    cs_supervisor: 'community',
    manager: 'community',
    head_office: 'all',
  },
  getCase: {
    receptionist: 'community',
    implementer: 'community',
    department_supervisor: 'community',
    cs_supervisor: 'community',
    manager: 'community',
    head_office: 'all',
  },
  getComplaintRates: { cs_supervisor: 'community', manager: 'community', head_office: 'all' },
  // Where it is owed by complaints about the manager alone, one level up writes it (CMP-4).
  writeRectificationReport: {
    manager: [{ reach: 'community', decides: true }],
    head_office: [{ reach: 'all', decides: true }],
  },
  getWeeklyComplaints: { cs_supervisor: 'community', manager: 'community', head_office: 'all' },
} as const satisfies Readonly<Record<string, OperationAccess>>;
