import { allPages, PAGE } from '@/platform/api/all-pages';
import { call } from '@/platform/api/call';
import type { Answer, Input, Item, Schema } from '@/platform/api/contract';
import { putAnswer } from '@/platform/query-cache';

export type WorkOrder = Answer<'getWorkOrder'>;
export type WorkOrderStatus = WorkOrder['status'];
export type Line = Schema<'LineView'>;
export type LineInput = Schema<'LineInput'>;
export type StaffMember = Item<'listStaff'>;
export type TimelineItem = Item<'getTimeline'>;

/** Commands on one order; all answer with the order as it is then. */
export type OrderAct =
  | 'acceptWorkOrder'
  | 'declineWorkOrder'
  | 'transferWorkOrder'
  | 'arriveWorkOrder'
  | 'quoteWorkOrder'
  | 'requestFeeReview'
  | 'answerFeeReview'
  | 'consentQuote'
  | 'refuseQuote'
  | 'startWorkOrder'
  | 'pauseWorkOrder'
  | 'resumeWorkOrder'
  | 'finishWorkOrder'
  | 'signWorkOrder'
  | 'returnWorkOrder'
  | 'confirmWorkOrder'
  | 'askDesk'
  | 'requestSupport'
  | 'answerSupport';

export type BodyOf<A extends OrderAct> = NonNullable<Input<A>['body']>;

/** One page holds whatever a person can have in hand. */
const MOST_ORDERS = 100;

export type OrderScope = 'mine' | 'department' | 'available';
export type OrderList = 'open' | 'dispatched' | 'done_today';

export const orderKey = (orderId: string) => `workOrder:${orderId}`;
export const ordersKey = (scope: OrderScope, list: OrderList) => `workOrders:${scope}:${list}`;
export const timelineKey = (ticketId: string) => `timeline:${ticketId}`;

export function loadOrder(orderId: string): Promise<WorkOrder> {
  return call('getWorkOrder', { path: { id: orderId } });
}

export async function loadOrders(scope: OrderScope, list: OrderList): Promise<readonly WorkOrder[]> {
  return (await call('listWorkOrders', { query: { scope, status: list, limit: MOST_ORDERS } })).items;
}

export async function loadTimeline(ticketId: string): Promise<readonly TimelineItem[]> {
  return (await call('getTimeline', { path: { id: ticketId } })).items;
}

export async function loadColleagues(department: WorkOrder['department']): Promise<readonly StaffMember[]> {
  return (await allPages((cursor) => call('listStaff', { query: { department, limit: PAGE, cursor } }))).items;
}

/** Sends one command now and shows its answer wherever the order is on screen. Throws ApiError. */
export async function sendAct<A extends OrderAct>(
  act: A,
  order: Pick<WorkOrder, 'id'>,
  body: BodyOf<A>,
  idempotencyKey: string,
): Promise<WorkOrder> {
  const input = { path: { id: order.id }, body } as unknown as Input<'acceptWorkOrder'>;
  const answer = await call(act as 'acceptWorkOrder', input, { idempotencyKey });
  putAnswer(orderKey(order.id), answer);
  return answer;
}
