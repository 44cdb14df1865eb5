import type { WaitingCommand } from '@/platform/outbox';
import type { OrderAct, WorkOrder } from './api';

/** What the implementer alone decides, so that it may wait on the phone. Accepting may be lost to another: never kept. */
export const keepableActs: readonly OrderAct[] = [
  'arriveWorkOrder',
  'quoteWorkOrder',
  'startWorkOrder',
  'pauseWorkOrder',
  'resumeWorkOrder',
  'finishWorkOrder',
  'signWorkOrder',
  'returnWorkOrder',
];

type After = Pick<WorkOrder, 'status' | 'actions'> & Partial<WorkOrder>;

const AT_WORK = ['pauseWorkOrder', 'finishWorkOrder', 'quoteWorkOrder', 'requestFeeReview', 'returnWorkOrder'];

/** How an order looks on this phone once an act is kept; the server's answer replaces it. */
const afterwards: Partial<Record<string, (order: WorkOrder, command: WaitingCommand) => After>> = {
  arriveWorkOrder: (order, { at }) => {
    const arrivedAt = new Date(at).toISOString();
    if (order.status === 'agreed')
      return { status: 'agreed', arrivedAt, actions: ['startWorkOrder', 'returnWorkOrder'] };
    if (order.status === 'quoted') return { status: 'quoted', arrivedAt, actions: without(order, 'arriveWorkOrder') };
    return { status: 'arrived', arrivedAt, actions: ['quoteWorkOrder', 'requestFeeReview', 'returnWorkOrder'] };
  },
  quoteWorkOrder: (order, { input }) => {
    if (linesOf(input).length > 0) return { status: 'quoted', actions: ['returnWorkOrder'] };
    if (order.startedAt !== null) return { status: 'working', actions: AT_WORK };
    return { status: 'agreed', actions: ['startWorkOrder', 'returnWorkOrder'] };
  },
  startWorkOrder: (_, { at }) => ({ status: 'working', startedAt: new Date(at).toISOString(), actions: AT_WORK }),
  pauseWorkOrder: () => ({ status: 'paused', actions: ['resumeWorkOrder', 'returnWorkOrder'] }),
  resumeWorkOrder: () => ({ status: 'working', actions: AT_WORK }),
  finishWorkOrder: (order, { at }) => ({
    status: 'finished',
    finishedAt: new Date(at).toISOString(),
    actions: order.matter.residentHasPhone ? [] : ['signWorkOrder'],
  }),
  signWorkOrder: () => ({ status: 'signed', actions: [] }),
  returnWorkOrder: () => ({ status: 'returned', actions: [] }),
};

function without(order: WorkOrder, act: OrderAct): string[] {
  return order.actions.filter((action) => action !== act);
}

function linesOf(input: unknown): readonly unknown[] {
  return (input as { body?: { lines?: readonly unknown[] } }).body?.lines ?? [];
}

function subjectOf(command: WaitingCommand): string | undefined {
  return (command.input as { path?: { id?: string } }).path?.id;
}

/** The kept commands that concern an order or its matter, oldest first. */
export function keptFor(order: Pick<WorkOrder, 'id' | 'ticketId'>, kept: readonly WaitingCommand[]): WaitingCommand[] {
  return kept.filter((command) => [order.id, order.ticketId].includes(subjectOf(command) ?? ''));
}

/** The order as it stands for who works on it, with what the phone still keeps. */
export function withKept(order: WorkOrder, kept: readonly WaitingCommand[]): WorkOrder {
  let seen = order;
  for (const command of kept) {
    if (subjectOf(command) !== order.id || command.refusal !== undefined) continue;
    const change = afterwards[command.operation]?.(seen, command);
    if (change !== undefined) seen = { ...seen, deadlineAt: null, ...change };
  }
  return seen;
}
