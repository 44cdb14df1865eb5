import type { CloseOut, OpenCallback, TicketFacts } from '../ticket/types.js';
import { DAY, type Instant } from '../time.js';
import type { QuoteFacts, WorkOrderFacts } from '../work-order/types.js';

/** Sunday 2026-11-22 10:00 in Shanghai. */
export const SAMPLE_NOW: Instant = Date.UTC(2026, 10, 22, 2, 0, 0);
export const SAMPLE_COMMUNITY = 1;
export const SAMPLE_HOUSE = 31;
export const SAMPLE_RESIDENT = 101;
export const SAMPLE_ENGINEER = 201;

/** A repair as the desk has just received it. Used by the start-up checks of the tables and by tests. */
export function sampleTicket(change: Partial<TicketFacts> = {}): TicketFacts {
  return {
    id: 1,
    communityId: SAMPLE_COMMUNITY,
    no: null,
    kind: 'repair',
    status: 'submitted',
    priority: 'normal',
    major: false,
    alarm: null,
    channel: 'miniapp',
    categoryId: 7,
    categoryFlags: [],
    department: 'engineering',
    houseId: SAMPLE_HOUSE,
    reporterId: SAMPLE_RESIDENT,
    ownerId: null,
    residents: [{ personId: SAMPLE_RESIDENT, name: '江小川', wechatBound: true }],
    linked: [],
    linkedTicketId: null,
    linkSeparable: null,
    outOfHours: false,
    nightCrew: [],
    openDuties: [],
    callerIds: [],
    openCallback: null,
    unreachable: null,
    appointment: null,
    submittedAt: SAMPLE_NOW,
    registeredAt: null,
    closedAt: null,
    lastUrgedAt: null,
    outcome: null,
    signedOffBy: null,
    signedOffAt: null,
    closeOut: null,
    archived: false,
    concerned: null,
    anonymous: false,
    complaint: null,
    ...change,
  };
}

/** Verified and signed at the desk. */
export function sampleCloseOut(change: Partial<CloseOut> = {}): CloseOut {
  return {
    outcome: 'done',
    note: '已修好',
    internalNote: null,
    method: 'phone',
    confirmedBy: null,
    receptionist: { by: 151, name: '林晓雯', at: SAMPLE_NOW },
    senior: null,
    consentedBy: null,
    ...change,
  };
}

/** A first callback of an ordinary repair. */
export function sampleCallback(change: Partial<OpenCallback> = {}): OpenCallback {
  return { id: 1, rule: 'CBK-4', attempts: 0, round: 1, dueAt: SAMPLE_NOW + 7 * DAY, waitsFor: null, ...change };
}

export function sampleOrder(change: Partial<WorkOrderFacts> = {}): WorkOrderFacts {
  return {
    id: 11,
    ticketId: 1,
    communityId: SAMPLE_COMMUNITY,
    department: 'engineering',
    status: 'dispatched',
    assigneeId: SAMPLE_ENGINEER,
    task: '水龙头漏水',
    rectification: false,
    dispatchedAt: SAMPLE_NOW,
    acceptedAt: null,
    arrivedAt: null,
    startedAt: null,
    deadlineAt: null,
    pausedUntil: null,
    feeReviewFrom: null,
    feeReview: null,
    quote: null,
    consentedTotalFen: null,
    actualTotalFen: null,
    signature: null,
    returnedAfterRefusal: false,
    countersigner: null,
    countersignedAt: null,
    supportAskedAt: null,
    ...change,
  };
}

export function sampleQuote(change: Partial<QuoteFacts> = {}): QuoteFacts {
  const line = { feeItemId: 5, name: '更换水龙头', unit: '个', quantity: 1, unitPriceFen: 4500 } as const;
  return {
    id: 501,
    version: 1,
    status: 'open',
    lines: [{ ...line, amountFen: 4500, priceFrom: 'schedule' }],
    totalFen: 4500,
    ...change,
  };
}

export const sampleSchedule = [{ id: 5, name: '更换水龙头', unit: '个', minFen: 4500, maxFen: 4500 }] as const;
