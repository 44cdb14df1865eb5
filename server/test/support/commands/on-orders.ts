import type { Row, Rows, There } from './types.js';

type Order = keyof There['things']['orders'];

const on =
  (order: Order, body: Readonly<Record<string, unknown>> = {}): Row =>
  ({ things }) => [{ path: { id: things.orders[order] }, body }];

const WITNESSED = { onBehalfOf: '江小川', witness: '林晓雯' };

/** An order by the guard's hand, and their lead's. */
export const ON_ORDERS = {
  dispatchWorkOrder: ({ things: { tickets, person } }) => [
    { path: { id: tickets.registered }, body: { department: 'engineering', task: '上门', automatic: true } },
    { path: { id: tickets.linkedTo }, body: { department: 'security', task: '上门', automatic: true } },
    { path: { id: tickets.toPassOn }, body: { department: 'security', task: '上门', assigneeId: person.guard } },
  ],
  acceptWorkOrder: on('toAccept'),
  declineWorkOrder: on('toDecline', { reason: '没空' }),
  transferWorkOrder: ({ things: { orders, person } }) =>
    [person['security-supervisor'], person.guard].map((assigneeId) => ({
      path: { id: orders.toTransfer },
      body: { assigneeId, reason: '交接' },
    })),
  returnWorkOrder: on('toReturn', { reason: '做不了' }),
  arriveWorkOrder: on('accepted'),
  askDesk: on('accepted', { text: '业户下午在家吗' }),
  requestFeeReview: on('toReview', { text: '表里没有' }),
  answerFeeReview: on('reviewed', { feasible: true, lines: [], note: '可以' }),
  quoteWorkOrder: on('arrived', { lines: [] }),
  consentQuote: async ({ app, as, things: { orders } }) => {
    const { body } = await app.call('getWorkOrder', { as, path: { id: orders.quoted } });
    return [{ path: { id: orders.quoted }, body: { quoteId: body.quote?.id ?? '1', ...WITNESSED } }];
  },
  refuseQuote: async ({ app, as, things: { orders } }) => {
    const { body } = await app.call('getWorkOrder', { as, path: { id: orders.toRefuse } });
    return [{ path: { id: orders.toRefuse }, body: { quoteId: body.quote?.id ?? '1', reason: '太贵', ...WITNESSED } }];
  },
  startWorkOrder: on('agreed'),
  pauseWorkOrder: on('working', { reason: '等料' }),
  resumeWorkOrder: on('working'),
  requestSupport: on('working', { text: '要两个人抬' }),
  answerSupport: on('supported', { text: '派人来' }),
  finishWorkOrder: on('working', { result: '好了', lines: [], mediaIds: [] }),
  signWorkOrder: on('finished', { satisfied: false, note: '没修好', ...WITNESSED }),
  confirmWorkOrder: on('signed', { note: '看过' }),
} satisfies Rows;
