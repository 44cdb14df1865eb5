import type { WorkOrderEventType } from '../events.js';
import type { Machine, Row } from '../lifecycle.js';
import type { WorkOrderAction } from './commands.js';
import { WORK_ORDER_STATUSES, type WorkOrderStatus } from './types.js';

export type WorkOrderGuard =
  | 'is_assignee'
  | 'is_assignee_or_supervisor'
  | 'may_hand_on'
  | 'support_asked'
  | 'may_accept'
  | 'not_arrived_yet'
  | 'no_price_outside_schedule'
  | 'arrived'
  | 'speaks_for_resident'
  | 'voice_recorded'
  | 'quote_current'
  | 'lines_priced'
  | 'actual_within_consent'
  | 'materials_acknowledged'
  | 'signature_or_note'
  | 'signature_not_needed'
  | 'is_countersigner'
  | 'countersign_due'
  | 'pause_ahead'
  | 'nobody_concerned_handles';

export type WorkOrderMachineEvent = WorkOrderEventType | 'order_dispatched';
type WorkOrderRow = Row<WorkOrderStatus, WorkOrderAction, WorkOrderMachineEvent, WorkOrderGuard>;

const receipt: readonly WorkOrderRow[] = [
  { action: 'dispatchWorkOrder', from: [], to: 'dispatched', emits: 'order_dispatched' },
  { action: 'acceptWorkOrder', from: ['dispatched'], to: 'accepted', emits: 'order_accepted', guards: ['may_accept'] },
  {
    action: 'declineWorkOrder',
    from: ['dispatched', 'accepted'],
    to: 'dispatched',
    emits: 'order_declined',
    guards: ['may_accept'],
  },
  {
    action: 'transferWorkOrder',
    from: ['dispatched', 'accepted', 'arrived'],
    to: 'dispatched',
    emits: 'order_transferred',
    guards: ['may_hand_on'],
    payloadGuards: ['nobody_concerned_handles'],
  },
  { action: 'callSupervisor', from: ['dispatched'], to: 'same', emits: 'nobody_free', bySystem: true },
];

const arrival: readonly WorkOrderRow[] = [
  {
    action: 'arriveWorkOrder',
    from: ['accepted'],
    to: 'arrived',
    emits: 'order_arrived',
    guards: ['is_assignee', 'not_arrived_yet', 'no_price_outside_schedule'],
  },
  {
    action: 'arriveWorkOrder',
    from: ['quoted'],
    to: 'same',
    emits: 'order_arrived',
    guards: ['is_assignee', 'not_arrived_yet', 'no_price_outside_schedule'],
  },
  {
    action: 'arriveWorkOrder',
    from: ['agreed'],
    to: 'same',
    emits: 'order_arrived',
    guards: ['is_assignee', 'not_arrived_yet'],
  },
];

const REVIEWED_FROM = ['accepted', 'arrived', 'agreed', 'refused', 'working'] as const;

const pricing: readonly WorkOrderRow[] = [
  {
    action: 'requestFeeReview',
    from: REVIEWED_FROM,
    to: 'fee_review',
    emits: 'fee_review_requested',
    guards: ['is_assignee'],
  },
  ...REVIEWED_FROM.map(
    (to): WorkOrderRow => ({ action: 'answerFeeReview', from: ['fee_review'], to, emits: 'fee_review_answered' }),
  ),
  {
    action: 'quoteWorkOrder',
    from: REVIEWED_FROM,
    to: 'quoted',
    emits: 'quote_made',
    guards: ['is_assignee'],
    payloadGuards: ['lines_priced'],
  },
  {
    action: 'quoteWorkOrder',
    from: ['accepted', 'arrived', 'refused', 'agreed'],
    to: 'agreed',
    emits: 'quote_free',
    guards: ['is_assignee'],
    payloadGuards: ['lines_priced'],
  },
  {
    action: 'quoteWorkOrder',
    from: ['refused', 'working'],
    to: 'working',
    emits: 'quote_free',
    guards: ['is_assignee'],
    payloadGuards: ['lines_priced'],
  },
];

const ANSWER_GUARDS = {
  guards: ['speaks_for_resident'],
  payloadGuards: ['voice_recorded', 'quote_current'],
} as const;

const consent: readonly WorkOrderRow[] = [
  { action: 'consentQuote', from: ['quoted'], to: 'agreed', emits: 'quote_consented', ...ANSWER_GUARDS },
  { action: 'consentQuote', from: ['quoted'], to: 'working', emits: 'quote_consented', ...ANSWER_GUARDS },
  { action: 'refuseQuote', from: ['quoted'], to: 'refused', emits: 'quote_refused', ...ANSWER_GUARDS },
];

const work: readonly WorkOrderRow[] = [
  {
    action: 'startWorkOrder',
    from: ['agreed'],
    to: 'working',
    emits: 'order_started',
    guards: ['is_assignee', 'arrived'],
  },
  {
    action: 'pauseWorkOrder',
    from: ['working'],
    to: 'paused',
    emits: 'order_paused',
    guards: ['is_assignee'],
    payloadGuards: ['pause_ahead'],
  },
  { action: 'resumeWorkOrder', from: ['paused'], to: 'working', emits: 'order_resumed', guards: ['is_assignee'] },
  {
    action: 'finishWorkOrder',
    from: ['working'],
    to: 'finished',
    emits: 'order_finished',
    guards: ['is_assignee'],
    payloadGuards: ['lines_priced', 'actual_within_consent', 'materials_acknowledged'],
  },
];

const SIGN_GUARDS = {
  guards: ['speaks_for_resident'],
  payloadGuards: ['voice_recorded', 'signature_or_note'],
} as const;

/** Whoever has not yet finished can still come back undone. */
const UNFINISHED: readonly WorkOrderStatus[] = [
  'dispatched',
  'accepted',
  'arrived',
  'fee_review',
  'quoted',
  'agreed',
  'refused',
  'working',
  'paused',
];

/** Once somebody has it in hand. */
const HELD = UNFINISHED.filter((status) => status !== 'dispatched');

const asking: readonly WorkOrderRow[] = [
  {
    action: 'askDesk',
    from: UNFINISHED,
    to: 'same',
    emits: 'desk_asked',
    guards: ['is_assignee_or_supervisor'],
  },
  { action: 'requestSupport', from: HELD, to: 'same', emits: 'support_requested', guards: ['is_assignee'] },
  { action: 'answerSupport', from: HELD, to: 'same', emits: 'support_answered', guards: ['support_asked'] },
];

const ending: readonly WorkOrderRow[] = [
  { action: 'signWorkOrder', from: ['finished'], to: 'signed', emits: 'order_signed', ...SIGN_GUARDS },
  { action: 'signWorkOrder', from: ['finished'], to: 'working', emits: 'order_unsatisfied', ...SIGN_GUARDS },
  {
    action: 'returnWorkOrder',
    from: UNFINISHED,
    to: 'returned',
    emits: 'order_returned',
    guards: ['is_assignee_or_supervisor'],
  },
  { action: 'confirmWorkOrder', from: ['signed'], to: 'confirmed', emits: 'order_confirmed' },
  {
    action: 'confirmWorkOrder',
    from: ['finished'],
    to: 'confirmed',
    emits: 'order_confirmed',
    guards: ['signature_not_needed'],
  },
  {
    action: 'confirmWorkOrder',
    from: ['returned'],
    to: 'same',
    emits: 'order_countersigned',
    guards: ['is_countersigner', 'countersign_due'],
  },
  {
    action: 'cancelWorkOrder',
    from: [...UNFINISHED, 'finished'],
    to: 'cancelled',
    emits: 'order_cancelled',
    bySystem: true,
  },
];

/** DSP, WRK, FEE-2. Drawn in docs/lifecycle/work-order.md. */
export const workOrderMachine: Machine<WorkOrderStatus, WorkOrderAction, WorkOrderMachineEvent, WorkOrderGuard> = {
  name: 'work-order',
  states: WORK_ORDER_STATUSES,
  terminal: ['confirmed', 'returned', 'cancelled'],
  rows: [...receipt, ...arrival, ...pricing, ...consent, ...work, ...asking, ...ending],
};
