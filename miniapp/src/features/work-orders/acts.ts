import type { RouteName } from '@/routes';
import type { OrderAct, WorkOrder, WorkOrderStatus } from './api';

/** How an act is begun: at once, after a question in a sheet, or on a page of its own. */
export type ActStart =
  | { how: 'at_once' }
  | { how: 'reason'; about: 'decline' | 'return' | 'pause' }
  | { how: 'words'; about: 'askDesk' | 'requestSupport' | 'answerSupport' }
  | { how: 'assign' }
  | { how: 'consent' }
  | { how: 'page'; page: RouteName };

export const actStarts: Record<OrderAct, ActStart> = {
  acceptWorkOrder: { how: 'at_once' },
  declineWorkOrder: { how: 'reason', about: 'decline' },
  transferWorkOrder: { how: 'assign' },
  arriveWorkOrder: { how: 'at_once' },
  quoteWorkOrder: { how: 'page', page: 'staffQuote' },
  requestFeeReview: { how: 'page', page: 'staffFeeReview' },
  answerFeeReview: { how: 'page', page: 'staffFeeReview' },
  consentQuote: { how: 'consent' },
  refuseQuote: { how: 'consent' },
  startWorkOrder: { how: 'at_once' },
  pauseWorkOrder: { how: 'reason', about: 'pause' },
  resumeWorkOrder: { how: 'at_once' },
  finishWorkOrder: { how: 'page', page: 'staffFinish' },
  signWorkOrder: { how: 'page', page: 'staffSign' },
  returnWorkOrder: { how: 'reason', about: 'return' },
  confirmWorkOrder: { how: 'at_once' },
  askDesk: { how: 'words', about: 'askDesk' },
  requestSupport: { how: 'words', about: 'requestSupport' },
  answerSupport: { how: 'words', about: 'answerSupport' },
};

/** What stands in the bar of each status, the main act first. An act is drawn only when the server offers it. */
const bars: Record<WorkOrderStatus, { main: readonly OrderAct[]; side: readonly OrderAct[] }> = {
  dispatched: { main: ['acceptWorkOrder', 'transferWorkOrder'], side: ['declineWorkOrder'] },
  accepted: {
    main: ['answerSupport', 'arriveWorkOrder', 'quoteWorkOrder', 'transferWorkOrder'],
    side: ['declineWorkOrder'],
  },
  arrived: { main: ['answerSupport', 'quoteWorkOrder', 'transferWorkOrder'], side: ['returnWorkOrder'] },
  fee_review: { main: ['answerFeeReview', 'answerSupport'], side: ['returnWorkOrder'] },
  quoted: { main: ['answerSupport', 'consentQuote', 'arriveWorkOrder'], side: [] },
  agreed: { main: ['answerSupport', 'startWorkOrder', 'arriveWorkOrder'], side: ['returnWorkOrder'] },
  refused: { main: ['answerSupport', 'returnWorkOrder'], side: ['quoteWorkOrder'] },
  working: { main: ['answerSupport', 'finishWorkOrder'], side: ['pauseWorkOrder'] },
  paused: { main: ['answerSupport', 'resumeWorkOrder'], side: ['returnWorkOrder'] },
  finished: { main: ['signWorkOrder', 'confirmWorkOrder'], side: [] },
  signed: { main: ['confirmWorkOrder'], side: [] },
  confirmed: { main: [], side: [] },
  returned: { main: ['confirmWorkOrder'], side: [] },
  cancelled: { main: [], side: [] },
};

export interface OrderBar {
  main: OrderAct | null;
  side: OrderAct | null;
  /** Behind 更多. */
  more: readonly OrderAct[];
}

const known = Object.keys(actStarts) as OrderAct[];

/** Asking the supervisor begins on the quotation page, where one has seen that the schedule has nothing (WRK-3). */
function standsAlone(act: OrderAct, offered: readonly OrderAct[]): boolean {
  return act !== 'requestFeeReview' || !offered.includes('quoteWorkOrder');
}

/** The buttons of an order: at most a main one, a side one and 更多; a single further act takes the free side. */
export function orderBar({ status, actions }: Pick<WorkOrder, 'status' | 'actions'>): OrderBar {
  const offered = known.filter((act) => actions.includes(act));
  const main = bars[status].main.find((act) => offered.includes(act)) ?? null;
  const side = bars[status].side.find((act) => offered.includes(act) && act !== main) ?? null;
  const more = offered.filter((act) => act !== main && act !== side && standsAlone(act, offered));
  const [only] = more;
  if (side === null && only !== undefined && more.length === 1) return { main, side: only, more: [] };
  return { main, side, more };
}
