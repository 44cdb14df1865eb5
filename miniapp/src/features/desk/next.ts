import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { careOffered } from './care';
import { dueTone } from './due';
import type { Matter, WorkOrder } from './types';

/** What the desk can do from the next bar and the row of acts. */
export type DeskAct =
  | 'register'
  | 'answer'
  | 'dispatch'
  /** Ties it to another matter (REG-7). */
  | 'link'
  | 'note'
  | 'consent'
  | 'call'
  | 'callWorker'
  | 'called'
  | 'closeOut'
  | 'suspend'
  | 'resume'
  | 'reschedule'
  | 'callback'
  | 'photos'
  /** Everything about a matter that moves it nowhere (care.ts). */
  | 'more'
  | 'complaint'
  | 'alarm'
  | 'print';

/** The action of the view that an act needs; null: no command, only a call or a page. */
const needs: Record<DeskAct, string | null> = {
  register: 'registerTicket',
  answer: 'answerTicket',
  dispatch: 'dispatchWorkOrder',
  link: 'linkTicket',
  note: 'addNote',
  consent: null,
  call: null,
  callWorker: null,
  called: null,
  closeOut: 'closeTicket',
  suspend: 'suspendTicket',
  resume: 'resumeTicket',
  reschedule: 'rescheduleTicket',
  callback: 'recordCallback',
  photos: 'askForPhotos',
  more: null,
  complaint: null,
  alarm: null,
  print: null,
};

/** Main act first; the second stands beside it. Filtered by what the view allows. */
const offers: Record<TaskKind, readonly DeskAct[]> = {
  register: ['register', 'answer'],
  dispatch: ['dispatch'],
  redispatch: ['dispatch'],
  answer_complaint: ['complaint', 'dispatch'],
  acknowledge_complaint: ['complaint', 'call'],
  verify_complaint: ['complaint', 'call'],
  classify_complaint: ['complaint'],
  investigate_complaint: ['complaint'],
  collect_statement: ['complaint'],
  convene_complaint: ['complaint'],
  plan_remedy: ['complaint'],
  reply_complaint: ['complaint', 'call'],
  look_over_reply: ['complaint'],
  call_complainant: ['complaint', 'call'],
  hear_complainant: ['complaint', 'call'],
  carry_out_remedies: ['complaint', 'call'],
  chase_third_party: ['complaint', 'call'],
  summarise_complaint: ['complaint'],
  answer_enquiry: ['closeOut', 'dispatch'],
  accept: ['callWorker', 'dispatch'],
  arrive: ['callWorker', 'reschedule'],
  quote: ['callWorker'],
  fee_review: ['callWorker'],
  consent: ['call', 'consent'],
  return_refused: ['callWorker'],
  start: ['callWorker'],
  finish: ['callWorker'],
  resume: ['callWorker'],
  sign: ['call'],
  confirm: ['closeOut'],
  countersign: ['closeOut'],
  verify_close: ['closeOut'],
  first_follow_up: ['note', 'callWorker'],
  second_follow_up: ['note', 'callWorker'],
  answer_urge: ['note', 'call'],
  sign_off: ['closeOut'],
  look_over: ['closeOut'],
  consent_suspension: ['resume'],
  review_suspended: ['resume', 'closeOut'],
  callback: ['callback'],
  rectify: ['callWorker'],
  look_into_cash: ['call', 'called'],
  call_resident: ['call', 'called'],
  assign: ['dispatch', 'callWorker'],
  answer_question: ['note', 'callWorker'],
  support: ['callWorker'],
  progress_note: ['callWorker'],
  answer_inquiry: ['register', 'answer'],
  call_back: ['call', 'called'],
  settle_visit: ['dispatch', 'answer'],
  review_agent: [],
  take_at_night: [],
  handover: [],
  acknowledge_alarm: ['alarm'],
  phone_alarm: ['alarm'],
  log_alarm: ['alarm'],
  comfort_shut_in: ['alarm'],
  follow_instruction: ['alarm'],
  sign_alarm: ['alarm'],
  report_alarm: ['alarm'],
  visit_alarm: ['alarm'],
};

/** What an order in this state waits for. */
const orderWaits: Partial<Record<WorkOrderStatus, TaskKind>> = {
  quoted: 'consent',
  dispatched: 'accept',
  fee_review: 'fee_review',
  refused: 'return_refused',
  arrived: 'quote',
  accepted: 'arrive',
  agreed: 'start',
  paused: 'resume',
  working: 'finish',
  finished: 'sign',
  signed: 'confirm',
};

/** Duties of the desk itself beside the work: shown when they are near, never hiding what the work waits for. */
const ASIDE: ReadonlySet<string> = new Set([
  'first_follow_up',
  'second_follow_up',
  'progress_note',
  'call_back',
  'settle_visit',
  'take_at_night',
  'handover',
]);

/** Duties that end when somebody says that they telephoned. */
const CALLS: ReadonlySet<string> = new Set(['call_resident', 'call_back']);

export interface Waiting {
  kind: TaskKind;
  /** The order it is about, if any. */
  order: WorkOrder | null;
  acts: readonly DeskAct[];
}

const answerTo = (matter: Matter): TaskKind => (matter.kind === 'complaint' ? 'answer_complaint' : 'answer_enquiry');

function kindFromState(matter: Matter): TaskKind | null {
  switch (matter.status) {
    case 'submitted':
      return 'register';
    case 'registered':
      if (matter.kind !== 'repair') return answerTo(matter);
      return matter.workOrders.length > 0 ? 'redispatch' : 'dispatch';
    case 'handling':
      return orderOf(matter, null) === null ? null : (orderWaits[orderOf(matter, null)?.status ?? 'confirmed'] ?? null);
    case 'handled':
      return 'verify_close';
    case 'suspended':
      return 'review_suspended';
    case 'closed':
      return matter.callback === null ? null : 'callback';
    default:
      return null;
  }
}

/** The order of the task; else the first that waits, in the order of the table above (the resident's answer first). */
function orderOf(matter: Matter, kind: TaskKind | null): WorkOrder | null {
  const { nextTask, workOrders } = matter;
  if (kind !== null && nextTask?.kind === kind && nextTask.subject.type === 'work_order') {
    return workOrders.find(({ id }) => id === nextTask.subject.id) ?? null;
  }
  for (const status of Object.keys(orderWaits) as WorkOrderStatus[]) {
    const waiting = workOrders.find((order) => order.status === status);
    if (waiting !== undefined) return waiting;
  }
  return workOrders.at(-1) ?? null;
}

function kindOf(matter: Matter, now: number): TaskKind | null {
  const task = matter.nextTask;
  const fromState = kindFromState(matter);
  if (task === null || !(task.kind in offers)) return fromState;
  const faraway = task.dueAt === null || dueTone(Date.parse(task.dueAt), now) === 'calm';
  // Closing it settles the follow-ups too.
  const later = faraway || fromState === 'verify_close';
  return ASIDE.has(task.kind) && later && fromState !== null ? fromState : (task.kind as TaskKind);
}

function allowed(matter: Matter, order: WorkOrder | null, act: DeskAct): boolean {
  const action = needs[act];
  if (action !== null) return matter.actions.includes(action);
  switch (act) {
    case 'consent':
      return order?.actions.includes('consentQuote') ?? false;
    case 'call':
      return matter.contact?.phone != null;
    case 'more':
      return careOffered(matter).length > 0;
    case 'complaint':
      return matter.kind === 'complaint';
    case 'callWorker':
      return order?.assignee?.phone != null;
    case 'alarm':
      return matter.alarm !== null;
    default:
      return CALLS.has(matter.nextTask?.kind ?? '');
  }
}

/** What the matter waits for now and what this person can do about it (design/desk.md, next bar). */
export function waitingOf(matter: Matter, now: number): Waiting | null {
  const kind = kindOf(matter, now);
  if (kind === null) return null;
  const order = orderOf(matter, kind);
  return { kind, order, acts: offers[kind].filter((act) => allowed(matter, order, act)).slice(0, 2) };
}

/** Since when, epoch milliseconds. */
export function waitingSince(matter: Matter, { kind, order }: Waiting): number {
  const ofOrder: Partial<Record<TaskKind, string | null | undefined>> = {
    accept: order?.dispatchedAt,
    quote: order?.arrivedAt,
    fee_review: order?.arrivedAt,
    consent: order?.quote?.createdAt,
    sign: order?.finishedAt,
  };
  return Date.parse(ofOrder[kind] ?? matter.createdAt);
}

/** The row under the next bar: what is always at hand, in this order. */
export function sideActs(matter: Matter, waiting: Waiting | null): DeskAct[] {
  const row: readonly DeskAct[] = [
    ...(['note', 'dispatch', 'link', 'reschedule', 'suspend', 'resume'] as const),
    ...(['callback', 'photos', 'more'] as const),
  ];
  return row.filter((act) => allowed(matter, waiting?.order ?? null, act) && !waiting?.acts.includes(act));
}
